import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Japanese. */
export declare const ja: BackAcheWords;
