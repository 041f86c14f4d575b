// Partners' pages on loopback, visited in every engine by the built script.
import { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { engines } from './engines.mjs';
import { openSite } from './site.mjs';

/**
 * What a page has to complain of, from its first line on: what its console warns of, errors that nobody
 * caught, violations of its policy. And what the pointer has met. Stands first in a page's head, as
 * `/witness.js`.
 */
function witness() {
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
    const say = console[level];
    console[level] = (...words) => {
      complaints.push(`${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }

  let met = [];
  /** Brings something into view: where it can be clicked, and whether the pointer’s last move has met it. */
  globalThis.aimAt = (element) => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const isMet = met.includes(element);
    met = [];
    // Each time anew: a document that is written over loses its listeners.
    const meet = (event) => (met = event.composedPath());
    addEventListener('mousemove', meet, { capture: true, once: true });
    return { point: [x + Math.min(30, width / 2), y + height / 2], isMet };
  };
}

/** Waits until something is seen on a page, for as long as it may take. */
async function until(tab, look, ...args) {
  for (const end = Date.now() + 8_000; ; await pause(30)) {
    // A page that is being left has no answer.
    const seen = await tab.run(look, ...args).catch(() => undefined);
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Not in time: ${look}`);
  }
}

/**
 * Clicks something, once the pointer has met it: until a page is drawn where it has scrolled to, Firefox
 * hits what stood there before.
 *
 * @param tab the page, with `/witness.js` on it
 * @param {() => Promise<{ point: [number, number], isMet: boolean }>} aim what `aimAt` says of it
 */
export async function clickOn(tab, aim) {
  let last;
  for (const end = Date.now() + 5_000; ; await pause(20)) {
    const { point, isMet } = await aim();
    const [x, y] = point;
    if (isMet && isDeepStrictEqual(point, last)) return tab.click(x, y);
    if (Date.now() > end) throw new Error(`The pointer does not meet it at ${point}`);
    // Where it is already, a move may be none.
    if (!isMet) await tab.move(x + 1, y);
    await tab.move(x, y);
    last = point;
  }
}

/**
 * Runs the same tests in every engine; those of an engine that is not installed are skipped.
 *
 * @param {(world: { engine: string, site, open }) => void} tests declares them; `site()` is the site of
 * `openSite` with `/witness.js` on it; `open(test, path, html)` publishes a page there (a text, or what
 * answers for it) and opens it in a tab that is closed with the test: `run`, `click`, `press`, `until`,
 * `complaints` and what else tabs of `engines.mjs` can do
 */
export function inEveryEngine(tests) {
  for (const [engine, start] of Object.entries(engines))
    describe(`in ${engine}`, { skip: !start && `${engine} is not installed` }, () => {
      let site;
      let browser;

      before(async () => {
        site = await openSite({
          '/witness.js': (response) => {
            response.writeHead(200, { 'content-type': 'text/javascript' });
            response.end(`(${witness})()`);
          },
        });
        browser = await start();
      });

      after(async () => {
        await browser?.close();
        site.close();
      });

      async function open(test, path, html, size) {
        if (html !== undefined) site.pages[path.replace(/[?#].*/, '')] = html;
        const tab = await browser.open(site.address(path), size);
        let isClosed = false;
        const close = async () => {
          if (!isClosed) await tab.close();
          isClosed = true;
        };
        test.after(close);
        return {
          ...tab,
          close,
          until: (look, ...args) => until(tab, look, ...args),
          /** What the page’s console, its errors and its policy have said so far. */
          complaints: () => tab.run(() => globalThis.complaints),
        };
      }

      tests({ engine, site: () => site, open });
    });
}
