// A tips card on a page: printing it, and what is around it on paper.
/* global inAnyTree */

/** Presses the button that prints a card. */
export const press = (tab, id) =>
  tab.run((id) => inAnyTree(id).shadowRoot.querySelector('button').click(), id);
/** Everything that printing could leave behind. */
export const traces = (tab) =>
  tab.run(() => {
    const host = document.querySelector('#host')?.shadowRoot;
    const { outerHTML } = document.documentElement;
    return [
      outerHTML,
      host?.innerHTML,
      document.adoptedStyleSheets.length,
      host?.adoptedStyleSheets.length,
    ];
  });
/** The content outside a card that would be printed, and the position of the card. */
export const beside = (tab, id) =>
  tab.run((id) => {
    const card = inAnyTree(id);
    const outside = (root) =>
      [...root.querySelectorAll('*')]
        .filter((element) => element !== card && !card.contains(element))
        .flatMap((element) => [
          element,
          ...(element.shadowRoot ? outside(element.shadowRoot) : []),
        ]);
    const hasContent = (element, name) => {
      const { content, display } = getComputedStyle(element, name);
      return !['none', 'normal'].includes(content) && display !== 'none';
    };
    const { x, y, width, height } = card.getBoundingClientRect();
    // All ancestors of the card, across slots and shadow trees.
    const around = [];
    for (let held = card; held; held = around.at(-1)) {
      const outer = held.assignedSlot ?? held.parentElement ?? held.getRootNode().host;
      if (!outer) break;
      around.push(outer);
    }
    return {
      boxes: outside(document)
        .filter((element) => !around.includes(element))
        .filter((element) => element.getClientRects().length)
        .filter((element) => getComputedStyle(element).visibility === 'visible')
        .map(({ localName }) => localName),
      contents: around.filter((element) =>
        ['::before', '::after'].some((name) => hasContent(element, name)),
      ).length,
      isAtTheTop: x === 0 && y === 0,
      isAsWideAsThePaper: width === document.documentElement.clientWidth,
      isWhole: height > 500,
      isInFront: card.getRootNode().elementFromPoint(x + 20, y + 20) === card,
    };
  }, id);
