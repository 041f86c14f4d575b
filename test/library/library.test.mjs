// The library on a server, and the documents that are published beside it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { defaultTopic, languages, translations } from '../harness/words.mjs';

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

describe('a program that writes pages on a server', () => {
  it('gets the markup that stands in for a widget, in a language of its choice', async () => {
    const { fallbackOf } = await import('../../dist/esm/authoring.js');
    const settings = { href: '/book', phone: '+44 (0)20 7946 0000' };
    const { children, said } = fallbackOf('booking-cta', (name) => settings[name], translations.es);
    const links = JSON.stringify(children);
    assert.ok(links.includes(translations.es.topic.booking.label));
    assert.ok(links.includes('tel:+442079460000'));
    assert.deepEqual(said, ['href', 'phone']);
  });

  it('is told which comment and booking systems there are', async () => {
    const { backends, schedulers } = await import('../../dist/esm/authoring.js');
    for (const { name, label } of [...backends, ...schedulers]) assert.ok(name && label, name);
    assert.ok(backends.some(({ name }) => name === 'wordpress'));
    assert.ok(schedulers.some(({ label }) => label === 'Calendly'));
  });
});

describe('the schema of a topic', () => {
  const valid = new Ajv({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

  for (const name of languages)
    it(`holds for the built-in topic in ${name}`, async () => {
      const { $schema, ...topic } = await read(`dist/topics/${defaultTopic.id}.${name}.json`);
      assert.equal(valid({ $schema, ...topic }), true, JSON.stringify(valid.errors));
      assert.deepEqual(await read(join('dist/topics', $schema)), schema);
      assert.equal(topic.lang, name);
    });

  it('names every part that the built-in topic has, and it has every part', () => {
    const keys = (value) => Object.keys(value).sort();
    assert.deepEqual(
      keys(schema.properties).filter((key) => key !== '$schema'),
      keys(defaultTopic),
    );
    for (const part of ['seekHelp', 'booking'])
      assert.deepEqual(keys(schema.properties[part].properties), keys(defaultTopic[part]));
    assert.deepEqual(keys(schema.$defs.cause.properties), keys(defaultTopic.causes[0]));
    assert.deepEqual(keys(schema.$defs.tip.properties), keys(defaultTopic.tips[0]));
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
