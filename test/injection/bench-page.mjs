// What the suites of this folder share: the network around their pages, and pages with the bench on them.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { waitFor } from '../harness/wait.mjs';
import { payloads } from './payloads.mjs';
import { openWeb } from './web.mjs';

export const web = await openWeb();
after(() => web.close());

export const canary = '<script type="module" src="/injection/canary.mjs"></script>';
const widgets = '<script defer src="/aftercare.js"></script>';
const bench = '<script type="module" src="/injection/bench.mjs"></script>';

/** A query and a fragment of payloads, for a page that is opened by such a link. */
const query = new URLSearchParams(
  payloads
    .slice(0, 40)
    .map(({ text }, index) => [index ? `utm_${index}` : 'aftercare-debug', text]),
);
export const addressParts = `?${query}#${encodeURIComponent(payloads[0].text)}`;

/** Publishes a page with the widgets and the bench, and opens it in a tab. */
export async function openBench(browser, path, { body, script = widgets, parts = '' } = {}) {
  const address = web.publish(path, canary + script + bench, body);
  const tab = await browser.open(address + parts);
  await tab.until(() => Boolean(globalThis.bench));
  return tab;
}

/** Calls a function of the bench; not awaited in the page, because a driver allows a script only so long. */
export async function call(tab, name, ...args) {
  await tab.run(
    (name, args) => {
      globalThis.outcome = undefined;
      globalThis.bench[name](...args).then(
        (value) => (globalThis.outcome = { value }),
        (error) => (globalThis.outcome = { error: `${error} ${error.stack}` }),
      );
    },
    name,
    args,
  );
  const { value, error } = await waitFor(() => tab.run(() => globalThis.outcome), {
    timeout: 300_000,
    what: name,
  });
  assert.equal(error, undefined);
  return value;
}

const known =
  /^\/(between-tests|favicon\.ico|bench|written.*|languages.*|(injection\/|answers\/|topics\/|locales\/|(payloads|harmless)\/(locales|topics)\/|canary\/control-).*|aftercare\.js|self-check\.js)$/;

/** No host was asked but the site's own, and that for nothing but what the tests give it. */
export function assertNothingLeft(watched) {
  const { strangers, asked } = watched();
  const unknown = asked.map(({ path }) => path).filter((path) => !known.test(path));
  assert.deepEqual([strangers, unknown], [[], []]);
}
