// An import of the library in a page, from the files of the package as they are. In Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';

const imports = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/lit-element.js': '/node_modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};

async function sendFile(response, request) {
  response.writeHead(200, { 'content-type': 'text/javascript' });
  response.end(await readFile(`.${new URL(request.url, 'http://localhost').pathname}`));
}

inEngines(
  ({ site, open }) => {
    describe('an import of the library', () => {
      /** A page that imports the library as a module. */
      const importing = (script, headers = '') =>
        page(
          `${headers}<script type="importmap">${JSON.stringify({ imports })}</script>
           <script type="module">import * as library from '/dist/esm/index.js'; ${script}</script>`,
          '<aftercare-tips-card></aftercare-tips-card>',
        );
      const isDrawn = () =>
        !!document.querySelector('aftercare-tips-card').shadowRoot?.querySelector('[part=item]');

      before(() => {
        // Whatever the library imports is served.
        const files = new Proxy(
          {},
          { get: (_, path) => (/^\/(dist|node_modules)\//.test(path) ? sendFile : undefined) },
        );
        Object.setPrototypeOf(site().pages, files);
      });

      it('defines nothing until it is asked to', async (test) => {
        const html = importing(`
          window.before = library.widgets.map(({ tag }) => Boolean(customElements.get(tag)));
          library.defineWidgets();
          window.after = library.widgets.map(({ tag }) => Boolean(customElements.get(tag)));`);
        const tab = await open(test, '/', html);
        await tab.until(isDrawn);
        assert.deepEqual(await tab.run(() => [window.before, window.after]), [
          [false, false, false, false],
          [true, true, true, true],
        ]);
        assert.deepEqual(tab.lines, []);
      });

      it('works under Trusted Types with the names of policies that SECURITY.md gives', async (test) => {
        const [row] = /^\| `trusted-types`.*$/m.exec(await readFile('SECURITY.md', 'utf8'));
        const names = ['aftercare', 'aftercare-self-check', 'lit-html'];
        for (const name of names) assert.ok(row.includes(`\`${name}\``), name);
        const policy = `require-trusted-types-for 'script'; trusted-types ${names.join(' ')}`;
        const html = importing(
          'library.defineWidgets();',
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
        const tab = await open(test, '/types', html);
        await tab.until(isDrawn);
        assert.deepEqual(tab.lines, []);
      });
    });
  },
  { engines: ['Chromium'] },
);
