/** What a visitor finds, sees and hears of on a page, from inside it; handed over to it as it stands. */
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
      // What is in an event beyond what all events have.
      const fields = Object.entries(event).filter(([field]) => field !== 'isTrusted');
      const { id } = event.composedPath()[0];
      events.push([name, Object.fromEntries(fields), ...(id ? [id] : [])]);
    });

  // How long after a tap there are words of trouble, in milliseconds, by the page's own clock.
  addEventListener('aftercare-booking-open', () => {
    const tapped = performance.now();
    const timer = setInterval(() => {
      if (!find('status').some(({ textContent }) => /^No calendar/.test(textContent))) return;
      globalThis.visitor.waited = performance.now() - tapped;
      clearInterval(timer);
    }, 20);
  });

  const complaints = [];
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`${violatedDirective}: ${blockedURI}`),
  );
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => {
      complaints.push(words.join(' '));
      say.apply(console, words);
    };
  }

  globalThis.visitor = {
    all,
    find,
    events,
    complaints,
    boxOf,
    focused,
    names: (role) => find(role).map(nameOf).filter(Boolean),
    focus: () => nameOf(focused()),
    async pointAt(role, name) {
      const found = find(role, name);
      if (found.length !== 1)
        throw new Error(
          `${found.length} of ${role} "${name}" among: ${find(role).map(nameOf).join(' | ')}`,
        );
      const { top, bottom } = found[0].getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) found[0].scrollIntoView({ block: 'center' });
      // What is pointed at is what was drawn.
      await new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
      );
      const { x, y, width, height } = boxOf(found[0]);
      return [x + width / 2, y + height / 2];
    },
    /** Where everything is, but for what is in a dialog. */
    places: () =>
      all()
        .filter((element) => !element.closest('dialog'))
        .map((element) => [element.localName, ...Object.values(boxOf(element))]),
  };
}
