// All translations, and where a site serves them.
import { readdir, readFile } from 'node:fs/promises';
import { es } from '../../dist/esm/content/messages/es.js';
import { backAcheAfterMassage } from '../../dist/esm/content/topics/back-ache-after-massage.js';
import { es as backAcheEs } from '../../dist/esm/content/topics/back-ache-after-massage.es.js';

const codesOf = async (folder, ending) =>
  (await readdir(folder))
    .map((file) => new RegExp(`^([a-z]{2})${ending}$`).exec(file)?.[1])
    .filter(Boolean)
    .sort();
/** The codes of all languages that have words. */
export const spoken = await codesOf('src/content/messages', '\\.ts');
/** The codes of those that are files beside the script. */
export const served = await codesOf('dist/locales', '\\.json');
/** Those files, by their path on a site. */
export const files = Object.fromEntries(
  await Promise.all(
    served.map(async (code) => [
      `/locales/${code}.json`,
      await readFile(`dist/locales/${code}.json`, 'utf8'),
    ]),
  ),
);
/** The messages and the built-in topic in every language but English. */
export const translations = {
  es: { messages: es, topic: backAcheAfterMassage(backAcheEs) },
  ...Object.fromEntries(served.map((code) => [code, JSON.parse(files[`/locales/${code}.json`])])),
};
