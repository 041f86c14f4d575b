// npm run pictures: the pictures of README.md: the demonstration, the built widgets in languages, the
// sheet of paper, the embed builder.
// Needs fonts for Arabic and Japanese (Debian: fonts-noto-core, fonts-noto-cjk).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import puppeteer from 'puppeteer-core';
import { openSite, page } from '../../test/harness/site.mjs';
import { waitFor } from '../../test/harness/wait.mjs';
import { chromeArgs, chromePath } from '../check/browsers.mjs';

const script = '<script src="/aftercare.js" data-phone="+1 555 010 0199"></script>';
const style = `<style>
  body { margin: 0; font: 16px/1.6 'Noto Sans', sans-serif; }
  main { display: grid; grid-template-columns: repeat(3, 1fr); }
  section { display: grid; gap: 20px; align-content: start; padding: 20px; }
  section { background: light-dark(#fbfaf7, #14181a); color: light-dark(#1d2524, #e6ebe9); }
</style>`;

const column = (lang, direction, scheme, accent) => `
  <section lang="${lang}" dir="${direction}" style="color-scheme: ${scheme}">
    <aftercare-tips-card limit="3" accent="${accent}"></aftercare-tips-card>
    <aftercare-causes-accordion numbered open="first" accent="${accent}"></aftercare-causes-accordion>
    <aftercare-booking-cta href="/book" accent="${accent}" hours="Mo-Su 00:00-24:00"></aftercare-booking-cta>
  </section>`;

const site = await openSite({
  '/languages': page(
    style + script,
    `<main>${column('es', 'ltr', 'light', '#0f766e')}
    ${column('ar', 'rtl', 'dark', '#d97706')}${column('ja', 'ltr', 'light', '#7c3aed')}</main>`,
  ),
  '/back-ache': page(
    style + script,
    `<h1>A page</h1><aftercare-tips-card
      printable
      clinic="Tern Lane Physiotherapy"
      reviewed-by="Dana Ruiz, physiotherapist"
      reviewed-on="2026-10-01"
    ></aftercare-tips-card>`,
  ),
});
const browser = await puppeteer.launch({ executablePath: chromePath(), args: chromeArgs });

const demo = spawn(process.execPath, ['demo/server.mjs']);
const [line] = await once(demo.stdout, 'data');
const [demoAddress] = /http:\S+/.exec(line);

/** Has a page take it for Tuesday morning: the clinic is open. Runs in the page. */
function stopTheClock() {
  const now = +new Date('2026-11-24T11:00');
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now = () => now;
  };
}

const until = (tab, look) => waitFor(() => tab.evaluate(look), { what: look });

/** Opens a page when all of its widgets have their words. */
async function open(path, width, height) {
  const tab = await browser.newPage();
  await tab.setViewport({ width, height });
  await tab.evaluateOnNewDocument(stopTheClock);
  await tab.goto(new URL(path, site.address('/')).href, { waitUntil: 'load' });
  await until(tab, () =>
    [...document.querySelectorAll('*')].every(
      ({ localName, shadowRoot }) =>
        !localName.startsWith('aftercare-') || shadowRoot?.querySelector('[part=heading]'),
    ),
  );
  return tab;
}

const languages = await open('/languages', 1240, 900);
await languages.screenshot({ path: 'docs/languages.png', fullPage: true });

// As paper: 8.5 by 11 inches less the margins, at 96 pixels an inch.
const sheet = await open('/back-ache', 704, 940);
await sheet.evaluate(() => {
  window.print = () => {};
  document.querySelector('aftercare-tips-card').shadowRoot.querySelector('button').click();
});
await sheet.emulateMediaType('print');
await sheet.screenshot({ path: 'docs/sheet.png', fullPage: true });

const article = await open(demoAddress, 1080, 900);
const clip = await article.evaluate(() => {
  const edge = (selector, side) =>
    document.querySelector(selector).getBoundingClientRect()[side] + scrollY;
  const top = edge('aftercare-tips-card', 'top') - 28;
  const height = edge('aftercare-comment-form', 'bottom') + 28 - top;
  return { x: 0, y: top, width: innerWidth, height };
});
await article.screenshot({ path: 'docs/page.png', clip, captureBeyondViewport: true });

const choice = 'set.accent=%239d3c72&set.tips-card.layout=grid&set.booking-cta.href=%2Fbook';
const builder = await open(new URL(`/builder#page=busy&${choice}`, demoAddress).href, 1280, 940);
await until(builder, () => {
  const preview = document.querySelector('embed-builder').shadowRoot.querySelector('iframe.shown');
  return !!preview?.contentDocument.querySelector('aftercare-tips-card')?.shadowRoot;
});
await builder.screenshot({ path: 'docs/builder.png' });

demo.kill();
await browser.close();
site.close();
