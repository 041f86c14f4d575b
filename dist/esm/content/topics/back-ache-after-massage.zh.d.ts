import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Simplified Chinese. */
export declare const zh: BackAcheWords;
