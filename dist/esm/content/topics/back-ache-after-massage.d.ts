import type { Source, Topic } from '../topic.js';
/** What a language says of one cause or tip. */
interface Entry {
    readonly title: string;
    readonly text: string;
}
/** All that a language has to say of back ache after a massage; the order of causes and tips is the same in all. */
export interface BackAcheWords {
    /** BCP 47. */
    readonly lang: string;
    readonly title: string;
    readonly intro: string;
    readonly tipsHeading: string;
    readonly causesHeading: string;
    readonly causesIntro: string;
    readonly causes: Readonly<Record<'pressure' | 'tightness' | 'fluids' | 'exercise' | 'injury', Entry>>;
    readonly tips: Readonly<Record<'water' | 'stretch' | 'bath' | 'heat-cold' | 'walk' | 'ask', Entry>>;
    readonly advice: string;
    readonly seekHelp: {
        readonly text: string;
        /** Numbness in the saddle area; weakness or numbness of legs; bladder or bowel; fever, chest pain, very unwell; after a fall. */
        readonly items: readonly [string, string, string, string, string];
    };
    readonly booking: {
        readonly heading: string;
        readonly text: string;
        readonly label: string;
    };
    /** Pages in the language where the same publisher has them; else their titles say that they are in English. */
    readonly sources: readonly [Source, Source, Source];
}
/**
 * Back ache after a massage, as a topic.
 *
 * The signs under `seekHelp` follow what NHS trusts list for back pain that
 * should be seen at once; nothing here promises a cure. No clinician
 * has reviewed these words: `reviewed` gives the day they were written, and a
 * clinic puts its own name and date on them with `reviewed-by` and `reviewed-on`.
 */
export declare const backAcheAfterMassage: (words: BackAcheWords) => Topic;
export {};
