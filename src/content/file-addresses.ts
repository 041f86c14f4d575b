import { defaults } from '../shared/defaults.js';
import { version } from '../shared/version.js';
import { addressOf } from './fetch-text.js';

/** The folder with the languages' files: beside the script, unless `data-locales` says otherwise. */
const locales = (): string => (defaults.get('locales') ?? 'locales').replace(/\/?$/, '/');

/** A whole address. Caches must not answer with another version's words. */
const versioned = (path: string): string => addressOf(`${path}?${version}`);

/** The address of the file with the widgets' own words in a language. */
export const messagesAddress = (code: string): string => versioned(`${locales()}${code}.json`);

/** The address of the file with a built-in topic in a language; its folder is beside that of the languages. */
export const topicAddress = (id: string, code: string): string =>
  versioned(`${locales()}../topics/${id}.${code}.json`);
