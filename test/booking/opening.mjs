// What is loaded, when, from where, and with what.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { waitFor } from '../harness/wait.mjs';
import { clinic, widget } from './clinic.mjs';

const pageQuery =
  '?utm_source=newsletter&utm_campaign=spring&patient=17&name=Eve&month=2027-02&rescheduleUid=7';
const utm = { utm_source: 'newsletter', utm_campaign: 'spring' };
const prefill = 'prefill-name="Dana R." prefill-email="dana@example.com"';
const dana = { name: 'Dana R.', email: 'dana@example.com' };

const calendlyFrame = { embed_domain: 'clinic.example', embed_type: 'PopupWidget' };
const calFrame = {
  embed: 'aftercare',
  embedType: 'inline',
  theme: 'light',
  'ui.color-scheme': 'light',
};

/** Where a button leads to, what it is told, and what the frame’s address says then. */
const frames = {
  'of Calendly': {
    host: 'calendly.com',
    query: '?month=2027-01',
    says: { month: '2027-01', ...calendlyFrame },
  },
  'of Calendly, with all that may go along': {
    host: 'calendly.com',
    query: '?utm_source=own',
    attributes: `forward-utm ${prefill}`,
    says: { ...utm, utm_source: 'own', ...dana, ...calendlyFrame },
  },
  'of Cal.com': { host: 'cal.com', frameHost: 'app.cal.com', says: calFrame },
  'of an organisation at Cal.com, with all that may go along': {
    host: 'acme.cal.com',
    query: '?layout=week_view',
    attributes: `forward-utm ${prefill}`,
    says: { layout: 'week_view', ...utm, ...dana, ...calFrame },
  },
  'of any page': { host: 'book.example', query: '?room=2', says: { room: '2' } },
  'of any page, with all that may go along': {
    host: 'book.example',
    attributes: `forward-utm ${prefill}`,
    says: utm,
  },
};

/** The colours that a frame is told, apart from the rest of what it is told. */
function parted({ searchParams }) {
  const { background_color, text_color, primary_color, ...says } = Object.fromEntries(searchParams);
  return { says, colours: [background_color, text_color, primary_color].filter(Boolean) };
}

/** How bright a colour is, from 0 to 1. */
const brightness = (colour) => parseInt(colour.slice(2, 4), 16) / 255;

