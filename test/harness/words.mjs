// The words that the widgets speak, as the files beside the script hold them.
import { readdirSync, readFileSync } from 'node:fs';

const namesIn = (folder) => readdirSync(`dist/${folder}`).map((file) => `/${folder}/${file}`);

/** Every such file by its path on a site. */
export const wordFiles = Object.fromEntries(
  ['locales', 'topics'].flatMap(namesIn).map((path) => [path, readFileSync(`dist${path}`, 'utf8')]),
);

/** The codes of all languages. */
export const languages = namesIn('locales').map((path) => /(\w+)\.json/.exec(path)[1]);

/** A topic as the widgets know it. */
function topicIn(code) {
  const topic = JSON.parse(wordFiles[`/topics/back-ache-after-massage.${code}.json`]);
  delete topic.$schema;
  return topic;
}

/** The messages and the default topic in every language: `translations.de.topic`. */
export const translations = Object.fromEntries(
  languages.map((code) => [
    code,
    {
      messages: JSON.parse(wordFiles[`/locales/${code}.json`]),
      topic: topicIn(code),
    },
  ]),
);

/** The English messages and topic, which are in the script. */
export const { messages: en, topic: defaultTopic } = translations.en;
