// What a booking system's frame could say: payloads and odd things in each place of its messages. The last
// are those that count, and so tell that all before have been heard.
import { plain } from './things.mjs';
import { payloads } from './payloads.mjs';

/** Texts that are long are not more here than one of them. */
const texts = payloads.filter(({ family }) => family !== 'long').map(({ text }) => text);

const withValue = (value) => [
  value,
  { event: value },
  { event: 'calendly.page_height', payload: value },
  { event: 'calendly.page_height', payload: { height: value } },
  { originator: value, type: value },
  { originator: 'CAL', type: value },
  { originator: 'CAL', type: '__dimensionChanged', data: value },
  { originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: value } },
];

export const messages = [
  ...[...texts, ...Object.values(plain), null].flatMap(withValue),
  ...texts.flatMap((text) => [
    { event: `calendly.${text}`, payload: { [text]: text } },
    { originator: 'CAL', type: `linkReady${text}`, [text]: { [text]: text } },
  ]),
  { event: 'calendly.event_scheduled' },
  { originator: 'CAL', type: 'bookingSuccessfulV2' },
];
