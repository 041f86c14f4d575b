// Measures a page of widgets. These functions run in the page.

/** Lists elements that are cut off or wider than the screen, and bars whose buttons are not side by side. Runs in the page. */
export function findWhatDoesNotFit() {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
  for (const widget of document.querySelectorAll('*'))
    for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
      const range = document.createRange();
      for (const node of element.childNodes)
        for (const { index, 0: word } of node.data?.matchAll(/[\p{L}\p{M}]+/gu) ?? []) {
          // These scripts may break a line after any character.
          if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word))
            continue;
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
          if (lines > 1) found.push(`${widget.localName}: ${word} is cut in two`);
        }
      range.selectNodeContents(element);
      // Text may overflow its box, and one cannot scroll to what overflows at its start.
      for (const { left, right, width } of [...element.getClientRects(), ...range.getClientRects()])
        if (width && (left < -0.5 || right > clientWidth + 0.5))
          found.push(`${widget.localName} ${element.outerHTML.slice(0, 80)}: ${left} to ${right}`);
    }
  const buttons = [
    ...document.querySelector('[placement=bar]').shadowRoot.querySelectorAll('[part=button]'),
  ];
  const middles = buttons.map((button) => {
    const { y, height } = button.getBoundingClientRect();
    return Math.round(y + height / 2);
  });
  if (new Set(middles).size > 1) found.push(`the bar’s buttons stand at ${middles}`);
  return found;
}

/** The boxes of all elements in the widgets. Runs in the page. */
export function boxesOnPage() {
  // The bar slides away from the dialog.
  for (const { shadowRoot } of document.querySelectorAll('*'))
    for (const animation of shadowRoot?.getAnimations() ?? []) animation.finish();
  return [...document.querySelectorAll('*')].flatMap((widget) =>
    // Icons look the same in both directions, and the trap for robots is hidden.
    [...(widget.shadowRoot?.querySelectorAll(':not(path, .trap)') ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { localName, className, id, part } = element;
      return {
        what: [widget.localName, localName, className.baseVal ?? className, id, part.value].join(
          ' ',
        ),
        box: [x, y, width, height],
      };
    }),
  );
}
