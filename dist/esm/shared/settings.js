import { warn } from './warn.js';

const kind = (read, mend, fallback) => ({
    read,
    mend,
    fallback,
});
/** Text that passes a test; `undefined` where none was given. */
const textThat = (passes, mend) => kind((text) => (passes(text) ? text : undefined), mend, undefined);
/** Any text, also empty; `undefined` where none was given. */
const text = textThat(() => true, 'text');
/** Any CSS colour that this browser knows; not `inherit` and its like, which are no colours. */
const color = textThat(
// What may become anything passes as a colour, whatever it holds. Of that only var() is of use.
(text) => !/(attr|env|if)\(/i.test(text) && CSS.supports('color', `oklch(from ${text} l c h)`), 'a CSS colour such as #0f766e');
/** A day of the calendar, `2026-03-31`. */
const isoDate = textThat(
// Some engines take 30 February for 2 March.
(text) => /^\d{4}-\d\d-\d\d$/.test(text) &&
    +new Date(text) &&
    new Date(text).toISOString().startsWith(text), 'a date such as 2026-03-31');
/** True when present, as in HTML; `false` as its value turns off what the script tag turned on. */
const flag = kind((text) => text !== 'false', 'no value, or false', false);
/** One of some words; the first is the default. */
const oneOf = (...words) => kind((text) => words.find((word) => word === text), words.join(' or '), words[0]);
/** A whole number within bounds, both included. */
const wholeNumber = (least, most, fallback) => kind((text) => (/^\d+$/.test(text) && +text >= least && +text <= most ? +text : undefined), `a whole number from ${least} to ${most}`, fallback);
/** Some of a few words, parted by spaces or commas; empty means none of them. */
const someOf = (all, fallback) => kind((text) => {
    const given = text.split(/[\s,]+/).filter(Boolean);
    return given.every((word) => all.includes(word)) ? given : undefined;
}, `some of ${all.join(' ')}`, fallback);
const given = new Map();
/** What holds for every widget that does not say otherwise itself, by attribute: what `setDefaults` was called with. */
const defaults = given;
/**
 * Sets what holds for every widget that does not say otherwise itself: the
 * script door calls it with the `data-` attributes of its tag. Call it before
 * the widgets are defined; it does not redraw those that stand already.
 *
 * @param settings values by attribute name, as in `{ accent: '#0f766e', 'heading-level': '3' }`; and
 * `locales`, the address of the folder with the languages' files
 */
function setDefaults(settings) {
    for (const [attribute, value] of Object.entries(settings))
        given.set(attribute, value);
}
/**
 * The one place where precedence is decided: the widget's own value ▸ the
 * script tag's ▸ the built-in one. What means nothing is passed over with a
 * warning, never thrown; objects never mean anything.
 *
 * @param tag the widget, as the owner wrote it
 * @param own what the widget itself was given; `null` or `undefined` is "nothing"
 */
function settle(tag, attribute, own, kind) {
    for (const given of [own, defaults.get(attribute)]) {
        if (given == null)
            continue;
        const isPlain = Object(given) !== given;
        const text = isPlain ? String(given) : typeof given;
        const value = isPlain ? kind.read(text) : undefined;
        if (value !== undefined)
            return value;
        warn('bad-value', `${attribute}="${text}" on <${tag}> is ignored; use ${kind.mend}.`);
    }
    return kind.fallback;
}

export { color, defaults, flag, isoDate, oneOf, setDefaults, settle, someOf, text, textThat, wholeNumber };
//# sourceMappingURL=settings.js.map
