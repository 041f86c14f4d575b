import { css } from 'lit';

const marker = 'data-aftercare-print';
/**
 * What stands around the one element leaves no trace on paper: beside it
 * nothing is shown, and what it stands in has no boxes, so that no margin,
 * frame or transform of the page's reaches it, and its loose words have no
 * size. In a layer, since important words in one beat all that the page's own
 * styles call important; what a page says in a layer of its own beats them, so
 * that there is more than one way to be gone.
 */
const rules = () => css`@media print{@page{margin:15mm}@layer aftercare-print{:not([data-aftercare-print],:has([data-aftercare-print]),[data-aftercare-print] *){display:none!important;position:fixed!important;visibility:hidden!important}:has([data-aftercare-print]):before,:has([data-aftercare-print]):after{display:none!important}:has([data-aftercare-print]){display:contents!important;visibility:hidden!important;margin:0!important;padding:0!important;border:0!important;transform:none!important;zoom:1!important;background:none!important;font-size:0!important;line-height:0!important}[data-aftercare-print]{all:initial!important;display:block!important;font-family:inherit!important;font-size:11pt!important}}}`;
/** Prints one element of the page and nothing else, wherever it stands: also in another component. */
function printAlone(element) {
    const sheet = rules().styleSheet;
    const letGo = [];
    // A style sheet reaches as far as its tree. On the way up, through slots too, the first element of each
    // tree is marked in it.
    const roots = new Set();
    for (let held = element; held;) {
        const marked = held;
        const root = marked.getRootNode();
        held = marked.assignedSlot ?? marked.parentElement ?? root.host;
        if (roots.has(root))
            continue;
        roots.add(root);
        marked.toggleAttribute(marker, true);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        letGo.push(() => {
            marked.removeAttribute(marker);
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
        });
    }
    addEventListener('afterprint', () => letGo.forEach((undo) => undo()), { once: true });
    print();
}

export { printAlone };
//# sourceMappingURL=print-alone.js.map
