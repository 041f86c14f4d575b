// What many pairs of a tips card and a causes accordion cost, put into a page at once.
import { turn } from './statistics.mjs';
import { tasks } from './trace.mjs';
import { heapOf, inFreshTab, traced } from './visit.mjs';

export const counts = [1, 10, 100, 1_000];

/** Puts pairs into the page, laid out: by the page's own function, or as HTML. Runs in the page. */
function addPairs(count, pair) {
  const place = document.querySelector('#place');
  if (globalThis.renderPairs) globalThis.renderPairs(place, count);
  else place.innerHTML = pair.repeat(count);
  void place.offsetHeight;
}

/**
 * No pairs first, which is what looking costs; then more and more, each in the place of the ones
 * before. At full speed: there is enough of it to be measured as it is.
 */
const visit = (browser, address, pair) =>
  inFreshTab(browser, {}, async (tab) => {
    await tab.goto(address, { waitUntil: 'load' });
    const figures = {};
    for (const count of [0, ...counts]) {
      await tab.evaluate(addPairs, 0, pair);
      const before = await heapOf(tab);
      const { work } = await traced(tab, tasks, () => tab.evaluate(addPairs, count, pair));
      figures[count] = { work, heap: (await heapOf(tab)) - before };
    }
    return figures;
  });

/** @returns for each page's id, what each run saw: time and heap by the number of pairs */
export async function measureInstances(browser, site, pages, runs) {
  const seen = Object.fromEntries(pages.map(({ id }) => [id, []]));
  for (let round = 0; round < runs; round++)
    for (const { id, pair } of turn(pages, round))
      seen[id].push(await visit(browser, site.address(`/${id}/pairs`), pair));
  return seen;
}
