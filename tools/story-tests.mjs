// npm run test:stories: every story of the static Storybook in Chromium. A story is opened in
// English and played to its end. What it has come to is then looked at as visitors may see it: in
// three languages, each chosen on the open page, on a phone and on a desk, light and dark, in the
// page's colours and in the visitor's own ("forced colours"). Docs pages are opened, no more; those of
// one widget have to tell all that the manifest does. So is Storybook itself, with its sidebar.
//
// A story fails when it or its play function throws, when the console warns, or when it asks any
// server but its own; and when, in any of these looks, a tag is not registered, a widget stays in
// another language or loses what was typed or opened, axe finds anything or cannot decide, or the
// page scrolls sideways. `npm run test:stories -- booking` runs those whose id contains "booking".
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from './browsers.mjs';

const folder = 'storybook-static';
const wanted = process.argv[2] ?? '';
const axeSource = 'node_modules/axe-core/axe.min.js';
/** In the script, in the script too, and in a file of its own, from right to left. */
const languages = { en: 'ltr', es: 'ltr', ar: 'rtl' };
const widths = [320, 1280];
const schemes = ['light', 'dark'];
/** What the media feature `forced-colors` says. */
const colours = ['none', 'active'];
/** How long a story may take, its play function included, or a change of it, in milliseconds. */
const patience = 15_000;
/** What Storybook 10.6 warns itself of, in its sidebar. */
const storybooksOwn = /^The 'ariaLabel' prop on 'PopoverProvider' will become mandatory/;

/** In this order: what takes longest to change changes least. */
const looks = Object.keys(languages).flatMap((lang) =>
  widths.flatMap((width) =>
    schemes.flatMap((scheme) => colours.map((forced) => ({ lang, width, scheme, forced }))),
  ),
);
/** Of what is opened, and not looked at in all looks. */
const onceLook = { width: 1280, scheme: 'light', forced: 'none' };

const nameOf = ({ lang, width, scheme, forced }) =>
  `${lang} ${scheme} ${width}${forced === 'none' ? '' : ' forced'}`;

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  const path = normalize(decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
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
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const sidebar = { id: 'sidebar', type: 'sidebar' };
const chosen = [sidebar, ...Object.values(entries)].filter(({ id }) => id.includes(wanted));
if (!chosen.length) throw new Error(`${folder} holds no story whose id contains "${wanted}".`);

const browser = await puppeteer.launch({
  executablePath: await chromePath(),
  args: chromeArgs,
  // All that has no limit of its own, axe among it.
  protocolTimeout: 4 * patience,
});
const started = Date.now();
const queue = [...chosen];
let failed = 0;
let looked = 0;

/** Takes stories from the queue until it is empty, all in one tab. */
async function work() {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.evaluateOnNewDocument(helpAxe);
  const devtools = await page.createCDPSession();
  // Two tabs at once, and both shall have the focus.
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const tab = { page, devtools };
  /** What is wrong, and when. */
  let complaints;
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
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    complaints = new Map();
    moment = 'as it opened';
    try {
      for (const sentence of await open(tab, entry)) complain(sentence);
      const kept = entry.type === 'story' ? await page.evaluate(stateOf) : [];
      // Of a docs page it is enough that it stands: its stories are looked at by themselves.
      for (const look of entry.type === 'story' ? looks : []) {
        moment = nameOf(look);
        for (const sentence of await lookAt(tab, look, kept)) complain(sentence);
        looked += 1;
      }
    } catch (error) {
      complain(error.message);
    }
    // What is said late is said of this story, not of the next.
    await page.goto('about:blank');
    if (complaints.size) failed += 1;
    report(entry, complaints);
  }
}

function report({ id }, complaints) {
  for (const [sentence, moments] of complaints) {
    const when = moments.size === looks.length ? 'in every look' : [...moments].join(', ');
    console.log(`FAIL ${id} ${when}\n     ${sentence.replaceAll('\n', '\n     ')}`);
  }
}

/** Opens a page; throws where that does not end well. Says what is missing on it. */
async function open(tab, entry) {
  await emulate(tab, entry.type === 'story' ? looks[0] : onceLook);
  if (entry.type === 'sidebar') return openSidebar(tab);
  await openEntry(tab, entry);
  if (entry.type === 'docs') return tab.page.evaluate(findGaps, { manifest, patience });
  await prepareAxe(tab);
  return [];
}

