// What every engine's tabs can do, built on what its driver can do.
import { isDeepStrictEqual } from 'node:util';
import { waitFor } from './wait.mjs';

/** How large the page is that a tab shows, in CSS pixels, unless a test says so. */
export const defaultSize = { width: 1024, height: 700 };

/** Resolves when all that was due is done: two frames drawn, and the tasks queued by then. Runs in the page. */
async function settle() {
  for (let frame = 0; frame < 2; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return true;
}

/**
 * Adds to a driver's tab:
 * - `until(look, ...args)`: waits until a function returns something truthy in the page; resolves to it. It
 *   returns data, not elements: Firefox hands those over as undefined
 * - `settled()`: waits until the page has done all that was due, before looking that nothing has changed
 * - `clickOn(aim)`: clicks what `aimAt` of `/witness.js` aims at
 * - `complaints()`: what `/witness.js` has collected
 */
export function withWaits(tab) {
  return {
    ...tab,
    // A page that is being left throws, and that counts as "not yet".
    until: (look, ...args) => waitFor(() => tab.run(look, ...args), { what: look }),
    settled: () => waitFor(() => tab.run(settle), { what: 'the page settles' }),
    clickOn: (aim) => clickOn(tab, aim),
    complaints: () => tab.run(() => globalThis.complaints),
  };
}

/**
 * Clicks something once the pointer has met it: until a page is drawn where it has scrolled to, Firefox
 * hits what stood there before.
 *
 * @param {() => Promise<{ point: [number, number], isMet: boolean }>} aim what `aimAt` says of it
 */
async function clickOn(tab, aim) {
  let last;
  let isStill;
  await waitFor(
    async () => {
      const { point, isMet } = await aim();
      const [x, y] = point;
      isStill = isMet && isDeepStrictEqual(point, last);
      if (isStill) return true;
      // Moving to where the pointer already is may be no move at all.
      if (!isMet) await tab.move(x + 1, y);
      await tab.move(x, y);
      last = point;
      return false;
    },
    { what: 'the pointer meets the element' },
  );
  await tab.click(...last);
}
