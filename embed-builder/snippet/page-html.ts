// The HTML to paste: styles, script and widgets.
import { element, type Markup } from '../../src/authoring.js';
import type { Choice } from '../choice.js';
import { html, write, writeAll } from '../markup.js';
import type { Heights } from '../room.js';
import type { Release } from '../targets/target.js';
import { scriptFolder } from '../targets/targets.js';
import { pageCss } from './page-css.js';
import { scriptSettings } from './shared-settings.js';

const scriptTag = (choice: Choice, { file, integrity }: Release): Markup =>
  element('script', {
    async: true,
    src: `${scriptFolder(choice)}${file}`,
    integrity,
    crossorigin: 'anonymous',
    ...scriptSettings(choice),
  });

const indented = (text: string) => text.replace(/^/gm, '  ');

/** The code for the head of a page: the styles, which must apply before the widgets load, and the script. */
export function headHtml(choice: Choice, release: Release, heights: Heights): string {
  const css = pageCss(choice, heights);
  return [
    ...(css ? [`<style>\n${indented(css)}\n</style>`] : []),
    write(scriptTag(choice, release), html),
  ].join('\n');
}

/** The code for the content of a page. */
export const widgetsHtml = (widgets: readonly Markup[]): string => writeAll(widgets, html);

/** Both in one, for sites with a single place to paste into. */
export const pageHtml = (
  choice: Choice,
  release: Release,
  heights: Heights,
  widgets: readonly Markup[],
): string => [headHtml(choice, release, heights), widgetsHtml(widgets)].join('\n\n');
