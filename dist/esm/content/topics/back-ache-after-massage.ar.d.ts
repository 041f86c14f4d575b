import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Arabic. */
export declare const ar: BackAcheWords;
