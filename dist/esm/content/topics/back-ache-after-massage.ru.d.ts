import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Russian. */
export declare const ru: BackAcheWords;
