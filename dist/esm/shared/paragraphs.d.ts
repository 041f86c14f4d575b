import type { Words } from '../content/topic.js';
/** Words as paragraphs: in text a blank line starts a new one, a copy of markup stands as it is. */
export declare const paragraphs: (words?: Words) => unknown;
