/** Whether an element has a place on the page. */
export declare const canBeSeen: (target: Element) => boolean;
/**
 * Scrolls to an element and outlines it for a moment. The outline is ours and
 * goes along with it: a widget lets no page outline it.
 */
export declare function spot(target: Element, root: ShadowRoot): void;
