// What jumps where the script comes after the page has been painted (cumulative layout shift).
import { article, countShifts, isPainted, screens, shiftOf } from '../test/room/shift.mjs';
import { example } from '../tools/generate/example.mjs';
import { documentOf } from './pages/pages.mjs';
import { inFreshTab, settled } from './visit.mjs';

/** @returns the shift on each screen, by the page's id */
export async function measureLateScripts(browser, site, pages) {
  const shifts = {};
  for (const page of pages) {
    const address = `/late/${page.id}`;
    let painted;
    site.pages[address] = documentOf(page, address);
    site.pages[`${address}.js`] = async (response) => {
      await painted;
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(page.script);
    };
    shifts[page.id] = {};
    for (const [screen, viewport] of Object.entries(screens))
      shifts[page.id][screen] = await inFreshTab(browser, { viewport }, async (tab) => {
        let sendScript;
        painted = new Promise((resolve) => (sendScript = resolve));
        await tab.evaluateOnNewDocument(countShifts);
        await tab.goto(site.address(address), { waitUntil: 'domcontentloaded' });
        await tab.waitForFunction(isPainted);
        sendScript();
        await tab.waitForFunction(() => document.readyState === 'complete');
        await tab.evaluate(settled);
        return tab.evaluate(() => globalThis.shift);
      });
  }
  return shifts;
}

/**
 * The same with what the README gives out: each widget alone, and all four.
 *
 * @returns the most that any of those pages shifts, on each screen
 */
export async function measureSnippet(browser, site) {
  const { head, widgets } = await example();
  const alone = widgets.match(/<aftercare-([\w-]+)[^]*?<\/aftercare-\1>/g);
  const most = {};
  for (const [screen, viewport] of Object.entries(screens)) {
    most[screen] = 0;
    for (const pasted of [widgets, ...alone]) {
      const html = article(head + pasted, 'Roboto');
      const shift = await inFreshTab(browser, { viewport }, (tab) => shiftOf(tab, site, html));
      most[screen] = Math.max(most[screen], shift);
    }
  }
  return most;
}
