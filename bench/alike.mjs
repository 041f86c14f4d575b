// Whether the pages can be compared at all.
import { sentences } from './pages/content.mjs';
import { inFreshTab, settled } from './visit.mjs';

/** All text of the page and the number of its elements, shadow roots included. Runs in the page. */
function contentOfPage() {
  const walk = (node) =>
    [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap((child) => [
      child,
      ...walk(child),
    ]);
  const nodes = walk(document.body);
  return {
    text: nodes
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ data }) => data)
      .join(' ')
      .replace(/\s+/g, ' '),
    elements: nodes.filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE).length,
  };
}

const contentAt = (browser, address, fill = () => {}) =>
  inFreshTab(browser, {}, async (tab) => {
    await tab.goto(address, { waitUntil: 'load' });
    await fill(tab);
    await tab.evaluate(settled);
    return tab.evaluate(contentOfPage);
  });

/** Fails where a page leaves a sentence out. */
export async function checkWords(browser, site, pages) {
  for (const { id, name } of pages) {
    const { text } = await contentAt(browser, site.address(`/${id}`));
    const missing = sentences().filter((sentence) => !text.includes(sentence));
    if (missing.length) throw new Error(`${name} does not say: ${missing.join(' | ')}`);
  }
}

/** Fails where the HTML that our pairs are compared with is not what ours show, element for element. */
export async function checkPairs(browser, site, pages) {
  const [ours, injected] = await Promise.all(
    ['aftercare', 'injected'].map((wanted) => {
      const { id, pair } = pages.find(({ id }) => id === wanted);
      return contentAt(browser, site.address(`/${id}/pairs`), (tab) =>
        tab.evaluate((pair) => {
          document.querySelector('#place').innerHTML = pair;
        }, pair),
      );
    }),
  );
  if (ours.elements !== injected.elements)
    throw new Error(
      `A pair of ours has ${ours.elements} elements, the HTML ${injected.elements}: see pages/markup.mjs.`,
    );
}
