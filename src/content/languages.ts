import { warn } from '../shared/warn.js';
import { languageCodes } from './built-in.js';
import { messagesAddress, topicAddress } from './file-addresses.js';
import { fetchText } from './fetch-text.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';
import { parseTopic } from './parse-topic.js';
import { readLike } from './read-like.js';
import type { Topic } from './topic.js';
import { defaultTopic } from './topics/default-topic.js';

/** What is said in a language. */
interface Wording {
  /** The language in the names of files. */
  readonly code: string;
  /** The widgets' own words. */
  readonly messages: Messages;
  /** The topic of widgets that name none. */
  readonly topic: Topic;
  /** The topic's day as `formatDay` writes it: the first use of `Intl` takes a page longer than a widget. */
  readonly reviewedOn?: string;
}

/** A language as a page asked for it. */
export interface Language extends Wording {
  /** BCP 47, with its region, for `lang` and for `Intl`. */
  readonly tag: string;
}

const english: Wording = {
  code: 'en',
  messages: en,
  topic: defaultTopic,
  reviewedOn: 'November 23, 2026',
};

/** What has been loaded or is loading, by code. */
const wordings: Record<string, Wording | Promise<Wording>> = { en: english };

/** Each language by its tag. */
const languages: Record<string, Language> = {};

/** Language, script and region of a BCP 47 tag. */
const tagPattern = /^([a-z]{2,3})\b(-[a-z]{4}\b)?(-([a-z]{2}|\d{3})\b)?/i;

/** Chinese in traditional characters: its readers are better served by English than by simplified characters. */
const traditionalChinese = /^zh-(hant|tw|hk|mo)\b/i;

/** The code of a language by its subtag. WordPress calls Tagalog `tl`, BCP 47 `fil`. */
const codeOf = (subtag: string): string => subtag.toLowerCase().replace('fil', 'tl');

/**
 * The language for a page that asks for `wanted`: at once if it is loaded, else when its files have come from the
 * folder of the script. A regional form keeps its region, so that en-GB gets British dates. English, dates included,
 * with a warning to the owner, if there is no such language or its files do not come: half a translation helps
 * nobody.
 *
 * @param wanted BCP 47; English if it is empty
 */
export function languageFor(wanted: string): Language | Promise<Language> {
  const [match = '', subtag = ''] = tagPattern.exec(wanted.replace('_', '-')) ?? [];
  const isKnown = languageCodes.includes(codeOf(subtag)) && !traditionalChinese.test(match);
  if (wanted && !isKnown) warn('no-language', `lang="${wanted}" is not spoken; English is shown.`);
  const tag = isKnown ? match : 'en';
  const code = isKnown ? codeOf(subtag) : 'en';
  const wording = (wordings[code] ??= load(code));
  // One object for all who ask for it.
  const toLanguage = (wording: Wording): Language =>
    (languages[tag] ??= { ...wording, tag: wording === english && code !== 'en' ? 'en' : tag });
  // Not instanceof: pages replace the browser's Promise by their own.
  return 'then' in wording ? wording.then(toLanguage) : toLanguage(wording);
}

async function load(code: string): Promise<Wording> {
  let wording = english;
  try {
    const files = [messagesAddress(code), topicAddress(defaultTopic.id!, code)] as const;
    const [messages, topic] = await Promise.all(files.map(fetchObject));
    wording = {
      code,
      messages: { ...en, ...(readLike(messages, en, files[0]) as Messages) },
      topic: parseTopic(topic, files[1]) ?? defaultTopic,
    };
  } catch (error) {
    warn(
      'no-language',
      `lang="${code}" is shown in English: ${String(error)}; put the folders locales and topics beside the script, or name the address of locales in data-locales.`,
    );
  }
  return (wordings[code] = wording);
}

async function fetchObject(address: string): Promise<unknown> {
  try {
    const json: unknown = JSON.parse(await fetchText(address));
    if (Object(json) !== json || Array.isArray(json)) throw new Error('make it an object');
    return json;
  } catch (error) {
    throw new Error(`${address}: ${String(error)}`, { cause: error });
  }
}

/** A day of the calendar (ISO 8601) in the style of a language; `undefined` where it is none. */
export function formatDay(
  day: string | undefined,
  { tag, topic, reviewedOn }: Language,
): string | undefined {
  if (reviewedOn && day === topic.reviewed?.on && tag === topic.lang) return reviewedOn;
  // Of other texts each engine makes the date that it likes.
  const time = /^[\d-]+$/.test(day ?? '') && +new Date(day!);
  return time
    ? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
    : undefined;
}

/** A whole number as a language writes it. */
export const formatNumber = (number: number, { tag }: Language): string =>
  // Below a thousand all write the same digits, save those that have their own.
  number < 1000 && !/^(ar|bn|ckb|fa|mr|my|ne|ps)\b/.test(tag)
    ? `${number}`
    : number.toLocaleString(tag);

/** How long to wait, as "in 2 minutes": whole ones, one where it is no number, a day at most. */
export const formatWait = (seconds: number | undefined, { tag }: Language): string =>
  new Intl.RelativeTimeFormat(tag).format(
    Math.max(1, Math.ceil(Math.min(+seconds! || 60, 86_400) / 60)),
    'minute',
  );

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
