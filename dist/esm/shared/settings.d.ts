/** How one setting is read from its text, whichever way it was given. */
export interface Kind<T> {
    /** What `text` means; `undefined` where it means nothing of this kind. */
    readonly read: (text: string) => T | undefined;
    /** Ends the sentence "use …" in the owner's warning. */
    readonly mend: string;
    /** What holds where nothing readable was given. */
    readonly fallback: T;
}
/** Text that passes a test; `undefined` where none was given. */
export declare const textThat: (passes: (text: string) => unknown, mend: string) => Kind<string | undefined>;
/** Any text, also empty; `undefined` where none was given. */
export declare const text: Kind<string | undefined>;
/** Any CSS colour that this browser knows; not `inherit` and its like, which are no colours. */
export declare const color: Kind<string | undefined>;
/** A day of the calendar, `2026-03-31`. */
export declare const isoDate: Kind<string | undefined>;
/** True when present, as in HTML; `false` as its value turns off what the script tag turned on. */
export declare const flag: Kind<boolean>;
/** One of some words; the first is the default. */
export declare const oneOf: <const T extends string>(...words: [T, ...T[]]) => Kind<T>;
/** A whole number within bounds, both included. */
export declare const wholeNumber: <T extends number | undefined>(least: number, most: number, fallback: T) => Kind<number | T>;
/** Some of a few words, parted by spaces or commas; empty means none of them. */
export declare const someOf: <T extends string>(all: readonly T[], fallback: readonly T[]) => Kind<readonly T[]>;
/** What holds for every widget that does not say otherwise itself, by attribute: what `setDefaults` was called with. */
export declare const defaults: ReadonlyMap<string, string>;
/**
 * Sets what holds for every widget that does not say otherwise itself: the
 * script door calls it with the `data-` attributes of its tag. Call it before
 * the widgets are defined; it does not redraw those that stand already.
 *
 * @param settings values by attribute name, as in `{ accent: '#0f766e', 'heading-level': '3' }`; and
 * `locales`, the address of the folder with the languages' files
 */
export declare function setDefaults(settings: Readonly<Record<string, string>>): void;
/**
 * The one place where precedence is decided: the widget's own value ▸ the
 * script tag's ▸ the built-in one. What means nothing is passed over with a
 * warning, never thrown; objects never mean anything.
 *
 * @param tag the widget, as the owner wrote it
 * @param own what the widget itself was given; `null` or `undefined` is "nothing"
 */
export declare function settle<T>(tag: string, attribute: string, own: unknown, kind: Kind<T>): T;
