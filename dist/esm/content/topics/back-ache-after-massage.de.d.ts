import type { BackAcheWords } from './back-ache-after-massage.js';
/** In German. */
export declare const de: BackAcheWords;
