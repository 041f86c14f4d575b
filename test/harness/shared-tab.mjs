// One tab for many tests: opening a tab takes three to five times the processor time of loading a page
// in one that is open.
import { after } from 'node:test';

/** A page of any site, to leave the page of the test before. */
const between = '/between-tests';

/** Forgets what pages of this site have stored. Runs in the page. */
function forget() {
  localStorage.clear();
  sessionStorage.clear();
}

/**
 * Makes an `open(address, options)` like that of a browser, whose tabs serve others once they are closed. They
 * find nothing in the storage of their site. For tests that do not mind the steps of the history before them,
 * other tabs' cookies or where the mouse was left, and change nothing by `tab.page`.
 *
 * @param {() => object} browser
 */
export function reuseTabs(browser) {
  const free = [];
  return async function open(address, { size = { width: 1024, height: 700 } } = {}) {
    const { origin } = new URL(address);
    let tab = free.pop();
    // Pages may write when they are left, so storage is cleared on the page after them.
    if (tab) await tab.go(origin + between);
    else tab = await browser().open(origin + between, { size });
    await tab.run(forget);
    await tab.resize(size);
    await tab.go(address);
    return { ...tab, close: async () => void free.push(tab) };
  };
}

/**
 * Makes an `open(test, path, html)` like that of `inEngines`, but for one tab that stays open.
 *
 * @param {{ browser: () => object, site: () => object }} world what `inEngines` gives
 */
export function shareTab({ browser, site }) {
  const openReused = reuseTabs(browser);
  let tab;
  after(() => tab?.close());

  return async function open(test, path, html) {
    site().pages[path.replace(/[?#].*/, '')] = html;
    await tab?.close();
    tab = await openReused(site().address(path));
    return tab;
  };
}
