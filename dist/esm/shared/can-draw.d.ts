/**
 * Whether a script can make markup on this page; with a warning where not: under
 * Trusted Types that allow no policy for it, in a browser without `setHTML`, and
 * in XHTML. A widget that is drawn there would be blank.
 */
export declare function canDraw(): boolean;
