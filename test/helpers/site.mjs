// A partner's site on loopback, and browsers that visit it: what the tests of
// the built script stand on.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath, firefoxPath } from '../../tools/browsers.mjs';

const built = (name) => readFile(`dist/${name}`, 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const script = await built('aftercare.js');

/** The script under the name that is never another version's, as owners paste it. */
export const versioned = `/aftercare-${version}.js`;
/** The hash that they paste with it. */
export const integrity = (await built(`${versioned}.sri`)).trim();

const files = {
  '/aftercare.js': script,
  '/aftercare-9.9.9.js': script.replaceAll(version, '9.9.9'),
  [versioned]: await built(versioned),
  '/self-check.js': await built('self-check.js'),
};

export const tags = ['tips-card', 'causes-accordion', 'booking-cta', 'comment-form'];
export const bareTags = tags.map((tag) => `<aftercare-${tag}></aftercare-${tag}>`).join('\n');

/** A page with a head and a body, and no icon to ask for. */
export const page = (head, body, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A clinic</title>
  <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/**
 * Serves the built files, the script as another version too, and pages by path.
 *
 * @param {Record<string, string | ((response, request) => void)>} pages
 */
export async function openSite(pages) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(`${request.method} ${request.url}`);
    const answer = pages[pathname];
    if (typeof answer === 'function') return answer(response, request);
    const body = answer ?? files[pathname];
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    pages,
    address: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The engines of this machine, each with a way to start it. */
export const engines = {
  Chromium: () => puppeteer.launch({ executablePath: chromePath(), args: chromeArgs }),
  ...(firefoxPath() && {
    Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath() }),
  }),
};

/**
 * Visits an address and notes what the visit left: requests, console lines,
 * errors. `settled` waits until the widgets have drawn themselves.
 */
export async function visit(browser, address, prepare = async () => {}) {
  const tab = await browser.newPage();
  const requests = [];
  const lines = [];
  tab.on('request', (request) => requests.push(request.url()));
  tab.on('console', (line) => {
    // What is said for those who debug is no complaint.
    if (line.type() !== 'debug') lines.push(`${line.type()}: ${line.text()}`);
  });
  tab.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  await prepare(tab);
  await tab.goto(address, { waitUntil: 'load' });
  return { tab, requests, lines };
}

/** Waits until something holds on the page, looked at from inside it. */
export const until = (tab, condition, ...values) =>
  tab.waitForFunction(condition, { timeout: 5_000, polling: 50 }, ...values);

/** What the four widgets show, as numbers and words. */
export const shown = () => {
  const root = (tag) => document.querySelector(`aftercare-${tag}`)?.shadowRoot;
  const count = (tag, selector) => root(tag)?.querySelectorAll(selector).length ?? 0;
  return {
    tips: count('tips-card', '[part=item]'),
    causes: count('causes-accordion', 'details'),
    fields: count('comment-form', '[part=field]'),
    booking: root('booking-cta')?.querySelector('[part=heading]')?.textContent ?? '',
  };
};
export const seen = (tab) => tab.evaluate(shown);

export const whole = { tips: 6, causes: 5, fields: 4, booking: 'Still sore after a few days?' };
