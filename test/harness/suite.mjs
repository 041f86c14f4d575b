// Declares the same tests for several engines, each with a browser and a site of its own.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from './browsers.mjs';
import { openSite } from './site.mjs';

/** The browsers that run, by engine and options: the suites of a process share them, since starting one is slow. */
const running = new Map();

async function startOnce(engine, options) {
  const key = JSON.stringify([engine, options]);
  if (!running.has(key)) running.set(key, await engines[engine].start(options));
  return running.get(key);
}

after(async () => {
  for (const browser of running.values()) await browser.close();
});

/**
 * Runs the same tests in several engines: those that `TEST_ENGINE` names, or all of them. The tests of an
 * engine that is not installed are skipped, or fail in CI.
 *
 * @param {(world: { engine: string, browser, site, open }) => void} tests declares them. `browser()` is a
 * browser of `browsers.mjs` and `site()` a site of `site.mjs`, both open while the tests run.
 * `open(test, path, html, options)` publishes a page on the site (a text, or a function that answers) and opens
 * it in the test's tab, which is closed with the test; with the option `beside`, in another one. The other
 * `options` are those of the browser's `open`
 * @param {{ engines?: string[], pages?: object, proxyPort?: () => number, watchesRequests?: boolean }} options
 * `pages` of the site; the port of a proxy for the browser; whether tests read `tab.requests`
 */
export function inEngines(
  tests,
  { engines: names = Object.keys(engines), pages = {}, proxyPort, watchesRequests } = {},
) {
  const wanted = process.env.TEST_ENGINE;
  const chosen = names.filter((name) => !wanted || name === wanted);
  // Else a suite that the plan lists for an engine that it does not have would run nothing, in silence.
  if (!chosen.length) throw new Error(`These tests are not for ${wanted}, only for ${names}.`);
  for (const engine of chosen) {
    const { isInstalled, install } = engines[engine];
    if (!isInstalled()) {
      const advice = `${engine} is not installed: ${install}`;
      it(`in ${engine}`, { skip: !process.env.CI && advice }, () => assert.fail(advice));
      continue;
    }
    describe(`in ${engine}`, () => {
      let site;
      let browser;
      const tabs = new WeakMap();

      before(async () => {
        site = await openSite({ ...pages });
        browser = await startOnce(engine, { proxyPort: proxyPort?.(), watchesRequests });
      });

      after(async () => {
        await browser?.discardTab();
        site?.close();
      });

      async function open(test, path, html, { beside, ...options } = {}) {
        if (html !== undefined) site.pages[path.replace(/[?#].*/, '')] = html;
        if (!beside) await tabs.get(test)?.close();
        const tab = await browser.open(site.address(path), options);
        if (!beside) tabs.set(test, tab);
        test.after(tab.close);
        return tab;
      }

      tests({ engine, browser: () => browser, site: () => site, open });
    });
  }
}

/** Chromium and Firefox, whose driver can do more: see `tab.page`. */
export const puppeteerEngines = ['Chromium', 'Firefox'];
