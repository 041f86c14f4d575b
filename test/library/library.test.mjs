// The library on a server, and the documents that are published beside it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { languageFor } from '../../dist/esm/content/languages.js';
import { defaultTopic } from '../../dist/esm/content/topics/default-topic.js';
import { languages, locales, within } from '../../tools/locales.mjs';

const read = async (path) => JSON.parse(await readFile(path, 'utf8'));
const schema = await read('dist/topic.schema.json');

describe('on a server', () => {
  it('an app that sets the widgets up for its visitors runs, and defines nothing', async () => {
    const { defineWidgets, setDefaults } = await import('../../dist/esm/index.js');
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
