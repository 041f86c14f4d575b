/**
 * The panel's look: the widgets' own (`shared/base.styles.ts`), without Lit. In a
 * shadow root, important rules beat the page's important ones.
 */
export declare const panelStyles: string;
