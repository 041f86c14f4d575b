/** Measures a page from inside: installs `globalThis.kit`. Runs in the page. */
export function kit() {
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.matches('.trap');

  /** The visible elements of a widget. */
  const partsOf = (widget) => [...widget.shadowRoot.querySelectorAll('*')].filter(shown);
  const widgets = () =>
    [...document.querySelectorAll(':defined')].filter(({ shadowRoot }) => shadowRoot);
  const everyPart = () => widgets().flatMap(partsOf);

  /** A readable name: the widget and its state, the tag, and the start of the text. */
  const nameOf = (element) => {
    const { host } = element.getRootNode();
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim();
    const name = element.getAttribute('name') ?? element.getAttribute('part') ?? '';
    return [
      host?.parentElement.id || host?.localName,
      `<${element.localName}${name && ` ${name}`}>`,
      words.replace(/\s+/g, ' ').slice(0, 40),
    ].join(' ');
  };

  /** The boxes of the text that is directly in an element. */
  const linesOf = (element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      })
      .filter(({ width, height }) => width > 0 && height > 0);

  const blockOf = (element) =>
    getComputedStyle(element).display === 'inline' ? blockOf(element.parentElement) : element;

  /** Links within a sentence may be as low as its line. */
  const isInSentence = (element) => {
    if (!element.matches('a') || blockOf(element) === element) return false;
    const block = blockOf(element);
    const around = [...block.querySelectorAll('*'), block].filter(
      (other) => !element.contains(other) && blockOf(other) === block,
    );
    return around.some((other) => linesOf(other).length);
  };

  const controls = () =>
    everyPart().filter(
      (element) =>
        element.matches('a[href], button, summary, input, textarea, select') &&
        !isInSentence(element),
    );

  /** The controls that are smaller than a finger. */
  const small = () =>
    controls()
      .map((control) => {
        const target = control.matches('[type=checkbox]') ? control.closest('label') : control;
        const { width, height } = target.getBoundingClientRect();
        return [Math.round(width * 100) / 100, Math.round(height * 100) / 100, control];
      })
      .filter(([width, height]) => width < 44 || height < 44)
      .map(([width, height, control]) => `${nameOf(control)}: ${width} × ${height}`);

  /** Elements that go beyond the left or right edge of the screen. */
  const wide = () => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = everyPart().filter((element) =>
      [element.getBoundingClientRect(), ...linesOf(element)].some(
        ({ left, right, width }) => width && (left < -0.5 || right > clientWidth + 0.5),
      ),
    );
    const scrolling = everyPart().filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth,
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : []),
      ...beyond.map((element) => `${nameOf(element)} sticks out`),
      ...scrolling.map((element) => `${nameOf(element)} scrolls`),
    ];
  };

  /** Text that does not fit into its box. */
  const cut = () => {
    const clipping = everyPart().filter(
      (element) =>
        !element.matches('textarea, input, iframe') &&
        /hidden|clip/.test(getComputedStyle(element).overflow) &&
        (element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1),
    );
    const outside = everyPart().filter((element) => {
      const box = element.closest('[part=button], .note, dialog, .card').getBoundingClientRect();
      // A dialog scrolls vertically.
      return linesOf(element).some(
        ({ left, right, top, bottom }) =>
          left < box.left - 1 ||
          right > box.right + 1 ||
          (!element.closest('dialog') && (top < box.top - 1 || bottom > box.bottom + 1)),
      );
    });
    return [...new Set([...clipping, ...outside])].map((element) => `${nameOf(element)} is cut`);
  };

  /** Texts of different paragraphs that overlap. */
  const overlaid = () => {
    const overlap = (a, b) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    return widgets().flatMap((widget) => {
      const texts = partsOf(widget)
        .map((element) => ({
          element,
          lines: linesOf(element),
          block: blockOf(element),
          dialog: element.closest('dialog'),
        }))
        .filter(({ lines }) => lines.length);
      return texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              other.block !== one.block &&
              other.dialog === one.dialog &&
              one.lines.some((a) => other.lines.some((b) => overlap(a, b))),
          )
          .map((other) => `${nameOf(one.element)} and ${nameOf(other.element)} overlap`),
      );
    });
  };

  let spacing;
  /** Applies the text spacing of WCAG 1.4.12 to each widget. */
  const space = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
      }
      p { margin-block-end: 2em !important; }
    `);
    for (const { shadowRoot } of widgets()) shadowRoot.adoptedStyleSheets.push(sheet);
    spacing = sheet;
  };

  /** Takes back what `space` and the tests have changed. */
  const undo = () => {
    document.documentElement.style.fontSize = '';
    for (const { style, shadowRoot } of widgets()) {
      style.fontSize = '';
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(
        (sheet) => sheet !== spacing,
      );
    }
  };

  const focused = (root = document) =>
    root.activeElement?.shadowRoot?.activeElement
      ? focused(root.activeElement.shadowRoot)
      : root.activeElement;

  /** The focused element: its name, its widget, where it is, and its outline. */
  const stop = () => {
    const element = focused();
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const named = element.labels?.[0] ?? element;
    return {
      name: (element.ariaLabel ?? (element.title || named.textContent)).trim().replace(/\s+/g, ' '),
      widget: element.getRootNode().host?.localName,
      place: { left, right, top: top + scrollY, bottom: bottom + scrollY },
      isInView: top < innerHeight && bottom > 0,
      outline: { style: outlineStyle, width: parseFloat(outlineWidth), color: outlineColor },
    };
  };

  globalThis.kit = {
    widgets,
    everyPart,
    controls,
    nameOf,
    small,
    wide,
    cut,
    overlaid,
    space,
    undo,
    focused,
    stop,
  };
}
