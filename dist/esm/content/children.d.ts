import type { Topic } from './topic.js';
/**
 * The tips card's content, `undefined` for what is not there: a list of tips; a heading and a paragraph before
 * them, advice after them. A second list holds the signs that call for help at once, with a sentence before it.
 */
export declare function tipsFromChildren(host: Element): Topic | undefined;
/**
 * The accordion's content: every `<details>`, its `<summary>` the title; a
 * heading and a paragraph before them.
 */
export declare function causesFromChildren(host: Element): Topic | undefined;
/** The booking card's words: a heading and a paragraph. */
export declare function bookingFromChildren(host: Element): Topic | undefined;
/** The booking card's links: an `<a href>`, and one to a `tel:` address. */
export declare function linksFromChildren(host: Element): {
    href: string | undefined;
    label: string | undefined;
    /** The number as people read it, where the link's words hold one. */
    phone: string | undefined;
};
