import type { WarningCode } from '../../shared/warn.js';
import { destinationOf } from '../comments.js';
import type { Finding } from '../finding.js';
import type { Page } from '../page.js';
import { warnings as words } from '../words.js';

/** A line of the console, taken apart. */
export interface Warning {
  readonly code: string;
  readonly what: string;
  /** `undefined` where the line names none. */
  readonly fix: string | undefined;
}

/** With a capital and a full stop; what is code stays as it is. */
const asSentence = (text: string): string =>
  text.replace(/^[a-z](?![\w-]*=)/, (letter) => letter.toUpperCase()).replace(/[^.!?;]$/, '$&.');

/** Takes a line apart: "[aftercare] code: what; fix". */
export function parseWarning(line: string): Warning | undefined {
  const [, code, sentence] = /^\[aftercare\] ([\w-]+): ([^]*)$/.exec(line) ?? [];
  if (!code || !sentence) return undefined;
  const end = sentence.lastIndexOf('; ');
  const after = sentence.slice(end + 2);
  const isMend = end > 0 && /^(use|put|give|keep|add|make|allow|name)\b/.test(after);
  return {
    code,
    what: asSentence(isMend ? sentence.slice(0, end) : sentence),
    fix: isMend ? asSentence(after) : undefined,
  };
}

/** The widget that a line speaks of: `name="value" on <tag>`, or at least a value. */
function widgetOf({ widgets, placeholders }: Page, line: string): Element | undefined {
  const [, name, value, tag] = /(?:([\w-]+)=)?"([^"]*)"(?: on <([\w-]+)>)?/.exec(line) ?? [];
  if (value === undefined) return undefined;
  const isMeant = (element: Element) =>
    [...element.attributes].some((one) => one.value === value && (!name || one.name === name));
  return (
    widgets.find((widget) => (!tag || tag === widget.localName) && isMeant(widget)) ??
    placeholders.find(isMeant) ??
    widgets.find((widget) =>
      [...widget.querySelectorAll('a, form')].some((inside) => isMeant(inside)),
    )
  );
}

/** What another check says of its own accord, and better. */
const isSaidElsewhere: Readonly<Record<string, (page: Page) => boolean>> = {
  'unknown-widget': ({ placeholders }) => placeholders.length > 0,
  'no-action': (page) =>
    page.widgets.some(
      (widget) =>
        widget.localName === 'aftercare-comment-form' && !destinationOf(page, widget).address,
    ),
};

/** What the console was told. */
export function* checkWarnings(page: Page): Iterable<Finding> {
  for (const line of page.warnings) {
    const warning = parseWarning(line);
    if (!warning || isSaidElsewhere[warning.code]?.(page)) continue;
    const { code, what, fix } = warning;
    // Another version of the script may know more codes.
    const known = Object.hasOwn(words, code) ? words[code as WarningCode] : undefined;
    yield {
      severity: known?.severity ?? 'wrong',
      what,
      fix: fix ?? known?.fix ?? '',
      where: widgetOf(page, line),
    };
  }
}
