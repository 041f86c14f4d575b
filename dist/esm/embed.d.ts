/** What a page's own scripts can call. */
export interface Aftercare {
    /** The version that runs. */
    readonly version: string;
    /** Turns placeholders below `root` into widgets; for markup that came later. */
    readonly scan: (root?: ParentNode) => void;
}
declare global {
    var Aftercare: Aftercare;
}
