import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';

/** The widgets' own words in a language, and the tag that names it. */
export interface Language {
  /** BCP 47, for `lang` and for `Intl`. */
  readonly tag: string;
  readonly messages: Messages;
}

/**
 * The language to speak where a page asks for `wanted`. A regional form of a
 * spoken language keeps its region, so that en-GB gets British dates; any other
 * language gets English, dates included: half a translation helps nobody.
 */
export const languageFor = (wanted: string): Language => ({
  tag: /^en-[a-z]{2}$/i.test(wanted) ? wanted : 'en',
  messages: en,
});

/** A day of the calendar (ISO 8601) in the style of a language; `undefined` where it is none. */
export function formatDay(day: string | undefined, { tag }: Language): string | undefined {
  const time = Date.parse(day ?? '');
  return time
    ? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
    : undefined;
}

/** How long to wait, as "in 2 minutes": whole ones, one where it is not known, a day at most. */
export const formatWait = (seconds: number | undefined, { tag }: Language): string =>
  new Intl.RelativeTimeFormat(tag).format(
    Math.max(1, Math.ceil(Math.min(seconds! || 60, 86_400) / 60)),
    'minute',
  );

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/i.test(tag) ? 'rtl' : 'ltr';
