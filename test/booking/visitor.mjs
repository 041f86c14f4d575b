/** What a visitor finds, sees and hears of on a page. Runs in the page, after `/witness.js` and `/clock.js`. */
export function visitor() {
  const selectors = {
    button: 'button',
    link: 'a[href]',
    heading: 'h1, h2, h3, h4, h5, h6',
    frame: 'iframe',
    dialog: 'dialog',
    status: '[role=status]',
    paragraph: 'p',
  };

  /** Everything on the page, in shadow roots as well. */
  const all = (root = document.body) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ]);

  const nameOf = (element) =>
    (element.getAttribute('aria-label') ?? (element.title || element.textContent))
      .trim()
      .replace(/\s+/g, ' ');

  const find = (role, name) =>
    all()
      .filter((element) => element.matches(selectors[role]) && element.checkVisibility())
      .filter((element) => name === undefined || nameOf(element) === name);

  const focused = (root = document) =>
    root.activeElement?.shadowRoot?.activeElement
      ? focused(root.activeElement.shadowRoot)
      : root.activeElement;

  const boxOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };

  const events = [];
  for (const name of ['open', 'scheduled', 'failed'])
    addEventListener(`aftercare-booking-${name}`, (event) => {
      // Only the fields that other events do not have.
      const fields = Object.entries(event).filter(([field]) => field !== 'isTrusted');
      const { id } = event.composedPath()[0];
      events.push([name, Object.fromEntries(fields), ...(id ? [id] : [])]);
    });

  let tapped;
  addEventListener('aftercare-booking-open', () => (tapped = performance.now()));

  // Of the messages, those that only say that all before them have been heard.
  const marks = [];
  addEventListener('message', ({ data }) => {
    if (data?.mark) marks.push(data.mark);
  });

  /** The only element of its role and name, scrolled into view. */
  const only = (role, name) => {
    const found = find(role, name);
    if (found.length !== 1)
      throw new Error(
        `${found.length} of ${role} "${name}" among: ${find(role).map(nameOf).join(' | ')}`,
      );
    const { top, bottom } = found[0].getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) found[0].scrollIntoView({ block: 'center' });
    return found[0];
  };

  globalThis.visitor = {
    all,
    find,
    events,
    marks,
    boxOf,
    focused,
    names: (role) => find(role).map(nameOf).filter(Boolean),
    focus: () => nameOf(focused()),
    aim: (role, name) => globalThis.aimAt(only(role, name), 'nearest'),
    async pointAt(role, name) {
      const element = only(role, name);
      // What is pointed at is what was drawn.
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      );
      const { x, y, width, height } = boxOf(element);
      return [x + width / 2, y + height / 2];
    },
    passTo: (time) => globalThis.clock.advance(Math.max(0, tapped + time - performance.now())),
    /** Where everything is, but for what is in a dialog. */
    places: () =>
      all()
        .filter((element) => !element.closest('dialog'))
        .map((element) => [element.localName, ...Object.values(boxOf(element))]),
  };
}
