// The words in src/content: which languages and topics there are, and the files that are made of them.
import { readdirSync } from 'node:fs';
import { importBundled } from './bundle.mjs';

const folder = 'src/content';
const languagesIn = (path) =>
  readdirSync(`${folder}/${path}`)
    .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
    .filter(Boolean)
    .sort();

/** The language whose words are in the script. */
export const scriptLanguage = 'en';

/** Every language, by its code. */
export const languages = languagesIn('messages');

/** The ids of the built-in topics. */
export const topicIds = readdirSync(`${folder}/topics`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** One sentence for each translation of a topic that is missing. */
export const missingTranslations = () =>
  topicIds.flatMap((id) =>
    languages
      .filter((language) => !languagesIn(`topics/${id}`).includes(language))
      .map((language) => `${folder}/topics/${id}/${language}.ts is missing.`),
  );

/** All words: `messages` by language, `topics` by id and language. */
export async function readContent() {
  const modules = [
    ...languages.map((language) => [`messages/${language}`, `['messages', '${language}']`]),
    ...topicIds.flatMap((id) =>
      languages.map((language) => [
        `topics/${id}/${language}`,
        `['topics', '${id}', '${language}']`,
      ]),
    ),
  ];
  const imports = modules.map(([path], index) => `import * as m${index} from './${path}.ts';`);
  const entries = modules.map(([, keys], index) => `[${keys}, Object.values(m${index})[0]]`);
  const { entries: words } = await importBundled({
    stdin: {
      contents: `${imports.join('\n')} export const entries = [${entries.join()}];`,
      resolveDir: folder,
      loader: 'ts',
    },
  });
  const content = { messages: {}, topics: {} };
  for (const [[kind, ...keys], said] of words) {
    const last = keys.pop();
    const place = keys.reduce((place, key) => (place[key] ??= {}), content[kind]);
    place[last] = said;
  }
  return content;
}

/**
 * The files in `dist` by their path: the messages and every topic in every language. Those of the script's own language
 * are for owners and translators to start from.
 */
export function contentFiles({ messages, topics }) {
  const locales = languages.map((language) => [`locales/${language}.json`, messages[language]]);
  const documents = topicIds.flatMap((id) =>
    languages.map((language) => [
      `topics/${id}.${language}.json`,
      { $schema: '../topic.schema.json', ...topics[id][language] },
    ]),
  );
  return Object.fromEntries([...locales, ...documents]);
}
