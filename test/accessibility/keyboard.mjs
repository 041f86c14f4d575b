// For visitors who use the keyboard, or a device that acts as one.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { prefer } from './media.mjs';
import { directionOf, drawn, pageIn } from './states.mjs';

const body = `<p><a href="#before">Before</a></p>
  <aftercare-tips-card printable></aftercare-tips-card>
  <aftercare-causes-accordion open="first"></aftercare-causes-accordion>
  <aftercare-booking-cta href="/book" phone="555 0199" mode="dialog"></aftercare-booking-cta>
  <aftercare-comment-form action="/comments" consent="I agree"></aftercare-comment-form>
  <p><a href="#after">After</a></p>`;
const bar = `<p><a href="#before">Before</a></p>
  <aftercare-booking-cta href="/book" phone="555 0199" placement="bar"></aftercare-booking-cta>
  <p><a href="#after">After</a></p>`;

const order = [
  'Before',
  'Print these tips',
  'Sources (3)',
  'NHS: Back pain',
  'NCCIH: Massage therapy',
  'MedlinePlus: Back pain',
  'How deep the massage went',
  'Tight or strained muscles',
  'Not enough fluids',
  'Exercise just before the session',
  'An earlier injury or surgery',
  'Book an appointment',
  'Call 555 0199',
  'Name',
  'Email',
  'Website',
  'Comment',
  'I agree',
  'Remember my name and email in this browser',
  'Post comment',
  'After',
];

const stop = (tab) => tab.run(() => globalThis.kit.stop());

/** Presses a key until the element of that name has the focus. Returns all stops on the way. */
async function goTo(tab, name, key = 'Tab', modifier) {
  const stops = [];
  if (modifier) await tab.page.keyboard.down(modifier);
  while (stops.at(-1)?.name !== name && stops.length < 40) {
    await tab.page.keyboard.press(key);
    stops.push(await stop(tab));
  }
  if (modifier) await tab.page.keyboard.up(modifier);
  assert.equal(stops.at(-1).name, name);
  return stops;
}
const goBackTo = (tab, name) => goTo(tab, name, 'Tab', 'Shift');
const names = (stops) => stops.map(({ name }) => name);

/** Waits until an element of a widget is visible. */
const shows = (tab, tag, selector) =>
  tab.until(
    (tag, selector) =>
      [...document.querySelector(`aftercare-${tag}`).shadowRoot.querySelectorAll(selector)].some(
        (element) => element.checkVisibility(),
      ),
    tag,
    selector,
  );

/** The colours that the focus must be visible in. */
const colors = {
  'light colours': { scheme: 'light' },
  'dark colours': { scheme: 'dark' },
  'light colours of the visitor’s own': { scheme: 'light', isForced: true },
  'dark colours of the visitor’s own': { scheme: 'dark', isForced: true },
};

