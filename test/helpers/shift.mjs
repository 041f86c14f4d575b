// By how much a page shifts, as web vitals count it, where the script comes late.
import { readFile } from 'node:fs/promises';
import { page, until, versioned } from './site.mjs';

export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

const roboto = await readFile(
  'node_modules/@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2',
  'base64',
);

/** An answer that comes after a while, in milliseconds. */
export const late = (type, body, delay) => (response) =>
  setTimeout(() => {
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(body);
  }, delay);

/** The script, 600 ms after it was asked for. */
export const lateScript = async () => ({
  [versioned]: late('text/javascript', await readFile(`dist${versioned}`, 'utf8'), 600),
});

const paragraph =
  '<p>Many people feel their back on the day after. It mostly passes by itself.</p>';

/** An article whose middle is pasted. */
export const article = (pasted, font = 'sans-serif') =>
  page(
    `<meta name="viewport" content="width=device-width">
    <style>body { margin: 0; font: 16px/1.6 ${font} } main { max-width: 42rem; margin: auto; padding: 1rem }</style>`,
    `<main><h1>The day after</h1>${paragraph}${pasted}${paragraph.repeat(12)}</main>`,
  );

/** In a page: whether all that is a widget, or shall be one, shows its words. */
export const areDrawn = () =>
  [
    ...document.querySelectorAll(
      'main > :is([data-aftercare], :not(:defined), [topic], [action], [href])',
    ),
  ]
    .map((tag) => (tag.matches('[data-aftercare]') ? tag.firstElementChild : tag))
    .every((tag) => tag?.shadowRoot?.querySelector('.card')?.textContent.length > 1);

/** Has the page know Roboto from its bytes, before it is there: a font that comes late shifts by itself. Runs in the page. */
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

/**
 * Visits a page with Chromium until its widgets stand. Roboto is there.
 *
 * @param screen its width and height
 */
export async function shiftOf(browser, address, screen) {
  const tab = await browser.newPage();
  await tab.setViewport(screen);
  await tab.evaluateOnNewDocument(addRoboto, roboto);
  await tab.evaluateOnNewDocument(countShifts);
  await tab.goto(address, { waitUntil: 'load' });
  await until(tab, areDrawn);
  const shift = await tab.evaluate(async () => {
    // What was shifted is known once it was painted.
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return globalThis.shift;
  });
  await tab.close();
  return shift;
}

/** For browsers that are not Chromium: Roboto as a page's own style sheet has it. */
export const fontFace = `<style>@font-face { font-family: Roboto; font-weight: 100 900; src: url(data:font/woff2;base64,${roboto}) }</style>`;
