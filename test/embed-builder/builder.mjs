// The embed builder in a browser, as somebody uses it who makes a snippet.
import { readFile } from 'node:fs/promises';
import { bundleBuilder } from '../../demo/builder.mjs';
import { waitFor } from '../harness/wait.mjs';

/** The policy of the demonstration's server. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'";

/**
 * The builder at `/builder` and the files that it asks for, by path: pages for a site of `site.mjs`.
 *
 * @param {import('esbuild').Plugin[]} [plugins] for esbuild when it bundles the builder
 */
export async function builderPages(plugins) {
  const pages = {};
  const add = (path, type, body) =>
    (pages[path] = (response) => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': policy,
      });
      response.end(body);
    });
  add('/builder', 'text/html', await readFile('demo/builder.html', 'utf8'));
  add('/builder.css', 'text/css', await readFile('demo/builder.css', 'utf8'));
  add('/builder.js', 'text/javascript', await bundleBuilder(plugins));
  add('/icon.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return pages;
}

/**
 * The snippets that the builder gives out for choices, read from a tab that shows it. Works in every engine.
 *
 * @param {(string | null)[]} hashes the choices, as the builder's address holds them; `null` for the present one
 */
export async function snippetsOf(tab, hashes) {
  const snippets = [];
  // A few at a time: WebKit's driver ends scripts after 30 seconds.
  for (let first = 0; first < hashes.length; first += 8)
    snippets.push(...(await tab.run(readSnippets, hashes.slice(first, first + 8))));
  return snippets;
}

/** Goes from choice to choice by the address, and reads what there is to paste for each. Runs in the page. */
async function readSnippets(hashes) {
  const builder = document.querySelector('embed-builder');
  const snippets = [];
  for (const hash of hashes) {
    if (hash !== null && new URL(hash, location).hash !== location.hash) {
      const isChosen = new Promise((resolve) =>
        addEventListener('hashchange', resolve, { once: true }),
      );
      location.hash = hash;
      await isChosen;
    }
    while (!(await builder.updateComplete));
    const all = (selector) => [...builder.shadowRoot.querySelectorAll(selector)];
    snippets.push({
      pieces: all('.piece').map((piece) => ({
        title: piece.querySelector('h3').textContent,
        code: piece.querySelector('pre').textContent,
      })),
      steps: all('ol li').map(({ textContent }) => textContent),
      notes: all('.notes li').map(({ textContent }) => textContent),
    });
  }
  return snippets;
}

/** Drives the builder in a tab of Chromium: actions and what is shown. */
export function visitorOf(tab) {
  const named = (role, name) =>
    tab.page.locator(`embed-builder >>> ::-p-aria([name="${name}"][role="${role}"])`);
  const visitor = {
    tab,
    /** What the console and uncaught errors have said. */
    complaints: tab.lines,
    click: (role, name) => named(role, name).click(),
    fill: (role, name, value) => named(role, name).fill(value),
    select: (name, value) => named('combobox', name).fill(value),
    /** Opens a part of the choices. */
    open: (title) => tab.page.locator(`embed-builder >>> summary ::-p-text(${title})`).click(),
    /** Goes to another choice by its address: what there is to paste then. */
    choose: async (hash) => (await snippetsOf(tab, [hash]))[0],
    /** What there is to paste now. */
    snippet: () => visitor.choose(null),
    /** What there is to paste once the widgets were measured, with room kept for them. */
    async measured() {
      await tab.until(
        () =>
          !!document
            .querySelector('embed-builder')
            .shadowRoot.querySelector('[aria-labelledby=snippet][aria-busy=false]'),
      );
      return visitor.snippet();
    },
    /** What there is to paste once it is as it is wanted. */
    until: (isWanted) =>
      waitFor(
        async () => {
          const snippet = await visitor.snippet();
          return isWanted(snippet) && snippet;
        },
        { what: isWanted },
      ),
    /** What is said of the last act, once something is. */
    status: () =>
      tab.until(
        () =>
          document.querySelector('embed-builder').shadowRoot.querySelector('[role=status]')
            .textContent,
      ),
    /** Looks into the page of the preview until something is seen there. */
    sees(look, ...args) {
      // As text, since the builder's policy forbids a page to make a function of it.
      const expression = `(() => {
        const root = document.querySelector('embed-builder').shadowRoot;
        const frame = root.querySelector('iframe.shown');
        const seen = frame && (${look})(frame.contentDocument, ...${JSON.stringify(args)});
        // An element cannot leave the page.
        return Object(seen) === seen || seen;
      })()`;
      return tab.until(expression);
    },
  };
  return visitor;
}
