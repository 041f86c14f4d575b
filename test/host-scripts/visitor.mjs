// What the tests of host scripts share: a page with the four widgets, with their own words and with a
// page’s, and somebody who looks at them and uses them.
import assert from 'node:assert/strict';
import { page } from '../harness/site.mjs';
import { eventually } from '../harness/wait.mjs';
import { whole } from '../harness/widgets.mjs';

const witness = '<script src="/witness.js"></script>';
export const script = '<script async src="/aftercare.js"></script>';

/** The widgets with nothing of a page’s in them but an address. */
export const bare = `<div id="bare">
  <aftercare-tips-card></aftercare-tips-card>
  <aftercare-causes-accordion></aftercare-causes-accordion>
  <aftercare-booking-cta href="/book"></aftercare-booking-cta>
  <aftercare-comment-form action="/comments" thread="bare"></aftercare-comment-form>
</div>`;

/** The widgets with what a page says itself. */
export const filled = `<div id="filled">
  <aftercare-tips-card><h2>After your session</h2><ul><li>Drink water.</li><li>Walk a little.</li></ul></aftercare-tips-card>
  <aftercare-causes-accordion><details id="firm"><summary>Was it too firm?</summary><p>Tell us next time.</p></details></aftercare-causes-accordion>
  <aftercare-booking-cta><h2>Still sore?</h2><a href="/book">Book a visit</a></aftercare-booking-cta>
  <aftercare-comment-form thread="filled"><form action="/comments" method="post"><textarea name="comment"></textarea></form></aftercare-comment-form>
</div>`;

const wholeBare = { ...whole, link: '/book', children: [0, 0, 0, 0], styled: 4 };
const wholeFilled = {
  ...{ tips: 2, causes: 1, fields: 4, booking: 'Still sore?' },
  ...{ link: '/book', children: [2, 1, 2, 1], styled: 4 },
};
export const both = { '#bare': wholeBare, '#filled': wholeFilled };

/** A page with a host’s script in its head, before the widgets’, and all eight widgets. */
export const hostPage = (head, body = bare + filled, after = script) =>
  page(witness + head + after, body);

/** What the four widgets in a place show, where they lead, and what stands inside their tags. */
export const seen = (place) => {
  const tags = ['tips-card', 'causes-accordion', 'booking-cta', 'comment-form'];
  // Also in the shadow root of another component.
  const here = document.querySelector(place) ?? globalThis.elsewhere?.querySelector(place);
  const find = (tag) => here?.querySelector(`aftercare-${tag}`);
  const count = (tag, selector) => find(tag)?.shadowRoot?.querySelectorAll(selector).length ?? 0;
  const booking = find('booking-cta')?.shadowRoot;
  return {
    tips: count('tips-card', '[part=item]'),
    causes: count('causes-accordion', 'details'),
    fields: count('comment-form', '[part=field]'),
    booking: booking?.querySelector('[part=heading]')?.textContent ?? '',
    link: booking?.querySelector('a[part=button]')?.pathname ?? '',
    children: tags.map((tag) => find(tag)?.children.length),
    styled: tags.filter((tag) => {
      const card = find(tag)?.shadowRoot?.querySelector('.card');
      return card && getComputedStyle(card).borderTopWidth === '1px';
    }).length,
  };
};

/**
 * Looks at a page, by way of text alone: what a page adds to every object stands in the way of how
 * WebKit’s driver hands them over.
 */
export async function look(tab, script, ...args) {
  const run = (script, args) => JSON.stringify((0, eval)(script)(...JSON.parse(args)) ?? null);
  return JSON.parse(await tab.run(run, `(${script})`, JSON.stringify(args)));
}

/** Waits until something is seen as it is wanted; fails with what is seen where it is not in time. */
export async function sees(tab, wanted, script, ...args) {
  await eventually(async () =>
    assert.deepEqual(await look(tab, script, ...args), wanted, `${args}`),
  );
}

/** Waits until the widgets stand whole in their places. */
export async function stand(tab, places = both) {
  for (const [place, wanted] of Object.entries(places)) await sees(tab, wanted, seen, place);
}

const aim = (place, tag, selector) => {
  const here = document.querySelector(place) ?? globalThis.elsewhere?.querySelector(place);
  return globalThis.aimAt(
    here.querySelector(`aftercare-${tag}`).shadowRoot.querySelector(selector),
  );
};
const pressed = (place, tag, selector) => {
  const here = document.querySelector(place) ?? globalThis.elsewhere?.querySelector(place);
  return globalThis.wasPressed(
    here.querySelector(`aftercare-${tag}`).shadowRoot.querySelector(selector),
  );
};

/** Clicks a part of a widget; again if something else was under the pointer, since the page had just moved. */
async function click(tab, ...part) {
  for (let tries = 3; tries > 0; tries--) {
    await tab.clickOn(() => look(tab, aim, ...part));
    if (await look(tab, pressed, ...part)) return;
  }
}

