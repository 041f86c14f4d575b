import type { Topic } from '../topic.js';
/**
 * Back ache after a massage, in English.
 *
 * The signs under `seekHelp` follow what NHS trusts list for back pain that
 * should be seen at once; nothing here promises a cure. No clinician
 * has reviewed these words: `reviewed` gives the day they were written, and a
 * clinic puts its own name and date on them with `reviewed-by` and `reviewed-on`.
 *
 * `parseTopic` reads other topics by this one's pattern: it has every part, and
 * the first of each list has every key.
 */
export declare const backAcheAfterMassage: Topic;
