// The static Storybook on a server of its own, and tabs that open its pages.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { engines } from '../harness/browsers.mjs';
import { eventually } from '../harness/wait.mjs';
import {
  change,
  deepElements,
  findGaps,
  findProblems,
  findUnchanged,
  helpAxe,
  isLoaded,
  stateOf,
  storybookEnd,
} from './in-page.mjs';
import { firstLook, languages } from './looks.mjs';

const folder = 'storybook-static';
const axeSource = 'node_modules/axe-core/axe.min.js';
/** How long a story may take, its play function included, or a change of its look, in milliseconds. */
const patience = 30_000;
/** A warning of Storybook 10.6 about its own sidebar. */
const storybooksOwn = /^The 'ariaLabel' prop on 'PopoverProvider' will become mandatory/;
/** Docs pages and the sidebar are only opened, so they have one look. */
const desktopLook = { width: 1280, scheme: 'light', forced: 'none' };

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The stories and docs pages of the built Storybook: `{ id, type }`. */
export const entries = Object.values(
  JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')).entries,
);
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));

async function serve() {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
    try {
      const body = await readFile(path === '/axe.js' ? axeSource : join(folder, path));
      // Every story is a new page: the browser's cache makes that quick.
      response.setHeader('cache-control', 'max-age=3600');
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      // Browsers ask for this one by themselves.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** Waits until nothing is found any more; rejects with what still is. */
const expectNone = (find) =>
  eventually(
    async () => {
      const found = [(await find()) ?? []].flat();
      if (found.length) throw new Error(found.join('\n'));
    },
    { timeout: patience },
  );

/** Opens Storybook: a server, a browser, and tabs in it. */
export async function openStorybook() {
  const server = await serve();
  const browser = await engines.Chromium.start();
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    openTab: () => openTab(browser.puppeteer, origin),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** A tab for one story after another. */
async function openTab(browser, origin) {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.evaluateOnNewDocument(helpAxe);
  const devtools = await page.createCDPSession();
  // Several tabs at once, and each has the focus.
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  /** The complaints, each with the looks that it was found in. */
  let complaints = new Map();
  let moment;
  const complain = (sentence) =>
    complaints.set(sentence, (complaints.get(sentence) ?? new Set()).add(moment));

  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => {
    const isComplaint = ['error', 'warn'].includes(message.type());
    if (isComplaint && !storybooksOwn.test(message.text())) complain(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complain(`request: ${url}`);
  });

  async function emulate({ width, scheme, forced }) {
    if (page.viewport().width !== width) await page.setViewport({ width, height: 800 });
    // Not by `page.emulateMediaFeatures`, which knows no forced colours.
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced },
      ],
    });
  }

  /** Opens a story and plays it to its end, or opens a docs page. */
  async function openEntry({ id, type }, look) {
    await emulate(look);
    // The accessibility addon would look a second time.
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
    const ended = await page.waitForFunction(storybookEnd, { polling: 20 }, id);
    const problem = await ended.jsonValue();
    if (problem !== 'none') throw new Error(problem);
  }

  /** Loads axe into the page, and into those frames that do not hold it yet. */
  async function prepareAxe() {
    await page.addScriptTag({ content: String(deepElements) });
    for (const frame of page.frames()) {
      await frame.waitForFunction(isLoaded, { polling: 20 });
      if (!(await frame.evaluate(() => 'axe' in globalThis)))
        await frame.addScriptTag({ url: `${origin}/axe.js` });
    }
  }

  /** Collects the complaints about a story in this look; `kept` is the state that it must not lose. */
  async function lookAt(look, kept) {
    await emulate(look);
    await page.evaluate(change, { ...look, dir: languages[look.lang] });
    await expectNone(() => page.evaluate(findUnchanged, look));
    const state = await page.evaluate(stateOf);
    for (const field of kept.filter((field) => !state.includes(field)))
      complain(`is lost: ${field}`);
    for (const problem of await page.evaluate(findProblems, look)) complain(problem);
  }

  /** Runs a look at a page; resolves to what was wrong, one text for each complaint. */
  async function collect(look) {
    complaints = new Map();
    moment = 'as it opened';
    try {
      await look();
    } catch (error) {
      complain(error.message);
    }
    // Complaints that come late belong to this page, not to the next.
    await page.goto('about:blank');
    return [...complaints].map(([sentence, moments]) => `${[...moments].join(', ')}: ${sentence}`);
  }

  return {
    /** Plays a story, then looks at what it has come to. Resolves to what is wrong. */
    playStory: (entry, looks, nameOf) =>
      collect(async () => {
        await openEntry(entry, firstLook);
        await prepareAxe();
        const kept = await page.evaluate(stateOf);
        for (const look of looks) {
          moment = nameOf(look);
          await lookAt(look, kept);
        }
      }),

    /** Opens a docs page; that of a widget has to say all that the manifest does. */
    openDocs: (entry) =>
      collect(async () => {
        await openEntry(entry, desktopLook);
        // Storybook loads its control for colours only where there is one.
        await expectNone(() => page.evaluate(findGaps, { manifest }));
      }),

    /** Opens Storybook itself: its sidebar, and the first story beside it, whose links lead somewhere. */
    openSidebar: () =>
      collect(async () => {
        await emulate(desktopLook);
        await page.goto(`${origin}/`);
        const [first] = entries;
        await page.waitForSelector(`#storybook-explorer-tree [data-item-id="${first.id}"]`);
        const frame = await page.waitForFrame((frame) => frame.url().includes('iframe.html'));
        await frame.waitForSelector('#storybook-root > *');
        const paths = await frame.$$eval('a[href*="?path="]', (links) =>
          links.map(({ href }) => new URL(href).searchParams.get('path')),
        );
        // What it asks for late.
        await page.waitForNetworkIdle();
        const known = entries.map(({ id, type }) => `/${type}/${id}`);
        for (const path of paths.filter((path) => !known.includes(path)))
          complain(`${path} leads nowhere`);
      }),
  };
}
