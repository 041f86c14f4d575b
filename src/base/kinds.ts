import type { Control, Kind } from './settings.js';

/**
 * A kind of setting.
 *
 * @param read gives `undefined` for text that it cannot read
 * @param fix ends the sentence "use …" in the owner's warning
 * @param fallback what holds if nothing readable was given
 * @param control how the embed builder lets people enter it
 * @param options the words that it takes, if it takes no others
 */
export const kind = <Value, Fallback, Written = string>(
  read: (text: string) => Value | undefined,
  fix: string,
  fallback: Fallback,
  control: Control = 'text',
  options?: readonly string[],
): Kind<Value | Fallback, Written> => ({ read, fix, fallback, control, options });

/** Any text, also empty; `undefined` by default. */
export const text = kind((text) => text, 'text', undefined);

/** Text that should be the address of a page. Whether it is a safe one is decided where it is used. */
export const address: typeof text = { ...text, control: 'address' };

/** Text that should be an e-mail address. */
export const email: typeof text = { ...text, control: 'email' };

/** Text that should be a telephone number, as people read it. */
export const telephoneText: typeof text = { ...text, control: 'telephone' };

/** Text that passes a test; `undefined` by default. */
export const textThat = (
  passes: (text: string) => unknown,
  fix: string,
  control?: Control,
): typeof text => kind((text) => (passes(text) ? text : undefined), fix, undefined, control);

/** Any CSS colour that this browser knows; not `inherit` and the like, which are no colours. */
export const color = textThat(
  // `CSS.supports` accepts any value with attr(), env() or if(). Reject those; allow var().
  (text) => !/(attr|env|if)\(/i.test(text) && CSS.supports('color', `oklch(from ${text} l c h)`),
  'a CSS colour such as #0f766e',
  'color',
);

/** A day of the calendar, `2026-03-31`. */
export const isoDate = textThat(
  // Some engines read 30 February as 2 March.
  (text) =>
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    +new Date(text) &&
    new Date(text).toISOString().startsWith(text),
  'a date such as 2026-03-31',
  'date',
);

/** True if present, as in HTML; the value `false` turns off what the script tag has turned on. */
export const flag = kind<boolean, boolean, boolean | string>(
  (text) => text !== 'false',
  'no value, or false',
  false,
  'toggle',
);

/** One of some words; `fallback` is the default. */
export const optionalOneOf = <Word extends string, Fallback>(
  options: readonly Word[],
  fallback: Fallback,
): Kind<Word | Fallback, Word> =>
  kind(
    (text) => options.find((word) => word === text),
    options.join(' or '),
    fallback,
    'choice',
    options,
  );

/** One of some words; the first is the default. */
export const oneOf = <const Word extends string>(...words: [Word, ...Word[]]): Kind<Word, Word> =>
  optionalOneOf(words, words[0]);

/** A whole number within bounds, both included. */
export const wholeNumber = <Fallback extends number | undefined>(
  min: number,
  max: number,
  fallback: Fallback,
): Kind<number | Fallback, number | string> =>
  kind<number, Fallback, number | string>(
    (text) => (/^\d+$/.test(text) && +text >= min && +text <= max ? +text : undefined),
    `a whole number from ${min} to ${max}`,
    fallback,
    'number',
  );

/** Some of a few words, separated by spaces or commas; empty means none of them. */
export const someOf = <Word extends string>(
  options: readonly Word[],
  fallback: readonly Word[],
): Kind<readonly Word[], string> =>
  kind(
    (text) => {
      const given = text.split(/[\s,]+/).filter(Boolean) as Word[];
      return given.every((word) => options.includes(word)) ? given : undefined;
    },
    `some of ${options.join(' ')}`,
    fallback,
    'list',
    options,
  );
