import type { Page } from './page.js';
import { widgets as words } from './words.js';

/** What a widget is called, with its number where there are several of its kind: "Comment form 2". */
export function nameOf({ widgets }: Pick<Page, 'widgets'>, widget: Element): string {
  const alike = widgets.filter(({ localName }) => localName === widget.localName);
  const name = words[widget.localName] ?? `<${widget.localName}>`;
  const index = alike.findIndex((one) => one === widget);
  return alike.length > 1 ? `${name} ${index + 1}` : name;
}
