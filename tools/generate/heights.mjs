// npm run heights: how high the widgets of the README's snippet are at each width, looked at in
// Chromium; what the snippet keeps room by. To be run again where their look or words change.
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import puppeteer from 'puppeteer-core';
import { openSite, page } from '../../test/harness/site.mjs';
import { chromeArgs, chromePath } from '../check/browsers.mjs';
import { bundleExample } from './example.mjs';

export const font = '/roboto.woff2';
const answer = (type, body) => (response) => {
  response.writeHead(200, { 'content-type': type });
  response.end(body);
};

const site = await openSite({
  '/': page('', ''),
  '/example.js': answer('text/javascript', await bundleExample()),
  [font]: answer(
    'font/woff2',
    await readFile('node_modules/@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2'),
  ),
});
const browser = await puppeteer.launch({ executablePath: chromePath(), args: chromeArgs });
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(site.address('/'));
  const heights = await tab.evaluate(async (font) => {
    const { measureExample } = await import('/example.js');
    return measureExample('/aftercare.js', font);
  }, font);
  const path = 'embed-builder/example.heights.json';
  await writeFile(path, await format(JSON.stringify(heights), { parser: 'json', printWidth: 100 }));
} finally {
  await browser.close();
  site.close();
}