/** @param {{ world, open }} site */
export function opening({ world, open }) {
  it('asks nobody for anything before the tap, not even for a connection, also where it is pointed at', async (test) => {
    const strangers = world.watchStrangers();
    const tab = await open(
      test,
      widget(world.newAddress('calendly.com'), 'mode="dialog" label="Dialog"') +
        widget(world.newAddress('acme.cal.com'), 'mode="inline" label="Inline"') +
        widget(world.newAddress('calendly.com'), 'label="Link"') +
        widget(world.newAddress('book.example'), 'mode="dialog" placement="bar" label="Bar"'),
      { size: { width: 600, height: 900 } },
    );
    for (const label of ['Dialog', 'Inline', 'Link', 'Bar'])
      await tab.move(...(await tab.pointAt('link', label)));
    await tab.press(...Array(10).fill('Tab'));
    const hints = await tab.run(() =>
      visitor
        .all(document)
        .filter((element) => element.matches('iframe, link:not([rel=icon])'))
        .map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(hints, []);
    assert.deepEqual(await strangers(tab), []);
  });

  it('a tap that the page cancels opens nothing and goes nowhere', async (test) => {
    const tab = await open(
      test,
      widget(world.newAddress('calendly.com'), 'mode="dialog" label="Dialog"') +
        widget(world.newAddress('calendly.com'), 'label="Link"'),
    );
    const strangers = world.watchStrangers();
    await tab.run(() =>
      document.addEventListener('aftercare-booking-open', (event) => event.preventDefault()),
    );
    await tab.click('link', 'Dialog');
    await tab.click('link', 'Link');
    await tab.until(() => visitor.events.length > 1);
    const contacted = await strangers(tab);
    assert.deepEqual(
      (await tab.events()).map(([name, { mode }]) => [name, mode]),
      [
        ['open', 'dialog'],
        ['open', 'link'],
      ],
    );
    assert.deepEqual(await tab.names('dialog'), []);
    assert.deepEqual(contacted, []);
  });

  for (const [what, frame] of Object.entries(frames))
    it(`opens a dialog with the frame ${what}, and tells it nothing else about the page`, async (test) => {
      const { host, frameHost = host, query = '', attributes = '', says } = frame;
      const address = world.newAddress(host) + query;
      const tab = await open(test, widget(address, `mode="dialog" label="Book" ${attributes}`), {
        query: pageQuery,
        head: '<meta name="referrer" content="unsafe-url">',
      });
      await tab.click('link', 'Book');
      const shown = await world.shownAt(address.replace(host, frameHost));
      assert.deepEqual(await tab.names('dialog'), ['Book']);
      assert.deepEqual(await tab.names('frame'), ['Book']);
      assert.equal(
        await tab.run(() => visitor.focused() === visitor.find('heading', 'Book')[0]),
        true,
      );
      assert.ok(await tab.sees('link', 'Open in a new tab'));
      assert.ok(await tab.sees('button', 'Close'));
      assert.equal(shown.url.host, frameHost);
      assert.equal(shown.url.pathname.endsWith('/embed'), host.endsWith('cal.com'));
      assert.equal(shown.headers.referer, `${clinic}/`);
      assert.deepEqual(parted(shown.url).says, says);
      const [[name, { mode, href }]] = await tab.events();
      assert.deepEqual([name, mode], ['open', 'dialog']);
      assert.equal(new URL(href).pathname, new URL(address).pathname);
    });

  for (const [page, attributes] of Object.entries({
    light: 'lang="en"',
    dark: 'lang="en" style="color-scheme: dark; background: #111"',
  }))
    it(`on a ${page} page, Calendly and Cal.com are told to be ${page} too`, async (test) => {
      const [calendly, calCom] = ['calendly.com', 'acme.cal.com'].map((host) =>
        world.newAddress(host),
      );
      const tab = await open(
        test,
        widget(calendly, 'mode="inline" label="Calendly"') +
          widget(calCom, 'mode="inline" label="Cal.com"'),
        { attributes },
      );
      const isDark = page === 'dark';
      await tab.click('link', 'Calendly');
      const { colours } = parted((await world.shownAt(calendly)).url);
      assert.match(colours.join(), /^[\da-f]{6},[\da-f]{6},[\da-f]{6}$/);
      const [background, text] = colours.map(brightness);
      assert.ok(isDark ? background < 0.3 && text > 0.7 : background > 0.7 && text < 0.3);

      await tab.click('link', 'Cal.com');
      const frame = await world.shownAt(calCom);
      assert.equal(frame.url.searchParams.get('theme'), page);
      assert.equal(frame.url.searchParams.get('ui.color-scheme'), page);
      const heard = await waitFor(async () => {
        const messages = await frame.run(() => heard);
        return messages.length > 1 && messages;
      });
      assert.deepEqual(
        heard.map(({ origin, data }) => [origin, data.originator, data.method]),
        [
          [clinic, 'CAL', 'parentKnowsIframeReady'],
          [clinic, 'CAL', 'ui'],
        ],
      );
      const { theme, cssVarsPerTheme } = heard[1].data.arg;
      assert.equal(theme, page);
      assert.match(cssVarsPerTheme[page]['cal-brand'], /^#[\da-f]{6}$/);
      assert.equal(await frame.run(() => document.body.style.visibility), 'visible');
    });

  it('in the page, it says before where the calendar comes from, and the frame only ever grows', async (test) => {
    const address = world.newAddress('calendly.com');
    const tab = await open(
      test,
      `<p>Above</p>${widget(address, 'mode="inline" label="Book"')}<p>Below</p>`,
    );
    assert.ok(await tab.sees('paragraph', 'Loads the calendar from calendly.com'));
    await tab.click('link', 'Book');
    const frame = await world.shownAt(address);
    assert.equal(frame.url.searchParams.get('embed_type'), 'Inline');
    assert.equal(await tab.sees('link', 'Book'), false);
    assert.ok(await tab.sees('link', 'Open in a new tab'));
    assert.ok(await tab.sees('link', 'Call +1 555 010 0199'));
    await tab.until(() => !visitor.names('status').length);

    const height = () => tab.run(() => visitor.find('frame', 'Book')[0].clientHeight);
    const above = () =>
      tab.run(() => {
        const { y } = visitor.boxOf(visitor.find('frame')[0]);
        const places = visitor.all().map((element) => [element.localName, visitor.boxOf(element)]);
        return places.filter(([, box]) => box.y + box.height <= y);
      });
    const placesAbove = await above();
    assert.ok(placesAbove.length > 3);

    const grow = (height) =>
      tab.hear(frame, { event: 'calendly.page_height', payload: { height } });
    await grow('1100px');
    assert.equal(await height(), 1100);
    await grow('400px');
    assert.equal(await height(), 1100);
    await grow('1200.5px');
    assert.ok(Math.abs((await height()) - 1200) <= 1);
    await grow('1000000px');
    assert.ok((await height()) <= 3000);
    assert.deepEqual(await above(), placesAbove);
  });

  it('in the page, a frame of Cal.com grows as well', async (test) => {
    const address = world.newAddress('acme.cal.com');
    const tab = await open(test, widget(address, 'mode="inline" label="Book"'));
    assert.ok(await tab.sees('paragraph', 'Loads the calendar from acme.cal.com'));
    await tab.click('link', 'Book');
    const frame = await world.shownAt(address);
    await frame.tell({
      originator: 'CAL',
      type: '__dimensionChanged',
      data: { iframeHeight: 1300 },
    });
    await tab.until(() => visitor.find('frame', 'Book')[0].clientHeight === 1300);
  });
}
