// The library door, and what is published beside it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { languageFor } from '../dist/esm/content/languages.js';
import { defaultTopic } from '../dist/esm/content/topics/default-topic.js';
import { languages, locales, within } from '../tools/locales.mjs';
import { engines, openSite, page, visit } from './helpers/site.mjs';

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
const schema = await read('dist/topic.schema.json');

describe('on a server', () => {
  it('an app that sets the widgets up for its visitors runs, and defines nothing', async () => {
    const { defineWidgets, setDefaults } = await import('../dist/esm/index.js');
    setDefaults({ accent: '#0f766e' });
    defineWidgets();
    assert.equal(globalThis.customElements?.get('aftercare-tips-card'), undefined);
  });
});

describe('the schema of a topic', () => {
  const valid = new Ajv({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

  it('holds for the built-in topic', () => {
    assert.equal(
      valid(JSON.parse(JSON.stringify(defaultTopic))),
      true,
      JSON.stringify(valid.errors),
    );
  });

  for (const name of locales)
    it(`holds for the built-in topic of the language ${name}`, async () => {
      const { topic } = await read(`dist/locales/${name}.json`);
      assert.equal(valid(topic), true, JSON.stringify(valid.errors));
    });

  for (const name of languages)
    it(`holds for the document to start from in ${name}, which says what the widgets say`, async () => {
      const { $schema, ...topic } = await read(`dist/topics/${defaultTopic.id}.${name}.json`);
      assert.equal(valid({ $schema, ...topic }), true, JSON.stringify(valid.errors));
      assert.deepEqual(await read(join('dist/topics', $schema)), schema);
      assert.equal(topic.lang, name);
      const shown = within.includes(name)
        ? languageFor(name)
        : await read(`dist/locales/${name}.json`);
      assert.deepEqual(topic, shown.topic);
    });

  it('names every part that the built-in topic has, and it has every part', () => {
    const keys = (value) => Object.keys(value).sort();
    assert.deepEqual(
      keys(schema.properties).filter((key) => key !== '$schema'),
      keys(defaultTopic),
    );
    for (const part of ['seekHelp', 'booking', 'reviewed'])
      assert.deepEqual(keys(schema.properties[part].properties), keys(defaultTopic[part]));
    assert.deepEqual(keys(schema.$defs.item.properties), keys(defaultTopic.tips[0]));
  });

  for (const wrong of [
    { tips: [{ text: 'no title' }] },
    { sources: [{ title: 'x', url: 'javascript:1' }] },
    { seekHelp: [] },
    { html: '' },
  ])
    it(`does not hold for ${JSON.stringify(wrong)}`, () => {
      assert.equal(valid(wrong), false);
    });
});

describe('an import of the library', () => {
  it('defines nothing until it is asked to', async () => {
    const site = await openSite({
      '/': page(
        `<script type="importmap">{"imports":{"lit":"/node_modules/lit/index.js","lit/":"/node_modules/lit/","lit-html":"/node_modules/lit-html/lit-html.js","lit-html/":"/node_modules/lit-html/","lit-element/lit-element.js":"/node_modules/lit-element/lit-element.js","@lit/reactive-element":"/node_modules/@lit/reactive-element/reactive-element.js","@lit/reactive-element/":"/node_modules/@lit/reactive-element/"}}</script>
         <script type="module">
           import * as library from '/dist/esm/index.js';
           window.before = library.widgets.map(({ tag }) => Boolean(customElements.get(tag)));
           library.defineWidgets();
           window.after = library.widgets.map(({ tag }) => Boolean(customElements.get(tag)));
         </script>`,
        '<aftercare-tips-card></aftercare-tips-card>',
      ),
    });
    // Files of the package as they stand.
    const file = async (response, request) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(await readFile(`.${new URL(request.url, 'http://localhost').pathname}`));
    };
    site.pages = Object.setPrototypeOf(
      site.pages,
      new Proxy(
        {},
        { get: (_, path) => (/^\/(dist|node_modules)\//.test(path) ? file : undefined) },
      ),
    );
    const browser = await engines.Chromium();
    try {
      const { tab, lines } = await visit(browser, site.address('/'));
      await tab.waitForFunction(
        () =>
          window.after &&
          document.querySelector('aftercare-tips-card').shadowRoot?.querySelector('[part=item]'),
      );
      assert.deepEqual(await tab.evaluate(() => [window.before, window.after]), [
        [false, false, false, false],
        [true, true, true, true],
      ]);
      assert.deepEqual(lines, []);
    } finally {
      await browser.close();
      site.close();
    }
  });
});
