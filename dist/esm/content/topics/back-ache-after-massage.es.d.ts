import type { BackAcheWords } from './back-ache-after-massage.js';
/** In Spanish. */
export declare const es: BackAcheWords;
