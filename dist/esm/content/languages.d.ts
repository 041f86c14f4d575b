import type { Messages } from './messages/messages.js';
import type { Topic } from './topic.js';
/** What is said in a language: the widgets' own words, and the built-in topic. */
interface Wording {
    readonly messages: Messages;
    readonly topic: Topic;
    /** The topic's day as `formatDay` writes it: the first use of `Intl` takes a page longer than a widget. */
    readonly reviewedOn?: string;
}
/** A language as a page asked for it. */
export interface Language extends Wording {
    /** BCP 47, with its region, for `lang` and for `Intl`. */
    readonly tag: string;
}
/**
 * The language to speak where a page asks for `wanted`: at once where it is at
 * hand, else as soon as its file has come from the folder of the script. A
 * regional form keeps its region, so that en-GB gets British dates. Where a
 * language is not spoken, or its file does not come, English is, dates included:
 * half a translation helps nobody. The owner is warned.
 *
 * @param wanted BCP 47; English where it is empty
 */
export declare function languageFor(wanted: string): Language | Promise<Language>;
/** A day of the calendar (ISO 8601) in the style of a language; `undefined` where it is none. */
export declare function formatDay(day: string | undefined, { tag, topic, reviewedOn }: Language): string | undefined;
/** A whole number as a language writes it. */
export declare const formatNumber: (number: number, { tag }: Language) => string;
/** How long to wait, as "in 2 minutes": whole ones, one where it is no number, a day at most. */
export declare const formatWait: (seconds: number | undefined, { tag }: Language) => string;
/** Which way a language is written. */
export declare const directionOf: (tag: string) => "ltr" | "rtl";
export {};
