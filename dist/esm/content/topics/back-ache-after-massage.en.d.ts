import type { BackAcheWords } from './back-ache-after-massage.js';
/** In English. */
export declare const en: BackAcheWords;
