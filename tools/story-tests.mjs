// npm run test:stories: every story of the static Storybook in Chromium, light and dark, on a phone
// and on a desk. A story fails when it or its play function throws, when a tag is not registered,
// when the console warns, when axe finds anything, when it scrolls sideways, or when it asks any
// server but its own. `npm run test:stories -- booking` runs those whose id contains "booking".
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from './browsers.mjs';

const folder = 'storybook-static';
const wanted = process.argv[2] ?? '';
const axeSource = 'node_modules/axe-core/axe.min.js';
const schemes = ['light', 'dark'];
const widths = [320, 1280];
/** How long a story may take, its play function included, in milliseconds. */
const patience = 15_000;

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer(async ({ url }, response) => {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  try {
    const body = await readFile(path === '/axe.js' ? axeSource : join(folder, path));
    // Every story is a fresh page: only the browser's cache makes that quick.
    response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    // A browser asks for this one by itself, once.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const { entries } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
const chosen = Object.values(entries).filter(({ id }) => id.includes(wanted));
if (!chosen.length) throw new Error(`${folder} holds no story whose id contains "${wanted}".`);

const runs = chosen.flatMap(({ id, type }) =>
  type === 'story'
    ? schemes.flatMap((scheme) => widths.map((width) => ({ id, type, scheme, width })))
    : // Its stories are looked at by themselves: of a docs page it is enough that it stands.
      [{ id, type, scheme: 'light', width: 1280 }],
);

const browser = await puppeteer.launch({
  executablePath: await chromePath(),
  args: chromeArgs,
});
let failed = 0;
const queue = [...runs];

/** Takes runs from the queue until it is empty, all in one tab. */
async function work() {
  const page = await browser.newPage();
  // Two tabs at once, and both shall have the focus.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  let complaints;
  const complain = (sentence) => complaints.add(sentence);
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complain(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complain(`request: ${url}`);
  });
  for (let run = queue.shift(); run; run = queue.shift()) {
    complaints = new Set();
    await page.setViewport({ width: run.width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: run.scheme }]);
    await look(page, run, complain).catch((error) => complain(error.message));
    // What is said late is said of this story, not of the next.
    await page.goto('about:blank');
    if (complaints.size) {
      failed += 1;
      console.log([`FAIL ${run.id} ${run.scheme} ${run.width}`, ...complaints].join('\n     '));
    }
  }
}

async function look(page, { id, type, scheme }, complain) {
  // The accessibility addon would look a second time.
  const settings = `globals=scheme:${scheme};a11y.manual:!true`;
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&${settings}`);
  const ended = await page.waitForFunction(storybookEnd, { timeout: patience, polling: 20 }, id);
  const problem = await ended.jsonValue();
  if (problem !== 'none') complain(problem);
  if (type === 'docs') return;
  await page.addScriptTag({ url: '/axe.js' });
  for (const sentence of await page.evaluate(findProblems, scheme)) complain(sentence);
}

/** In the page: how the story ended, 'none' for well; `undefined` while it has not. */
function storybookEnd(id) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = [
    ...['storyMissing', 'storyErrored', 'storyThrewException'],
    ...['playFunctionThrewException', 'unhandledErrorsWhilePlaying'],
  ];
  for (const name of failures) {
    const [failure] = channel?.last(name) ?? [];
    if (failure) return `${name}: ${failure.message ?? JSON.stringify(failure)}`;
  }
  if (channel?.last('docsRendered')) return 'none';
  const [end] = channel?.last('storyFinished') ?? [];
  if (end?.storyId !== id) return undefined;
  return end.status === 'success' ? 'none' : `the story ended with "${end.status}"`;
}

/** In the page: what is wrong with what can be seen now. */
async function findProblems(scheme) {
  const deepElements = (around) =>
    [...around.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deepElements(element.shadowRoot) : []),
    ]);
  const root = document.querySelector('#storybook-root');
  const problems = [];
  // An element that the bundler took for unused draws nothing, and axe has nothing against that.
  for (const { localName } of root.querySelectorAll(':not(:defined)'))
    problems.push(`<${localName}> is not registered`);
  if (getComputedStyle(root).colorScheme !== scheme) problems.push(`the page is not ${scheme}`);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) problems.push(`scrolls sideways: ${scrollWidth} px`);
  // axe cannot judge text on a gradient, so it sees each of its ends in turn.
  const gradients = deepElements(root)
    .map((element) => [element, getComputedStyle(element).backgroundImage.match(/\w+\([^()]*\)/g)])
    .filter(([, ends]) => ends);
  for (const end of gradients.length ? [0, -1] : [0]) {
    for (const [element, ends] of gradients) element.style.background = ends.at(end);
    const found = await globalThis.axe.run(root, { resultTypes: ['violations', 'incomplete'] });
    // What axe could not decide has not been checked: that is no pass.
    for (const { id, help, nodes } of [...found.violations, ...found.incomplete])
      for (const { target, any, all, none } of nodes)
        problems.push(
          `axe ${id}: ${help}: ${target.flat().join(' ')}`,
          ...[...any, ...all, ...none].map(({ message }) => `  ${message}`),
        );
  }
  return problems;
}

try {
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  server.close();
}
console.log(`${runs.length - failed} of ${runs.length} pass: ${chosen.length} stories and docs.`);
process.exitCode = failed ? 1 : 0;
