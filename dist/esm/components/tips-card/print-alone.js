const marker = 'data-aftercare-print';
/**
 * What stands around the one element leaves no trace on paper: beside it
 * nothing is shown, and what it stands in has no boxes, so that no margin,
 * frame or transform of the page's reaches it. In a layer, since important
 * words in one beat all that the page's own styles call important.
 */
const rules = `@media print {
  @page { margin: 15mm; }
  @layer aftercare-print {
    :not([${marker}], :has([${marker}]), [${marker}] *),
    :has([${marker}])::before,
    :has([${marker}])::after { display: none !important; }
    :has([${marker}]) { display: contents !important; background: none !important; }
    [${marker}] {
      all: initial !important;
      display: block !important;
      font-family: inherit !important;
      font-size: 11pt !important;
    }
  }
}`;
/** Prints one element of the page and nothing else, wherever it stands: also in another component. */
function printAlone(element) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    const letGo = [];
    // A style sheet reaches as far as its tree: the elements that hold one another's are each marked in theirs.
    for (let held = element; held;) {
        const marked = held;
        const root = marked.getRootNode();
        marked.toggleAttribute(marker, true);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        letGo.push(() => {
            marked.removeAttribute(marker);
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
        });
        held = root.host;
    }
    addEventListener('afterprint', () => letGo.forEach((undo) => undo()), { once: true });
    print();
}

export { printAlone };
//# sourceMappingURL=print-alone.js.map
