import type { Messages } from './messages/messages.js';
/** The widgets' own words in a language, and the tag that names it. */
export interface Language {
    /** BCP 47, for `lang` and for `Intl`. */
    readonly tag: string;
    readonly messages: Messages;
}
/**
 * The language to speak where a page asks for `wanted`. A regional form of a
 * spoken language keeps its region, so that en-GB gets British dates; any other
 * language gets English, dates included: half a translation helps nobody.
 */
export declare const languageFor: (wanted: string) => Language;
/** A day of the calendar (ISO 8601) in the style of a language; `undefined` where it is none. */
export declare function formatDay(day: string | undefined, { tag }: Language): string | undefined;
/** How long to wait, as "in 2 minutes": whole ones, one where it is not known, a day at most. */
export declare const formatWait: (seconds: number | undefined, { tag }: Language) => string;
/** Which way a language is written. */
export declare const directionOf: (tag: string) => "ltr" | "rtl";
