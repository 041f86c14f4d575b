/**
 * Whether a script may make markup on this page; with a warning where not: under
 * Trusted Types without a policy for it, where the browser has no `setHTML`
 * either, and in XHTML. There a drawn widget would be blank.
 */
export declare function canDraw(): boolean;