/** Storybook as somebody meets it: its sidebar, and the first story beside it, whose links lead somewhere. */
async function openSidebar({ page }) {
  await page.goto(`${origin}/`);
  const [first] = Object.values(entries);
  await page.waitForSelector(`#storybook-explorer-tree [data-item-id="${first.id}"]`);
  const frame = await page.waitForFrame((frame) => frame.url().includes('iframe.html'));
  await frame.waitForSelector('#storybook-root > *');
  const paths = await frame.$$eval('a[href*="?path="]', (links) =>
    links.map(({ href }) => new URL(href).searchParams.get('path')),
  );
  // What it asks for late.
  await page.waitForNetworkIdle();
  const known = Object.values(entries).map(({ id, type }) => `/${type}/${id}`);
  return paths.filter((path) => !known.includes(path)).map((path) => `${path} leads nowhere`);
}

/** Opens a story and plays it to its end, or a docs page. */
async function openEntry({ page }, { id, type }) {
  // The accessibility addon would look a second time.
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  const ended = await page.waitForFunction(storybookEnd, { polling: 20 }, id);
  const problem = await ended.jsonValue();
  if (problem !== 'none') throw new Error(problem);
}

/** axe looks into those frames that hold one, too. */
async function prepareAxe({ page }) {
  await page.addScriptTag({ content: String(deepElements) });
  for (const frame of page.frames()) {
    await frame.waitForFunction(isLoaded, { polling: 20 });
    if (!(await frame.evaluate(() => 'axe' in globalThis)))
      await frame.addScriptTag({ url: `${origin}/axe.js` });
  }
}

async function emulate({ page, devtools }, { width, scheme, forced }) {
  if (page.viewport().width !== width) await page.setViewport({ width, height: 800 });
  // Not by `page.emulateMediaFeatures`, which knows no forced colours.
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forced },
    ],
  });
}

/** What is wrong when the story looks so. */
async function lookAt({ page, devtools }, look, kept) {
  await emulate({ page, devtools }, look);
  const missing = await page.evaluate(show, { ...look, dir: languages[look.lang], patience });
  if (missing) throw new Error(missing);
  const state = await page.evaluate(stateOf);
  const lost = kept.filter((field) => !state.includes(field));
  return [
    ...lost.map((field) => `is lost: ${field}`),
    ...(await page.evaluate(findProblems, look)),
  ];
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

/** In every page and frame: has axe see text that it is wrong about, or blind to. */
function helpAxe() {
  // Under forced colours axe asks for the colour that text is filled with, and Chromium names the
  // one from before they were forced (https://github.com/dequelabs/axe-core/issues/3978).
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    const isWrong = /text-fill-color/.test(name) && matchMedia('(forced-colors: active)').matches;
    return getPropertyValue.call(this, isWrong ? 'color' : name);
  };
  // Letters that are narrower together than apart axe takes for icons, and judges no contrast:
  // nearly all that is written in Arabic. Here no font has icons, and all letters are as wide.
  CanvasRenderingContext2D.prototype.measureText = ({ length }) => ({ width: 30 * length });
}

/** In a page or frame: it is more than the empty document that a frame has at first, or is to stay so. */
function isLoaded() {
  const isEmpty = globalThis.frameElement?.getAttribute('src') === 'about:blank';
  const isThere = location.host || location.href === 'about:srcdoc' || isEmpty;
  return isThere && document.readyState === 'complete';
}

/** In a docs page of one widget: what the manifest tells, and the page does not. */
async function findGaps({ manifest: { modules }, patience }) {
  const shown = [...document.querySelectorAll('.sb-story *')]
    .map(({ localName }) => localName)
    .filter((name) => name.startsWith('aftercare-'));
  // A page of several is about something else.
  if (new Set(shown).size !== 1) return [];
  const widget = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === shown[0]);
  // An attribute and a part may have the same name.
  const rowsOf = (name) =>
    [...document.querySelectorAll('.docblock-argstable-body tr')].filter(
      ({ cells }) => cells[0].innerText.trim() === name,
    );
  const { attributes, events = [], slots, cssProperties, cssParts } = widget;
  const told = [...attributes, ...events, ...slots, ...cssProperties, ...cssParts];
  /** What changes an attribute of a type in the table: Storybook's own, or the button that brings it. */
  const controls = {
    boolean: 'input[type=checkbox], [id^=set-]',
    number: 'input[type=number], [id^=set-]',
    string: 'textarea, [id^=set-]',
    // More than any words.
    accent: '[aria-label="Open color picker"]',
    'reviewed-on': 'input[type=date]',
  };
  const controlOf = ({ name, type }) =>
    controls[name] ?? controls[type.text] ?? 'select, input[type=radio]';
  const names = told.map(({ name }) => name || 'children');
  const gaps = () => [
    ...names
      .filter((name) => rowsOf(name).length < names.filter((other) => other === name).length)
      .map((name) => `does not tell of ${name}`),
    ...attributes
      .filter((attribute) => {
        const control = controlOf(attribute);
        return !rowsOf(attribute.name).some(({ cells }) => cells[3].querySelector(control));
      })
      .map(({ name }) => `has no control that fits ${name}`),
  ];
  // Storybook loads its control for colours only where there is one.
  const end = Date.now() + patience;
  while (gaps().length && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return gaps();
}

