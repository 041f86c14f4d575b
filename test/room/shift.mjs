// By how much a page shifts, as web vitals count it, where the script comes late.
import { readFile } from 'node:fs/promises';
import { page, versioned } from '../harness/site.mjs';
import { waitFor } from '../harness/wait.mjs';
import { wordFiles } from '../harness/words.mjs';

export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

const roboto = await readFile(
  'node_modules/@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2',
  'base64',
);
const script = await readFile(`dist${versioned}`, 'utf8');

const paragraph =
  '<p>Many people feel their back on the day after. It mostly passes by itself.</p>';

/** An article whose middle is pasted. */
export const article = (pasted, font = 'sans-serif') =>
  page(
    `<meta name="viewport" content="width=device-width">
    <style>body { margin: 0; font: 16px/1.6 ${font} } main { max-width: 42rem; margin: auto; padding: 1rem }</style>`,
    `<main><h1>The day after</h1>${paragraph}${pasted}${paragraph.repeat(12)}</main>`,
  );

/** Whether every widget and every placeholder shows its text. Runs in the page. */
export const areDrawn = () =>
  [
    ...document.querySelectorAll(
      'main > :is([data-aftercare], :not(:defined), [topic], [action], [href])',
    ),
  ]
    .map((tag) => (tag.matches('[data-aftercare]') ? tag.firstElementChild : tag))
    .every((tag) => tag?.shadowRoot?.querySelector('.card')?.textContent.length > 1);

/** Adds Roboto from its bytes before the page needs it: a font that comes late shifts by itself. Runs in the page. */
function addRoboto(font) {
  const bytes = Uint8Array.from(atob(font), (byte) => byte.charCodeAt(0));
  document.fonts.add(new FontFace('Roboto', bytes, { weight: '100 900' }));
}

/** Adds up by how much a page shifts, as `globalThis.shift`. Runs in the page. */
export function countShifts() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** Resolves once what was shifted is known, which is when it was painted. Runs in the page. */
async function paint() {
  for (let frame = 0; frame < 3; frame++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return true;
}

/** An answer that waits for its `send()`. */
function heldBack(type, body) {
  let send;
  const isSent = new Promise((resolve) => (send = resolve));
  const answer = async (response) => {
    await isSent;
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  };
  return Object.assign(answer, { send });
}

/**
 * How much a page shifts until its widgets are drawn. Roboto is there from the start; the script comes once
 * the page has been painted, and the German words once the script has run and the page was painted again.
 *
 * @param tab an empty page of puppeteer, in Chromium
 * @param site of `openSite`, which publishes the page
 */
export async function shiftOf(tab, site, html) {
  const until = (look) => waitFor(() => tab.evaluate(look), { what: look });
  const lateScript = heldBack('text/javascript', script);
  const lateWords = Object.entries(wordFiles)
    .filter(([path]) => path.endsWith('de.json'))
    .map(([path, words]) => [path, heldBack('application/json', words)]);
  Object.assign(site.pages, {
    '/': html,
    [versioned]: lateScript,
    ...Object.fromEntries(lateWords),
  });
  await tab.evaluateOnNewDocument(addRoboto, roboto);
  await tab.evaluateOnNewDocument(countShifts);
  await tab.goto(site.address('/'), { waitUntil: 'domcontentloaded' });
  await until(isPainted);
  lateScript.send();
  await until(() => !!globalThis.Aftercare);
  await until(paint);
  for (const [, words] of lateWords) words.send();
  await until(areDrawn);
  await until(paint);
  return tab.evaluate(() => globalThis.shift);
}

/** For browsers that are not Chromium: Roboto as a page's own style sheet has it. */
export const fontFace = `<style>@font-face { font-family: Roboto; font-weight: 100 900; src: url(data:font/woff2;base64,${roboto}) }</style>`;
