import { settle, text } from '../shared/settings.js';
import { version } from '../shared/version.js';
import { warn } from '../shared/warn.js';
import { addressOf, fetchText } from './fetch-text.js';
import { en } from './messages/en.js';
import { es as es$1 } from './messages/es.js';
import { parseTopic } from './parse-topic.js';
import { readLike } from './read-like.js';
import { backAcheAfterMassage } from './topics/back-ache-after-massage.js';
import { es } from './topics/back-ache-after-massage.es.js';
import { defaultTopic } from './topics/default-topic.js';

const english = {
    messages: en,
    topic: defaultTopic,
    reviewedOn: 'November 23, 2026',
};
/** Those that have come, or are on their way. */
const spoken = {
    en: english,
    es: {
        messages: es$1,
        topic: backAcheAfterMassage(es),
        reviewedOn: '23 de noviembre de 2026',
    },
};
/** Each as it was asked for. */
const languages = {};
/**
 * The beginning of a tag that is spoken: language, script, region. WordPress calls Tagalog `tl`, BCP 47
 * `fil`; who reads traditional Chinese is better off with English than with simplified.
 */
const tags = /^(en|es|de|fr|it|pt|pl|ar|he|zh(?!-(?:hant|tw|hk|mo)\b)|ja|ko|vi|tl|fil|ru)\b(-[a-z]{4}\b)?(-([a-z]{2}|\d{3})\b)?/i;
/**
 * The language to speak where a page asks for `wanted`: at once where it is at
 * hand, else as soon as its file has come from the folder of the script. A
 * regional form keeps its region, so that en-GB gets British dates. Where a
 * language is not spoken, or its file does not come, English is, dates included:
 * half a translation helps nobody. The owner is warned.
 *
 * @param wanted BCP 47; English where it is empty
 */
function languageFor(wanted) {
    const [tag, given = 'en'] = tags.exec(wanted.replace('_', '-')) ?? ['en'];
    if (wanted && !/^en/i.test(wanted) && tag === 'en')
        warn('no-language', `lang="${wanted}" is not spoken; English is shown.`);
    const code = given.toLowerCase().replace('fil', 'tl');
    const words = (spoken[code] ??= load(code));
    // One for all who ask for it.
    const speak = (words) => (languages[tag] ??= { ...words, tag: words === english && code !== 'en' ? 'en' : tag });
    // By what it can do: pages put a Promise of their own in the place of the browser's.
    return 'then' in words ? words.then(speak) : speak(words);
}
async function load(code) {
    const folder = (settle('script', 'locales', undefined, text) ?? 'locales').replace(/\/?$/, '/');
    // Caches shall not hold another version's words.
    const address = addressOf(`${folder}${code}.json?${version}`);
    let words = english;
    try {
        const { messages, topic } = JSON.parse(await fetchText(address));
        words = {
            messages: { ...en, ...readLike(messages, en, `${address}.messages`) },
            topic: parseTopic(topic, `${address}.topic`) ?? defaultTopic,
        };
    }
    catch (error) {
        warn('no-language', `lang="${code}" is shown in English: ${address}: ${String(error)}; put the folder locales beside the script, or name its address in data-locales.`);
    }
    return (spoken[code] = words);
}
/** A day of the calendar (ISO 8601) in the style of a language; `undefined` where it is none. */
function formatDay(day, { tag, topic, reviewedOn }) {
    if (reviewedOn && day === topic.reviewed?.on && tag === topic.lang)
        return reviewedOn;
    // Of other texts each engine makes the date that it likes.
    const time = /^[\d-]+$/.test(day ?? '') && +new Date(day);
    return time
        ? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
        : undefined;
}
/** A whole number as a language writes it. */
const formatNumber = (number, { tag }) => 
// Below a thousand all write the same digits, save those that have their own.
number < 1000 && !tag.startsWith('ar') ? `${number}` : number.toLocaleString(tag);
/** How long to wait, as "in 2 minutes": whole ones, one where it is no number, a day at most. */
const formatWait = (seconds, { tag }) => new Intl.RelativeTimeFormat(tag).format(Math.max(1, Math.ceil(Math.min(+seconds || 60, 86_400) / 60)), 'minute');
/** Which way a language is written. */
const directionOf = (tag) => /^(ar|fa|he|ur)\b/i.test(tag) ? 'rtl' : 'ltr';

export { directionOf, formatDay, formatNumber, formatWait, languageFor };
//# sourceMappingURL=languages.js.map