export function keyboard({ engine, open, requests }) {
  const openPage = async (test, language = 'en', html = body, size) => {
    const tab = await open(test, pageIn(language, html), size);
    await drawn(tab);
    return tab;
  };
  const openSources = (tab) =>
    tab.run(() => {
      const { shadowRoot } = document.querySelector('aftercare-tips-card');
      shadowRoot.querySelector('footer details').open = true;
    });

  it('Tab reaches every control once, in the order of the page, and Shift+Tab leads back', async (test) => {
    const tab = await openPage(test);
    await openSources(tab);
    assert.deepEqual(names(await goTo(tab, 'After')), order);
    assert.deepEqual(names(await goBackTo(tab, 'Before')), order.toReversed().slice(1));
    // The page has no other controls.
    const inWidgets = await tab.run(() => globalThis.kit.controls().length);
    assert.equal(inWidgets, order.length - 2);
  });

  for (const [language, tag] of Object.entries({ English: 'en', Arabic: 'ar' }))
    it(`in ${language}, Tab goes down the page, and along lines as one reads them`, async (test) => {
      const tab = await openPage(test, tag);
      await openSources(tab);
      const stops = await goTo(tab, 'After');
      assert.equal(stops.length, order.length);
      const isRightToLeft = directionOf(tag) === 'rtl';
      for (const [index, { name, place }] of stops.slice(1).entries()) {
        const { name: before, place: last } = stops[index];
        const isBelow = place.top >= last.bottom - 1;
        const isBeside = isRightToLeft
          ? place.right <= last.left + 1
          : place.left >= last.right - 1;
        assert.ok(isBelow || (isBeside && place.bottom > last.top), `${name} follows ${before}`);
      }
    });

  for (const [name, { scheme, isForced }] of Object.entries(colors)) {
    if (isForced && engine !== 'Chromium') continue;
    it(`in ${name}, what has the focus is in view and has an outline`, async (test) => {
      const html = body.replaceAll(/<aftercare-[\w-]+/g, `$& color-scheme="${scheme}"`);
      const tab = await openPage(test, 'en', html);
      if (isForced)
        await prefer(tab, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      await openSources(tab);
      const ground = await tab.run(() => {
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        return getComputedStyle(shadowRoot.querySelector('.card')).backgroundColor;
      });
      for (const { name, widget, isInView, outline } of await goTo(tab, 'After')) {
        if (!widget) continue;
        assert.ok(isInView, name);
        assert.notEqual(outline.style, 'none', name);
        assert.ok(outline.width >= 2, name);
        assert.notEqual(outline.color, ground, name);
        assert.doesNotMatch(outline.color, /[,/] ?0\)$/, name);
      }
    });
  }

  it('Enter and Space open a cause, and close it', async (test) => {
    const tab = await openPage(test);
    await goTo(tab, 'Not enough fluids');
    for (const key of ['Enter', ' ']) {
      await tab.page.keyboard.press(key);
      await shows(tab, 'causes-accordion', 'details:nth-child(3)[open] .text');
      await tab.page.keyboard.press(key);
      await shows(tab, 'causes-accordion', 'details:nth-child(3):not([open])');
    }
    assert.equal((await stop(tab)).name, 'Not enough fluids');
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' }))
    it(`a comment is written and posted with the keyboard alone (${name})`, async (test) => {
      const tab = await openPage(test);
      const posted = () => requests().filter((line) => line === 'POST /comments').length;
      const before = posted();
      await goTo(tab, 'Post comment');
      await tab.page.keyboard.press(key);
      await shows(tab, 'comment-form', '[aria-invalid=true]');
      // The first field with a problem.
      assert.equal((await stop(tab)).name, 'Name');
      assert.equal(posted(), before);
      await tab.page.keyboard.type('Dana');
      await goTo(tab, 'Email');
      await tab.page.keyboard.type('dana@example.com');
      await goTo(tab, 'Comment');
      await tab.page.keyboard.type('Walking helped.');
      await goTo(tab, 'I agree');
      await tab.page.keyboard.press(' ');
      await goTo(tab, 'Post comment');
      await tab.page.keyboard.press(key);
      await shows(tab, 'comment-form', '[part=sent]');
      assert.equal(posted(), before + 1);
      assert.equal((await stop(tab)).name, 'Post comment');
    });

  for (const way of ['Escape', 'Close'])
    it(`Enter opens the calendar, all in it is reached, and ${way} leads back to the link`, async (test) => {
      const tab = await openPage(test);
      await goTo(tab, 'Book an appointment');
      await tab.page.keyboard.press('Enter');
      // The status is empty once the calendar has loaded.
      await shows(tab, 'booking-cta', 'dialog[open] [role=status]:empty');
      const isInDialog = () => tab.run(() => !!globalThis.kit.focused().closest('dialog[open]'));
      assert.ok(await isInDialog());
      const inside = names(await goTo(tab, 'Call 555 0199'));
      // The frame counts once, or once for each stop in it.
      assert.deepEqual(
        [...new Set(inside)],
        ['Close', 'Book an appointment', 'Open in a new tab', 'Call 555 0199'],
      );
      if (way === 'Escape') await tab.page.keyboard.press('Escape');
      else {
        await goBackTo(tab, 'Close');
        await tab.page.keyboard.press(' ');
      }
      await tab.until(
        () => !document.querySelector('aftercare-booking-cta').shadowRoot.querySelector('dialog'),
      );
      const { name, widget } = await stop(tab);
      assert.deepEqual([name, widget], ['Book an appointment', 'aftercare-booking-cta']);
      await goTo(tab, 'After');
    });

  it('the bar is reached, and who puts it away with the keyboard keeps the focus', async (test) => {
    const tab = await openPage(test, 'en', bar, { width: 320 });
    const stops = await goTo(tab, 'Hide');
    assert.deepEqual(names(stops), ['Before', 'Book an appointment', 'Call 555 0199', 'Hide']);
    await tab.page.keyboard.press('Enter');
    await shows(tab, 'booking-cta', '[part=heading]');
    // A hidden element loses the focus with the next frame.
    await tab.settled();
    assert.equal((await stop(tab)).widget, 'aftercare-booking-cta');
  });
}
