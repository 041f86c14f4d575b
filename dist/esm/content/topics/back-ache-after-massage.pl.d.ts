import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Polish. */
export declare const pl: BackAcheWords;
