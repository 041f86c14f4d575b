// The built-in topic as documents, one a language: for owners to start from, and for programs
// that write its words into a page.
import { readFileSync } from 'node:fs';
import { languages, within } from './locales.mjs';

/** Each document by its name in dist/topics; the words are those of the built script and of its languages' files. */
export async function topicDocuments() {
  const { languageFor } = await import('../dist/esm/content/languages.js');
  const topicIn = (language) =>
    within.includes(language)
      ? languageFor(language).topic
      : JSON.parse(readFileSync(`dist/locales/${language}.json`, 'utf8')).topic;
  return Object.fromEntries(
    languages.map((language) => {
      const topic = topicIn(language);
      return [`${topic.id}.${language}.json`, { $schema: '../topic.schema.json', ...topic }];
    }),
  );
}
