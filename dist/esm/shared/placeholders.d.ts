/**
 * Turns placeholders into widgets, for sites that strip unknown tags:
 * `<div data-aftercare="tips-card" data-topic="…">…</div>` gets the widget
 * inside it, every `data-` attribute that the widget knows as an attribute, its
 * children as the widget's content. The `<div>` itself stays, with its classes,
 * its id and what other scripts know of it. Safe to call as often as one likes.
 *
 * @param root where to look, itself included; the whole document by default
 */
export declare function scan(root?: ParentNode): void;