/** In the page: has it look so, and waits until it does; says what stays in the way. */
async function show({ lang, dir, width, scheme, forced, patience }) {
  const { documentElement: page } = document;
  const root = document.querySelector('#storybook-root');
  // As visitors choose another language: without loading the page anew.
  if (page.lang !== lang) Object.assign(page, { lang, dir });
  root.dataset.scheme = scheme;
  const widgets = [...root.querySelectorAll(':defined')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('aftercare-') && shadowRoot,
  );
  const code = (tag) => tag?.replace(/-.*/, '');
  const missing = () => {
    const media = `(width: ${width}px) and (prefers-color-scheme: ${scheme}) and (forced-colors: ${forced})`;
    if (!matchMedia(media).matches) return `the page is not ${media}`;
    // A card with its owner's words names no language: only the widget knows what it speaks.
    for (const widget of widgets) {
      const wanted = widget.closest('[lang]').lang;
      const spoken = widget.language?.tag;
      if (code(spoken) !== code(wanted))
        return `<${widget.localName}> speaks ${spoken}, not ${wanted}`;
    }
    return undefined;
  };
  const end = Date.now() + patience;
  while (missing() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return missing();
}

/** In the page: all that stands in an element, that in shadow roots and frames too. */
function deepElements(around) {
  return [...around.querySelectorAll('*')].flatMap((element) => {
    const inside = element.shadowRoot ?? element.contentDocument;
    return [element, ...(inside ? deepElements(inside) : [])];
  });
}

/** In the page: what was typed, chosen and opened, each by its place among those that could be. */
function stateOf() {
  return deepElements(document.querySelector('#storybook-root'))
    .filter((element) => element.matches('input, textarea, details, dialog'))
    .map(({ localName, value, checked, open }, place) =>
      JSON.stringify({ localName, place, value, checked, open }),
    );
}

/** In the page: what is wrong with what can be seen now. */
async function findProblems({ scheme, forced }) {
  const root = document.querySelector('#storybook-root');
  const problems = [];
  // An element that the bundler took for unused draws nothing, and axe has nothing against that.
  for (const { localName } of root.querySelectorAll(':not(:defined)'))
    problems.push(`<${localName}> is not registered`);
  // Forced colours leave no page its own scheme.
  if (forced === 'none' && getComputedStyle(root).colorScheme !== scheme)
    problems.push(`the page is not ${scheme}`);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) problems.push(`scrolls sideways: ${scrollWidth} px`);
  // axe cannot judge text on a gradient, so it sees each of its ends in turn.
  const gradients = deepElements(root)
    .map((element) => [element, getComputedStyle(element).backgroundImage.match(/\w+\([^()]*\)/g)])
    .filter(([, ends]) => ends)
    .map(([element, ends]) => ({ element, ends, before: element.style.background }));
  for (const end of gradients.length ? [0, -1] : [0]) {
    for (const { element, ends } of gradients) element.style.background = ends.at(end);
    const found = await globalThis.axe.run(root, {
      resultTypes: ['violations', 'incomplete'],
      // All else is the same at the other end.
      ...(end && { runOnly: ['color-contrast'] }),
    });
    // What axe could not decide has not been checked: that is no pass.
    for (const { id, help, nodes } of [...found.violations, ...found.incomplete])
      for (const { target, any, all, none } of nodes)
        problems.push(
          [
            `axe ${id}: ${help}: ${target.flat().join(' ')}`,
            ...[...any, ...all, ...none].map(({ message }) => `  ${message}`),
          ].join('\n'),
        );
  }
  for (const { element, before } of gradients) element.style.background = before;
  return problems;
}

try {
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  server.close();
}
const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `${chosen.length - failed} of ${chosen.length} pages pass: ${looked} looks in ${seconds} s.`,
);
process.exitCode = failed ? 1 : 0;
