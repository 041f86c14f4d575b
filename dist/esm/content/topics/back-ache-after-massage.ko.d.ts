import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Korean. */
export declare const ko: BackAcheWords;
