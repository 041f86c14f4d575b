// Runs in a page.

/** Puts `owner` on the page, which reads the panel of the self-check as its owner does: by roles and words. */
export function owner() {
  const root = () =>
    [...document.documentElement.children].find(({ shadowRoot }) =>
      shadowRoot?.querySelector('section[aria-labelledby]'),
    )?.shadowRoot;
  /** All that an element says, what stands in a box of its own apart. */
  const text = (element) => {
    if (!element) return undefined;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words = [];
    while (texts.nextNode()) words.push(texts.currentNode.data.trim());
    return words.filter(Boolean).join(' ');
  };
  const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
  const named = (element) => element.ariaLabel ?? text(element);
  globalThis.owner = {
    root,
    host: () => root()?.host,
    title: () => text(root()?.querySelector('h2')),
    words: () => text(root()?.querySelector('section')),
    findings: () => all('.finding').map(text),
    status: () => text(root()?.querySelector('[role=status]')),
    results: () => all('.result').map(text),
    button: (name) => all('button').find((button) => named(button) === name),
    /** What a widget was given: the rows of its table, and what else is known of it. */
    given: (name) => {
      const details = all('details').find((one) => text(one.querySelector('summary')) === name);
      const rows = [...details.querySelectorAll('tbody tr')].map((row) =>
        [...row.cells].map(text).join(' | '),
      );
      const facts = [...details.querySelectorAll('dt')].map(
        (label) => `${text(label)}: ${text(label.nextElementSibling)}`,
      );
      return [...rows, ...facts];
    },
    /** Words that are too pale, which axe cannot tell of what stands above the page. */
    pale: () => {
      const light = (color) => {
        const [r, g, b] = color
          .match(/[\d.]+/g)
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      const groundOf = (element) => {
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor === 'rgba(0, 0, 0, 0)'
          ? groundOf(element.parentElement)
          : backgroundColor;
      };
      return all('*')
        .filter((element) => [...element.childNodes].some(({ data }) => data?.trim()))
        .filter((element) => {
          const [dark, bright] = [getComputedStyle(element).color, groundOf(element)]
            .map(light)
            .sort((a, b) => a - b);
          return bright / dark < 4.5;
        })
        .map(text);
    },
    focused: () => {
      const focused = root()?.activeElement;
      return focused && named(focused);
    },
  };
}
