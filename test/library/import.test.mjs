// An import of the library in a page, from the files of the package as they are. In Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
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
      it('defines nothing until it is asked to', async (test) => {
        // Whatever the library imports is served.
        const files = new Proxy(
          {},
          { get: (_, path) => (/^\/(dist|node_modules)\//.test(path) ? sendFile : undefined) },
        );
        Object.setPrototypeOf(site().pages, files);
        const html = page(
          `<script type="importmap">${JSON.stringify({ imports })}</script>
           <script type="module">
             import * as library from '/dist/esm/index.js';
             window.before = library.widgets.map(({ tag }) => Boolean(customElements.get(tag)));
             library.defineWidgets();
             window.after = library.widgets.map(({ tag }) => Boolean(customElements.get(tag)));
           </script>`,
          '<aftercare-tips-card></aftercare-tips-card>',
        );
        const tab = await open(test, '/', html);
        await tab.until(
          () =>
            window.after &&
            !!document
              .querySelector('aftercare-tips-card')
              .shadowRoot?.querySelector('[part=item]'),
        );
        assert.deepEqual(await tab.run(() => [window.before, window.after]), [
          [false, false, false, false],
          [true, true, true, true],
        ]);
        assert.deepEqual(tab.lines, []);
      });
    });
  },
  { engines: ['Chromium'] },
);