/** What a visitor has left in a place: whether its first cause is open, and what is typed. */
export const state = (place) => {
  const here = document.querySelector(place) ?? globalThis.elsewhere?.querySelector(place);
  const root = (tag) => here?.querySelector(`aftercare-${tag}`)?.shadowRoot;
  return {
    open: root('causes-accordion')?.querySelector('details')?.open,
    typed: root('comment-form')?.querySelector('textarea')?.value,
  };
};

/** The text in the comment field of a place. */
export const typed = (place) =>
  document.querySelector(`${place} aftercare-comment-form`)?.shadowRoot?.querySelector('textarea')
    ?.value;

/** Opens the first cause with the mouse, or closes it, and writes on in the comment with the keyboard. */
export async function use(tab, place) {
  const { open, typed } = await look(tab, state, place);
  await click(tab, place, 'causes-accordion', 'summary');
  await click(tab, place, 'comment-form', 'textarea');
  await tab.press('End', 'H', 'i');
  await sees(tab, { open: !open, typed: `${typed}Hi` }, state, place);
}

/** What all of it comes to: they stand, they can be used, and nobody complains. */
export async function standAndWork(tab, complaints = []) {
  await stand(tab);
  await use(tab, '#filled');
  await stand(tab);
  assert.deepEqual(await tab.complaints(), complaints);
}

/**
 * Notes which functions a page’s scripts can reach: globals, and what stands on them and on their
 * prototypes. Stands before the widgets’ script; `changes()` tells what is another since.
 */
function keepInventory() {
  const functionsOf = (object) =>
    Reflect.ownKeys(object).flatMap((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key);
      const found = [value, get, set].filter((part) => typeof part === 'function');
      return found.map((part, index) => [`${String(key)} ${index}`, part]);
    });
  const list = () => {
    const found = new Map(Object.getOwnPropertyNames(globalThis).map((name) => [name, name]));
    for (const [name, kind] of functionsOf(globalThis)) {
      found.set(name, kind);
      for (const object of [kind, kind.prototype])
        if (object && Object(object) === object)
          for (const [member, part] of functionsOf(object))
            found.set(`${name}${object === kind ? '' : '.prototype'}.${member}`, part);
    }
    return found;
  };
  const before = list();
  globalThis.changes = () => {
    const after = list();
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (name) => before.get(name) !== after.get(name) && !/^changes\b/.test(name),
    );
  };
}
export const inventory = `<script>(${keepInventory})()</script>`;
export const changed = () => globalThis.changes();

/** What widgets fetch, reckon and ask the browser for, from the page’s own site and by its clock. */
export function demanding() {
  const hour = Number(
    new Intl.DateTimeFormat('en', {
      timeZone: 'Asia/Tokyo',
      hour: 'numeric',
      hourCycle: 'h23',
    }).format(),
  );
  const time = (hour) => `${(hour + 24) % 24}:00`;
  // Open now by the clock of Tokyo, and by no other one that a mistake would lead to.
  const hours = `Mo-Su ${time(hour - 1)}-${time(hour + 2)}`;
  return `<div id="demanding">
    <aftercare-tips-card topic="/neck.json" reviewed-on="2026-03-31"></aftercare-tips-card>
    <aftercare-causes-accordion lang="de" numbered></aftercare-causes-accordion>
    <aftercare-booking-cta href="https://calendly.com/clinic/visit" mode="inline" hours="${hours}" time-zone="Asia/Tokyo" closed="2020-02-29"></aftercare-booking-cta>
    <aftercare-comment-form lang="ar" thread="demanding" consent="I agree"></aftercare-comment-form>
  </div>`;
}
export const demanded = {
  '/neck.json': '{"title":"Neck","tips":[{"title":"Turn slowly"}]}',
};

/** Opens the calendar, so that it is told the page’s colours, and looks at what has come of the rest. */
export const demands = () => {
  const root = (tag) => document.querySelector(`#demanding aftercare-${tag}`).shadowRoot;
  const text = (tag, selector) => root(tag).querySelector(selector)?.textContent.trim();
  const booking = root('booking-cta');
  if (!booking.querySelector('iframe')) booking.querySelector('a[part=button]')?.click();
  const { searchParams } = new URL(booking.querySelector('iframe')?.src ?? 'about:blank');
  return {
    tip: text('tips-card', '[part=item] strong'),
    day: text('tips-card', 'footer bdi:last-child'),
    language: root('causes-accordion').querySelector('.card')?.lang,
    number: text('causes-accordion', '.number'),
    hours: text('booking-cta', '[part=hours]')?.slice(0, 4),
    colors: ['background_color', 'text_color', 'primary_color'].map((name) =>
      /^[\da-f]{6}$/.test(searchParams.get(name)),
    ),
    direction: root('comment-form').querySelector('.card')?.dir,
    boxes: root('comment-form').querySelectorAll('[type=checkbox]').length,
  };
};
export const metDemands = {
  ...{ tip: 'Turn slowly', day: 'March 31, 2026', language: 'de', number: '1', hours: 'Open' },
  ...{ colors: [true, true, true], direction: 'rtl', boxes: 2 },
};
