import { settle, text } from '../shared/settings.js';
import { version } from '../shared/version.js';
import { warn } from '../shared/warn.js';
import { addressOf, fetchText } from './fetch-text.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import type { Messages } from './messages/messages.js';
import { parseTopic } from './parse-topic.js';
import { readLike } from './read-like.js';
import type { Topic } from './topic.js';
import { backAcheAfterMassage } from './topics/back-ache-after-massage.js';
import { es as backAcheEs } from './topics/back-ache-after-massage.es.js';
import { defaultTopic } from './topics/default-topic.js';

/** What is said in a language: the widgets' own words, and the built-in topic. */
interface Wording {
  readonly messages: Messages;
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
  messages: en,
  topic: defaultTopic,
  reviewedOn: 'November 23, 2026',
};

/** Those that have come, or are on their way. */
const spoken: Record<string, Wording | Promise<Wording>> = {
  en: english,
  es: {
    messages: es,
    topic: backAcheAfterMassage(backAcheEs),
    reviewedOn: '23 de noviembre de 2026',
  },
};

/** Each as it was asked for. */
const languages: Record<string, Language> = {};

/**
 * The beginning of a tag that is spoken: language, script, region. WordPress calls Tagalog `tl`, BCP 47
 * `fil`; who reads traditional Chinese is better off with English than with simplified.
 */
const tags =
  /^(en|es|de|fr|it|pt|pl|ar|he|zh(?!-(?:hant|tw|hk|mo)\b)|ja|ko|vi|tl|fil|ru)\b(-[a-z]{4}\b)?(-([a-z]{2}|\d{3})\b)?/i;

/**
 * The language to speak where a page asks for `wanted`: at once where it is at
 * hand, else as soon as its file has come from the folder of the script. A
 * regional form keeps its region, so that en-GB gets British dates. Where a
 * language is not spoken, or its file does not come, English is, dates included:
 * half a translation helps nobody. The owner is warned.
 *
 * @param wanted BCP 47; English where it is empty
 */
export function languageFor(wanted: string): Language | Promise<Language> {
  const [tag, given = 'en'] = tags.exec(wanted.replace('_', '-')) ?? ['en'];
  if (wanted && !/^en/i.test(wanted) && tag === 'en')
    warn('no-language', `lang="${wanted}" is not spoken; English is shown.`);
  const code = given.toLowerCase().replace('fil', 'tl');
  const words = (spoken[code] ??= load(code));
  // One for all who ask for it.
  const speak = (words: Wording): Language =>
    (languages[tag] ??= { ...words, tag: words === english && code !== 'en' ? 'en' : tag });
  // By what it can do: pages put a Promise of their own in the place of the browser's.
  return 'then' in words ? words.then(speak) : speak(words);
}

async function load(code: string): Promise<Wording> {
  const folder = (settle('script', 'locales', undefined, text) ?? 'locales').replace(/\/?$/, '/');
  // Caches shall not hold another version's words.
  const address = addressOf(`${folder}${code}.json?${version}`);
  let words = english;
  try {
    const { messages, topic } = JSON.parse(await fetchText(address)) as Record<string, unknown>;
    words = {
      messages: { ...en, ...(readLike(messages, en, `${address}.messages`) as Messages) },
      topic: parseTopic(topic, `${address}.topic`) ?? defaultTopic,
    };
  } catch (error) {
    warn(
      'no-language',
      `lang="${code}" is shown in English: ${address}: ${String(error)}; put the folder locales beside the script, or name its address in data-locales.`,
    );
  }
  return (spoken[code] = words);
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
  number < 1000 && !tag.startsWith('ar') ? `${number}` : number.toLocaleString(tag);

/** How long to wait, as "in 2 minutes": whole ones, one where it is no number, a day at most. */
export const formatWait = (seconds: number | undefined, { tag }: Language): string =>
  new Intl.RelativeTimeFormat(tag).format(
    Math.max(1, Math.ceil(Math.min(+seconds! || 60, 86_400) / 60)),
    'minute',
  );

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/i.test(tag) ? 'rtl' : 'ltr';
