// Every language is complete. These tests read files and need no browser.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { defaultTopic, en, languages, translations } from '../harness/words.mjs';

/** Every text in a topic, by its path: `.tips.0.title`. */
const textsIn = (part, path = '') =>
  Object(part) === part
    ? Object.entries(part).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    : [[path, part]];
const slotsOf = (text) => [...text.matchAll(/{[^}]*}/g)].map(String).sort();

// Messages that are the same word in English.
const sameAsInEnglish = {
  de: ['name', 'website'],
  fr: ['sources'],
  it: ['email'],
  ru: ['email'],
  tl: ['email', 'website'],
  vi: ['email'],
};

describe('the files of languages', () => {
  it('are there for each language that has words', async () => {
    const written = (await readdir('src/content/messages'))
      .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
      .filter(Boolean);
    assert.ok(written.length >= 15);
    assert.deepEqual(languages, written.sort());
  });

  for (const [code, { messages, topic }] of Object.entries(translations)) {
    if (code === 'en') continue;
    it(`${code} says all that English says, with the same places for values, in words of its own`, () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
      for (const [name, text] of Object.entries(messages)) {
        assert.deepEqual(slotsOf(text), slotsOf(en[name]), name);
        assert.ok(text.trim(), name);
      }
      assert.deepEqual(
        Object.keys(messages).filter((name) => messages[name] === en[name]),
        sameAsInEnglish[code] ?? [],
      );
    });

    it(`${code} has the same tips, causes and signs as English, and pages to read on`, () => {
      assert.equal(topic.id, defaultTopic.id);
      assert.match(topic.lang, new RegExp(`^${code}\\b`));
      const ids = (list) => list.map(({ id, icon }) => [id, icon]);
      assert.deepEqual(ids(topic.tips), ids(defaultTopic.tips));
      assert.deepEqual(ids(topic.causes), ids(defaultTopic.causes));
      const { tips, causes, seekHelp, sources } = topic;
      assert.deepEqual(
        [tips, causes, seekHelp.items, sources].map(({ length }) => length),
        [6, 5, 5, 3],
      );
      for (const { url } of sources) assert.equal(new URL(url).protocol, 'https:');
      const english = Object.fromEntries(textsIn(defaultTopic));
      const texts = textsIn(topic).filter(([path]) => !/\.(id|icon|lang|url|by|on)$/.test(path));
      assert.deepEqual(
        texts.map(([path]) => path),
        Object.keys(english).filter((path) => !/\.(id|icon|lang|url|by|on)$/.test(path)),
      );
      for (const [path, text] of texts) {
        assert.ok(text.trim(), path);
        assert.notEqual(text, english[path], path);
      }
    });
  }
});
