import type { BackAcheWords } from './back-ache-after-massage.js';
/** In French. */
export declare const fr: BackAcheWords;
