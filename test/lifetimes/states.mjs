// What widgets may be doing when they are taken out of a page. `act` and `until` run in the page:
// `root(tag)` there is the shadow root of a widget, and `held()` what is held of the page.
import { bareTags } from '../harness/widgets.mjs';

/* global held, root */
export const booking = (attributes) =>
  `<aftercare-booking-cta ${attributes}></aftercare-booking-cta>`;
const clickLink = () => root('booking-cta').querySelector('a').click();

/**
 * `html` puts the widgets there, `act` leads to the state, `until` tells that it is reached, and `goesOn`
 * lists what goes on without the widgets, until it is answered. The rest ends at once, or at the page's
 * next step in its history.
 *
 * @type {Record<string, { html: string, act?: () => void, until?: () => unknown, goesOn?: string[] }>}
 */
export const states = {
  'are new, and have drawn nothing': { html: bareTags },
  'show what they have': {
    html: bareTags,
    until: () => !!root('comment-form')?.querySelector('form'),
  },
  'keep an eye on the clock': {
    html: booking('phone="555 0199" hours="Mo-Su 09:00-17:00"'),
    until: () => !!root('booking-cta')?.querySelector('[part=hours]') && held().includes('timer'),
  },
  'stand as a bar': {
    html: booking('phone="555 0199" placement="bar"'),
    until: () => !!root('booking-cta')?.querySelector('.bar'),
  },
  'have been put away': {
    html: booking('phone="555 0199" placement="bar"'),
    act: () => root('booking-cta').querySelector('.hide').click(),
    until: () => !!root('booking-cta')?.querySelector('.card:not(.bar)'),
  },
  'show a calendar over the page': {
    html: booking('href="/book" mode="dialog"'),
    act: clickLink,
    until: () =>
      !!root('booking-cta')?.querySelector('dialog[open]') && held().includes('window popstate'),
  },
  'show a calendar in the page': {
    html: booking('href="/book" mode="inline"'),
    act: clickLink,
    until: () =>
      !!root('booking-cta')?.querySelector('iframe') && held().includes('window message'),
  },
  'wait for a calendar that says nothing': {
    html: booking('href="https://calendly.com/clinic/visit" mode="inline"'),
    act: clickLink,
    until: () => !!root('booking-cta')?.querySelector('iframe') && held().includes('timer'),
  },
  'wait for a topic': {
    html: '<aftercare-tips-card topic="/slow-topic.json"></aftercare-tips-card>',
    until: () => held().includes('request /slow-topic.json'),
    // Other widgets may ask for it: one request serves them all.
    goesOn: ['request /slow-topic.json'],
  },
  'wait for a language': {
    html: '<aftercare-tips-card lang="de"></aftercare-tips-card>',
    until: () => held().includes('request /locales/de.json'),
    goesOn: ['request /locales/de.json'],
  },
  'send a comment': {
    html: '<aftercare-comment-form action="/slow-comments" no-draft></aftercare-comment-form>',
    act: () => {
      const fields = { name: 'D', email: 'd@example.com', comment: 'Hi' };
      for (const [name, value] of Object.entries(fields))
        root('comment-form').querySelector(`[name=${name}]`).value = value;
      void root('comment-form').host.sendComment();
    },
    until: () => held().includes('request /slow-comments'),
    // Removing the form does not take back a comment that is on its way.
    goesOn: ['request /slow-comments'],
  },
  'print themselves': {
    html: '<aftercare-tips-card printable></aftercare-tips-card>',
    act: () => {
      globalThis.print = () => {};
      root('tips-card').querySelector('button').click();
    },
    until: () => held().includes('window afterprint'),
    // The page is restored once it is printed.
    goesOn: ['window afterprint'],
  },
};
