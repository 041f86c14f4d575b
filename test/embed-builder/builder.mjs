// The embed builder in a browser, as somebody uses it who makes a snippet.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { bundleBuilder } from '../../demo/builder.mjs';
import { chromeArgs, chromePath } from '../../tools/browsers.mjs';
import { openSite } from '../helpers/site.mjs';

const shell = await readFile('demo/builder.html', 'utf8');
const styles = await readFile('demo/builder.css', 'utf8');

/** The policy of the demonstration's server. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'";

/**
 * Serves the builder and opens Chromium.
 *
 * @param {import('esbuild').Plugin[]} [plugins] what esbuild shall do beside building it
 */
export async function openBuilder(plugins) {
  const files = {
    '/builder': [shell, 'text/html'],
    '/builder.css': [styles, 'text/css'],
    '/builder.js': [await bundleBuilder(plugins), 'text/javascript'],
    '/icon.svg': ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
  };
  const pages = Object.fromEntries(
    Object.entries(files).map(([path, [body, type]]) => [
      path,
      (response) => {
        response.writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'content-security-policy': policy,
        });
        response.end(body);
      },
    ]),
  );
  for (const language of ['de', 'ar'])
    pages[`/locales/${language}.json`] = await readFile(`dist/locales/${language}.json`, 'utf8');
  const site = await openSite(pages);
  const browser = await puppeteer.launch({ executablePath: chromePath(), args: chromeArgs });
  await browser
    .defaultBrowserContext()
    .overridePermissions(site.address(''), ['clipboard-read', 'clipboard-sanitized-write']);
  return {
    site,
    async close() {
      await browser.close();
      site.close();
    },
    /** Opens the builder with a choice in its address. */
    async open(hash = '', { width = 1280 } = {}) {
      const page = await browser.newPage();
      const complaints = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (line) => {
        if (['warn', 'error'].includes(line.type())) complaints.push(line.text());
      });
      await page.setViewport({ width, height: 900 });
      // Only a page in front may copy, and several are open.
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      await page.goto(site.address(`/builder${hash}`), { waitUntil: 'load' });
      return visitorOf(page, complaints);
    },
  };
}

/** What somebody does and sees in the builder. */
function visitorOf(page, complaints) {
  const named = (role, name) =>
    page.locator(`embed-builder >>> ::-p-aria([name="${name}"][role="${role}"])`);
  const visitor = {
    page,
    complaints,
    click: (role, name) => named(role, name).click(),
    fill: (role, name, value) => named(role, name).fill(value),
    select: (name, value) => named('combobox', name).fill(value),
    /** Opens a part of the choices. */
    open: (title) => page.locator(`embed-builder >>> summary ::-p-text(${title})`).click(),
    /** Goes to another choice by its address, and waits until the builder is there. */
    async choose(hash) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, hash);
      return visitor.snippet();
    },
    /** What there is to paste now. */
    async snippet() {
      // The choice is read in a task after the address has changed.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      return page.evaluate(async () => {
        const builder = document.querySelector('embed-builder');
        while (!(await builder.updateComplete));
        const root = builder.shadowRoot;
        const all = (selector) => [...root.querySelectorAll(selector)];
        return {
          pieces: all('.piece').map((piece) => ({
            title: piece.querySelector('h3').textContent,
            code: piece.querySelector('pre').textContent,
          })),
          steps: all('ol li').map(({ textContent }) => textContent),
          notes: all('.notes li').map(({ textContent }) => textContent),
        };
      });
    },
    /** What there is to paste, once the widgets were measured: with room kept for them. */
    async measured() {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const isMeasured = () =>
        document
          .querySelector('embed-builder')
          .shadowRoot.querySelector('[aria-labelledby=snippet][aria-busy=false]');
      await page.waitForFunction(isMeasured, { timeout: 20_000, polling: 50 });
      return visitor.snippet();
    },
    /** What there is to paste, once it is as it is wanted. */
    async until(isWanted) {
      for (const end = Date.now() + 5000; ; await pause(50)) {
        const snippet = await visitor.snippet();
        if (isWanted(snippet)) return snippet;
        if (Date.now() > end) throw new Error(`Not in time: ${isWanted}`);
      }
    },
    /** What is said of the last act, once something is. */
    async status() {
      const said = () =>
        document.querySelector('embed-builder').shadowRoot.querySelector('[role=status]')
          .textContent;
      await page.waitForFunction(said, { timeout: 5000, polling: 50 });
      return page.evaluate(said);
    },
    /** Looks into the page of the preview until something is seen there. */
    async sees(look, ...args) {
      // As text: the builder's policy forbids pages to make code of it.
      const expression = `(() => {
        const root = document.querySelector('embed-builder').shadowRoot;
        const frame = root.querySelector('iframe.shown');
        return frame && (${look})(frame.contentDocument, ...${JSON.stringify(args)});
      })()`;
      for (const end = Date.now() + 8000; ; await pause(50)) {
        const seen = await page.evaluate(expression);
        if (seen) return seen;
        if (Date.now() > end) throw new Error(`Not seen in the preview: ${look}`);
      }
    },
  };
  return visitor;
}
