/** What a page's own scripts can call. */
export interface Aftercare {
    /** The version that runs. */
    readonly version: string;
    /** Turns placeholders below `root` into widgets; for markup that came later. */
    readonly scan: (root?: ParentNode) => void;
    /** What the script tag's settings are, by attribute. */
    readonly defaults: ReadonlyMap<string, string>;
    /** What the site's owner was told in the console so far, also by another version of the script. */
    readonly warnings: Set<string>;
}
declare global {
    var Aftercare: Aftercare;
    /** What TypeScript does not know yet, as far as it is used here. */
    var trustedTypes: {
        createPolicy(name: string, rules: {
            createScriptURL(url: string): string;
        }): {
            createScriptURL(url: string): string;
        };
    } | undefined;
}
