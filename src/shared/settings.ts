import { warn } from './warn.js';

/** How one setting is read from its text, whichever way it was given. */
export interface Kind<T> {
  /** What `text` means; `undefined` where it means nothing of this kind. */
  readonly read: (text: string) => T | undefined;
  /** Ends the sentence "use …" in the owner's warning. */
  readonly fix: string;
  /** What holds where nothing readable was given. */
  readonly fallback: T;
}

const kind = <T>(read: Kind<T>['read'], fix: string, fallback: T): Kind<T> => ({
  read,
  fix,
  fallback,
});

/** Text that passes a test; `undefined` where none was given. */
export const textThat = (
  passes: (text: string) => unknown,
  fix: string,
): Kind<string | undefined> => kind((text) => (passes(text) ? text : undefined), fix, undefined);

/** Any text, also empty; `undefined` where none was given. */
export const text = textThat(() => true, 'text');

/** Any CSS colour that this browser knows; not `inherit` and its like, which are no colours. */
export const color = textThat(
  // What may become anything passes as a colour, whatever it holds. Of that only var() is of use.
  (text) => !/(attr|env|if)\(/i.test(text) && CSS.supports('color', `oklch(from ${text} l c h)`),
  'a CSS colour such as #0f766e',
);

/** A day of the calendar, `2026-03-31`. */
export const isoDate = textThat(
  // Some engines take 30 February for 2 March.
  (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    +new Date(text) &&
    new Date(text).toISOString().startsWith(text),
  'a date such as 2026-03-31',
);

/** True when present, as in HTML; `false` as its value turns off what the script tag turned on. */
export const flag = kind((text) => text !== 'false', 'no value, or false', false);

/** One of some words; the first is the default. */
export const oneOf = <const T extends string>(...words: [T, ...T[]]): Kind<T> =>
  kind((text) => words.find((word) => word === text), words.join(' or '), words[0]);

/** A whole number within bounds, both included. */
export const wholeNumber = <T extends number | undefined>(
  least: number,
  most: number,
  fallback: T,
): Kind<number | T> =>
  kind<number | T>(
    (text) => (/^\d+$/.test(text) && +text >= least && +text <= most ? +text : undefined),
    `a whole number from ${least} to ${most}`,
    fallback,
  );

/** Some of a few words, parted by spaces or commas; empty means none of them. */
export const someOf = <T extends string>(
  all: readonly T[],
  fallback: readonly T[],
): Kind<readonly T[]> =>
  kind(
    (text) => {
      const given = text.split(/[\s,]+/).filter(Boolean) as T[];
      return given.every((word) => all.includes(word)) ? given : undefined;
    },
    `some of ${all.join(' ')}`,
    fallback,
  );

const given = new Map<string, string>();
/** What holds for every widget that does not say otherwise itself, by attribute: what `setDefaults` was called with. */
export const defaults: ReadonlyMap<string, string> = given;

/**
 * Sets what holds for every widget that does not say otherwise itself: the
 * script entry calls it with the `data-` attributes of its tag. Call it before
 * the widgets are defined; it does not redraw those that stand already.
 *
 * @param settings values by attribute name, as in `{ accent: '#0f766e', 'heading-level': '3' }`; and
 * `locales`, the address of the folder with the languages' files
 */
export function setDefaults(settings: Readonly<Record<string, string>>): void {
  for (const [attribute, value] of Object.entries(settings)) given.set(attribute, value);
}

/**
 * The one place where precedence is decided: the widget's own value ▸ the
 * script tag's ▸ the built-in one. What means nothing is passed over with a
 * warning, never thrown; objects never mean anything.
 *
 * @param tag the widget, as the owner wrote it
 * @param own what the widget itself was given; `null` or `undefined` is "nothing"
 */
export function resolveSetting<T>(tag: string, attribute: string, own: unknown, kind: Kind<T>): T {
  for (const given of [own as string, defaults.get(attribute)]) {
    if (given == null) continue;
    const isPlain = Object(given) !== given;
    const text = isPlain ? String(given) : typeof given;
    const value = isPlain ? kind.read(text) : undefined;
    if (value !== undefined) return value;
    warn('bad-value', `${attribute}="${text}" on <${tag}> is ignored; use ${kind.fix}.`);
  }
  return kind.fallback;
}
