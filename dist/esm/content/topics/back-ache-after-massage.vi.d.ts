import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Vietnamese. */
export declare const vi: BackAcheWords;
