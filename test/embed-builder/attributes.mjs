// A value for every attribute of the widgets, and which of them a snippet lacks.
import { widgets } from './choices.mjs';

/** A value of the attribute's kind. */
function sampleOf({ name, type: { text } }) {
  const samples = {
    accent: 'hsl(200 90% 30%)',
    action: '/comments?a=1&b=2',
    'color-scheme': 'dark',
    fields: 'name',
    hours: 'Mo-Fr 09:00-12:30,13:30-17:00',
    href: '/book?a=1&b="2"',
    lang: 'es',
    phone: '+1 555 010 0199',
    required: '',
    'reviewed-on': '2026-03-31',
    'time-zone': 'Europe/London',
  };
  if (name in samples) return samples[name];
  if (text === 'boolean') return '';
  if (text === 'number') return '4';
  const [, last] = /'([^']*)'$/.exec(text) ?? [];
  return last ?? `Words for <${name}> & "more"`;
}

const isShared = ({ name, inheritedFrom }) => inheritedFrom && !['heading', 'intro'].includes(name);

/** By the builder's keys: `tips-card.layout` of a widget, `accent` of all. */
export const values = Object.fromEntries(
  widgets.flatMap(({ name, attributes }) =>
    attributes.map((attribute) => [
      isShared(attribute) ? attribute.name : `${name}.${attribute.name}`,
      sampleOf(attribute),
    ]),
  ),
);

/** The attributes whose values a snippet lacks, as a browser reads it. Runs in the page. */
export function lostFrom(code, values, names, prefix) {
  const page = new DOMParser().parseFromString(code, 'text/html');
  const lost = [];
  for (const [key, value] of Object.entries(values)) {
    const [attribute, widget] = key.split('.').reverse();
    const ofAll = page.querySelector('script').getAttribute(`data-${attribute}`);
    for (const name of widget ? [widget] : names) {
      const tag = page.querySelector(prefix ? `[data-aftercare=${name}]` : `aftercare-${name}`);
      const own =
        tag.getAttribute(attribute === 'lang' ? 'lang' : `${prefix}${attribute}`) ??
        (widget ? null : ofAll);
      const isSaid = [...tag.querySelectorAll('*')].some(
        (child) =>
          child.textContent === value ||
          child.getAttribute('href') === value ||
          child.getAttribute('action') === value,
      );
      if (own !== value && !isSaid) lost.push(`${name} ${attribute}: ${own}`);
    }
  }
  return lost;
}
