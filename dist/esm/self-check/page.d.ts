import type { Violation } from './violations.js';
/** The tags of the four widgets. */
export declare const tags: readonly ["aftercare-tips-card", "aftercare-causes-accordion", "aftercare-comment-form", "aftercare-booking-cta"];
/** The topic that a widget shows which was told nothing else. */
export declare const builtInTopic = "back-ache-after-massage";
/** What the checks look at: one reading of the page. */
export interface Page {
    readonly address: URL;
    /** The script tags that name the script. */
    readonly scripts: readonly HTMLScriptElement[];
    readonly widgets: readonly HTMLElement[];
    readonly placeholders: readonly HTMLElement[];
    /** The settings of the script tag, by attribute. */
    readonly settings: ReadonlyMap<string, string>;
    /** What the console was told, whole lines. */
    readonly warnings: ReadonlySet<string>;
    /** What the page's policy has blocked. */
    readonly violations: readonly Violation[];
}
/** Reads the page as it is now; what is given stands for what would be read. */
export declare const readPage: (given?: Partial<Page>) => Page;
/** The attributes that a widget knows; none where the tag is not defined. */
export declare const attributesOf: (tag: string) => readonly string[];
/** The placeholder that a widget was made for. */
export declare const placeholderOf: ({ parentElement: parent }: Element) => Element | undefined;
/** A whole `http` or `https` address, relative ones made whole; `undefined` where it is none that is used. */
export declare function addressOf(written: string | undefined): URL | undefined;
