import { backAcheAfterMassage } from './back-ache-after-massage.js';
import { en } from './back-ache-after-massage.en.js';

/** What a widget shows that was told nothing else, in English. Topics are read by its pattern: it has every part. */
export const defaultTopic = backAcheAfterMassage(en);
