import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Portuguese. */
export declare const pt: BackAcheWords;
