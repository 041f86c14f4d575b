// What a page of these tests hears of: whatever runs, fails or is said on it, and what has come to stand
// on it. Comes before all others.

/** The payloads that have run, by their place in the list. */
export const executed = new Set();
globalThis.ran = (index) => {
  executed.add(index);
};
// Payloads of others would call these; a real one would hold the page up.
for (const name of ['alert', 'confirm', 'prompt', 'print'])
  globalThis[name] = () => globalThis.ran(name);

/** Errors that nobody caught. */
export const uncaught = [];
addEventListener('error', (event) => {
  // A file that does not load says so by an event of the same name.
  if (event instanceof ErrorEvent) uncaught.push(event.message);
});
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(`${reason}`));

/** What was said in the console; not passed on, for it is a lot. */
export const said = [];
for (const level of ['warn', 'error', 'debug', 'info', 'log'])
  console[level] = (...words) => said.push(words);

/** Addresses that the page has loaded, and how. */
export const loaded = [];
new PerformanceObserver((list) => {
  for (const { name, initiatorType } of list.getEntries()) loaded.push({ name, initiatorType });
}).observe({ type: 'resource', buffered: true });

const keysOf = (object) => Reflect.ownKeys(object).map(String).join();
const prototypes = [Object, Array, String, Function, Promise, Element, Node].map(
  ({ prototype }) => prototype,
);
const keysBefore = prototypes.map(keysOf);
/** Whether a prototype has got or lost a key. */
export const isPolluted = () =>
  'polluted' in {} ||
  prototypes.some((prototype, index) => keysOf(prototype) !== keysBefore[index]);

const addresses = 'href src action formaction data poster background ping xlink:href'.split(' ');
const foreign =
  'script, iframe, frame, object, embed, link, meta, base, style, template, img, video';

/** What an element has drawn, as the names of elements and of their attributes. */
export const outline = ({ shadowRoot }) =>
  [...shadowRoot.querySelectorAll('*')]
    .map((element) => `${element.localName}[${element.getAttributeNames().sort()}]`)
    .join(' ');

/** What may not stand in what an element has drawn, whatever it was given; empty where all is well. */
export function faultsOf({ shadowRoot }, mayBeBlank) {
  const faults = [];
  const card = shadowRoot?.querySelector('.card');
  if (!(mayBeBlank ? card : card?.textContent.trim())) faults.push('is blank');
  if (/native code/.test(shadowRoot?.textContent)) faults.push('shows what prototypes hold');
  for (const { localName } of shadowRoot?.querySelectorAll(foreign) ?? [])
    faults.push(`holds a ${localName}`);
  for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^is$/.test(name)) faults.push(`holds ${name}=${value}`);
      // A picture is drawn by lines, not by what a prototype holds under its name.
      if (name === 'd' && !/^m[-\w\s.]*$/i.test(value)) faults.push(`draws ${value}`);
      if (addresses.includes(name) && !/^(https?|tel|mailto):/.test(value))
        faults.push(`leads to ${value}`);
    }
    // A property of one's own loads nothing by itself.
    for (const property of element.hasAttribute('style') ? element.style : [])
      if (!property.startsWith('--') && /url|image/i.test(element.style.getPropertyValue(property)))
        faults.push(`holds ${element.style.cssText}`);
    // What the attribute says, as the browser understands it.
    if (element.localName === 'a' && !/^(https?|tel|mailto):$/.test(element.protocol))
      faults.push(`leads to ${element.href}`);
  }
  return faults;
}

/** Waits until whatever an element has begun to load, before this call, had the time to say so. */
export async function letLoad() {
  await new Promise((resolve) => {
    const image = new Image();
    image.onerror = resolve;
    image.src = `/canary/control-${Math.random()}`;
  });
  await new Promise((resolve) => setTimeout(resolve));
}
