// Uses the same tab for one test after another: opening a tab takes several times the processor time of loading a
// page in one that is open.
import { defaultSize } from './tab.mjs';
import { eventually } from './wait.mjs';

/** A page of any site, to leave the page of the test before. */
export const between = '/between-tests';

/** Forgets what pages of this site have stored. Runs in the page. */
function forget() {
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * Makes an `open(address, options)` that uses a closed tab again, and a `discardTab()` that gives it up. What earlier pages of the same site have stored
 * is gone. The tab's history stays, and so does whatever a test has changed through `tab.page`.
 *
 * @param {(address: string, options) => Promise<object>} openNew opens a tab. Besides what tests use, it has
 * `forget(origin)`, which clears what scripts cannot reach
 * @returns `{ open, discardTab }`. The option `fresh` of `open` asks for a tab that no test had, `size` is that of the page in CSS pixels,
 * and `scripts` run in each page of the tab before its own
 */
export function reuseTabs(openNew) {
  /** At most one: a tab behind others is hidden. */
  let free;

  async function openFree(address, { size, scripts }) {
    const { origin } = new URL(address);
    const tab = free;
    free = undefined;
    // A page may write when it is left, so it is left first. A step of its history that is still on its way
    // ends the first attempt.
    await tab.install?.([]);
    await eventually(async () => {
      await tab.go(origin + between);
      await tab.run(forget);
    });
    await tab.forget(origin);
    await tab.resize(size);
    await tab.install?.(scripts);
    tab.requests.length = tab.lines.length = 0;
    await tab.go(address);
    return tab;
  }

  async function discardTab() {
    await free?.close();
    free = undefined;
  }

  async function open(address, { fresh, size = defaultSize, scripts = [] } = {}) {
    const options = { size, scripts };
    if (fresh || address === 'about:blank') {
      await discardTab();
      return openNew(address, options);
    }
    const tab = free ? await openFree(address, options) : await openNew(address, options);
    let isOpen = true;
    return {
      ...tab,
      async close() {
        if (!isOpen) return;
        isOpen = false;
        if (free) await tab.close();
        else free = tab;
      },
    };
  }

  return { open, discardTab };
}
