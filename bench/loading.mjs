// How the pages with the four widgets load: each many times, in turns with the others.
import { turn } from './statistics.mjs';
import { details } from './trace.mjs';
import { heapOf, inFreshTab, traced } from './visit.mjs';

/** Notes when a frame has been drawn in which the heading of the tips has a box. Runs in the page. */
function watch() {
  const look = () => {
    const tips = document.querySelector('.tips-card, aftercare-tips-card, plain-tips-card');
    const isSeen = [tips?.shadowRoot, tips].some(
      (root) => root?.querySelector('h2')?.getClientRects().length,
    );
    if (isSeen) globalThis.visibleAfter = performance.now();
    // The blank page will never have one.
    else if (document.body?.childElementCount !== 0) afterNextFrame();
  };
  // In a task of its own: in the frame's callback, the question would be what lays out the page.
  const afterNextFrame = () => requestAnimationFrame(() => setTimeout(look));
  afterNextFrame();
}

const visit = (browser, address, throttle) =>
  inFreshTab(browser, { throttle }, async (tab) => {
    const requests = [];
    tab.on('request', (request) => requests.push(request.url()));
    await tab.evaluateOnNewDocument(watch);
    const did = await traced(tab, details, () => tab.goto(address, { waitUntil: 'load' }));
    return {
      ...did,
      visible: await tab.evaluate(() => globalThis.visibleAfter),
      heap: await heapOf(tab),
      // All but the page itself.
      requests: requests.filter((url) => !url.startsWith('data:')).length - 1,
    };
  });

/** @returns for each page's id, what each run saw */
export async function measureLoading(browser, site, pages, { runs, throttle = 1 }) {
  const seen = Object.fromEntries(pages.map(({ id }) => [id, []]));
  for (let round = 0; round < runs; round++)
    for (const { id } of turn(pages, round))
      seen[id].push(await visit(browser, site.address(`/${id}`), throttle));
  return seen;
}
