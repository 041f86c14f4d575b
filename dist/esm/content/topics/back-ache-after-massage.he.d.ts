import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Hebrew. */
export declare const he: BackAcheWords;
