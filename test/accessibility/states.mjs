// The states that a visitor can see a widget in, and pages that show them.
import { page } from '../harness/site.mjs';

const post = { press: 'form button:last-child' };
const comment = {
  fill: {
    name: 'Dana',
    email: 'dana@example.com',
    // A line cannot break within an address.
    comment: 'Walking helped: https://example.com/walks/through_the_park_and_along_the_river',
  },
  ...post,
};

const consent = 'I agree that my comment is kept and shown on this page.';
/** Each form has a thread of its own, or they would share one draft. */
const form = (thread, attributes = 'action="/comments"') =>
  `<aftercare-comment-form thread="${thread}" ${attributes}></aftercare-comment-form>`;
const booking = (attributes) => `<aftercare-booking-cta ${attributes}></aftercare-booking-cta>`;
const call = 'phone="+1 555 010 0199"';

/**
 * By widget and state: the tag, the fields to fill in, what to press then, what the widget shows after
 * that, and the width of the screen where it matters.
 *
 * @type {Record<string, { html: string, fill?: Record<string, string>, press?: string, shows?: string, width?: number }>}
 */
export const states = {
  'tips-card-built-in': { html: '<aftercare-tips-card></aftercare-tips-card>' },
  'tips-card-from-children': {
    html: `<aftercare-tips-card>
      <h2>After your session</h2>
      <p>What our therapists suggest.</p>
      <ul>
        <li data-icon="water"><strong>Drink</strong> a glass of water.</li>
        <li data-icon="walk"><strong>Walk</strong> a little, <a href="/walks">for example here</a>.</li>
      </ul>
      <p>Call us at once if you have:</p>
      <ul><li>fever</li><li>new numbness in a leg</li></ul>
    </aftercare-tips-card>`,
  },
  'tips-card-printable': {
    html: `<aftercare-tips-card printable clinic="Tern Lane" ${call}
      reviewed-by="Dana Ruiz, physiotherapist" reviewed-on="2026-03-31"></aftercare-tips-card>`,
  },
  'tips-card-sources': {
    html: '<aftercare-tips-card limit="1"></aftercare-tips-card>',
    press: 'footer summary',
    shows: 'footer [open]',
  },
  'causes-accordion-closed': { html: '<aftercare-causes-accordion></aftercare-causes-accordion>' },
  'causes-accordion-first-open': {
    html: '<aftercare-causes-accordion open="first" numbered></aftercare-causes-accordion>',
    shows: '[open]:first-child',
  },
  'causes-accordion-single': {
    html: '<aftercare-causes-accordion open="first" single></aftercare-causes-accordion>',
    press: 'details:nth-child(3) summary',
    shows: ':not([open]) ~ [open]:nth-child(3)',
  },
  'comment-form-empty': { html: form('empty') },
  'comment-form-errors': {
    html: form('errors', `action="/comments" consent="${consent}"`),
    ...post,
    shows: '[aria-invalid=true]',
  },
  'comment-form-sending': {
    html: form('sending', 'action="/silent"'),
    ...comment,
    shows: '[aria-disabled=true]',
  },
  'comment-form-sent': { html: form('sent'), ...comment, shows: '[part=sent]' },
  'comment-form-published': {
    html: form('published', 'action="/published"'),
    ...comment,
    shows: '[part=sent] a',
  },
  'comment-form-failed': {
    html: form('failed', 'action="/busy"'),
    ...comment,
    shows: '.copy',
  },
  'comment-form-consent': { html: form('consent', `action="/comments" consent="${consent}"`) },
  'comment-form-comment-only': { html: form('only', 'action="/comments" fields=""') },
  'booking-cta-link-and-phone': { html: booking(`href="/book" ${call}`) },
  'booking-cta-phone-only': { html: booking(call) },
  'booking-cta-hours': { html: booking(`href="/book" ${call} hours="Mo-Su 00:00-24:00"`) },
  'booking-cta-inline': { html: booking(`href="/book" ${call} mode="inline"`) },
  'booking-cta-inline-opened': {
    html: booking(`href="/book" ${call} mode="inline"`),
    press: 'a',
    shows: 'iframe',
  },
  'booking-cta-bar': { html: booking(`href="/book" ${call} placement="bar"`), width: 320 },
  'booking-cta-dialog': {
    html: booking(`href="/book" ${call} mode="dialog"`),
    press: 'a',
    shows: 'dialog[open] iframe',
  },
};

const answer = (status, said) => (response) => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(said));
};

/** What the site answers, by path. */
export const answers = {
  '/comments': answer(201, { status: 'pending' }),
  '/published': answer(201, { status: 'published', link: 'https://example.com/page#comment-7' }),
  '/busy': answer(503, {}),
  '/silent': () => {},
  '/book': page('', '<h1>Choose a time</h1><p><button>Ten</button></p>'),
};

export const directionOf = (language) => (language === 'ar' ? 'rtl' : 'ltr');

/** A page in a language. */
export const pageIn = (language, body) =>
  page(
    '<script src="/aftercare.js"></script>',
    body,
    `lang="${language}" dir="${directionOf(language)}"`,
  );

/** All states on one page, each in an element of its name. */
export const gallery = (language) =>
  pageIn(
    language,
    Object.entries(states)
      .map(([name, { html }]) => `<div id="${name}">${html}</div>`)
      .join('\n'),
  );

/** Waits until all widgets of a page show their texts. */
export const drawn = (tab) =>
  tab.until(() => {
    const widgets = [...document.querySelectorAll(':defined')].filter(({ localName }) =>
      localName.startsWith('aftercare-'),
    );
    return (
      widgets.length &&
      widgets.every(({ shadowRoot }) => shadowRoot.querySelector('[part=heading]'))
    );
  });

/** Brings the first widget under `selector` into its state. */
export async function bringInto({ fill = {}, press, shows }, tab, selector) {
  if (press)
    await tab.run(
      (selector, fill, press) => {
        const widgets = [...document.querySelector(selector).children];
        const { shadowRoot } = widgets.find(({ shadowRoot }) => shadowRoot);
        for (const [name, value] of Object.entries(fill))
          shadowRoot.querySelector(`[name=${name}]`).value = value;
        shadowRoot.querySelector(press).click();
      },
      selector,
      fill,
      press,
    );
  if (shows)
    await tab.until(
      (selector, shows) => {
        const widgets = [...document.querySelector(selector).children];
        const { shadowRoot } = widgets.find(({ shadowRoot }) => shadowRoot);
        // The status is empty once the calendar has loaded.
        const isLoading =
          shadowRoot.querySelector('iframe') &&
          shadowRoot.querySelector('[role=status]').textContent.trim();
        return shadowRoot.querySelector(shows) && !isLoading;
      },
      selector,
      shows,
    );
}

/** Brings all widgets of a gallery into their states. */
export async function bringAll(tab) {
  for (const [name, state] of Object.entries(states)) await bringInto(state, tab, `#${name}`);
}
