import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Italian. */
export declare const it: BackAcheWords;
