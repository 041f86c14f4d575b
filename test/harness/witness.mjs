// What a page has to complain of: `<script src="/witness.js"></script>`, first in its head.

/**
 * Collects console warnings and errors, uncaught errors, rejections and policy violations in
 * `globalThis.complaints`, and keeps track of what the pointer has met for `clickOn`. Runs in the page.
 */
export function witness() {
  const complaints = (globalThis.complaints = []);
  addEventListener('error', (event) => {
    // A file that does not load says so by an event of the same name.
    if (event instanceof ErrorEvent) complaints.push(`uncaught: ${event.message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    complaints.push(`violated: ${effectiveDirective} ${blockedURI}`),
  );
  for (const level of ['warn', 'error']) {
    const log = console[level];
    console[level] = (...words) => {
      complaints.push(`${level}: ${words.join(' ')}`);
      log.apply(console, words);
    };
  }

  let met = [];
  let pressed;
  const press = (event) => (pressed = event.composedPath());
  /** Whether the pointer was pressed on an element since it was aimed at; also if the page has kept that to itself. */
  globalThis.wasPressed = (element) => !pressed || pressed.includes(element);
  /** Scrolls an element into view: where it can be clicked, and whether the pointer’s last move met it. */
  globalThis.aimAt = (element, block = 'center') => {
    element.scrollIntoView({ block, inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const isMet = met.includes(element);
    met = [];
    // Added at each call: a document that is written over loses its listeners.
    const meet = (event) => (met = event.composedPath());
    addEventListener('mousemove', meet, { capture: true, once: true });
    pressed = undefined;
    addEventListener('mousedown', press, { capture: true, once: true });
    return { point: [x + Math.min(30, width / 2), y + height / 2], isMet };
  };
}
