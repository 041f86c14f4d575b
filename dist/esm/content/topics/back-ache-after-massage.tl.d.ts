import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Tagalog. */
export declare const tl: BackAcheWords;
