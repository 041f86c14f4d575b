// Messages that are not the scheduler's change nothing, whoever sends them.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { widget } from './clinic.mjs';

/** Per system: a frame that says nothing by itself, and all that would do something if it were believed. */
const systems = {
  Calendly: {
    host: 'calendly.com',
    lookAlikes: ['calendly.com.evil.example', 'evilcalendly.com', 'sub.calendly.com'],
    messages: [
      { event: 'calendly.event_scheduled', payload: {} },
      { event: 'calendly.page_height', payload: { height: '2000px' } },
      { event: 'calendly.event_type_viewed', payload: {} },
    ],
  },
  'Cal.com': {
    host: 'app.cal.com',
    lookAlikes: ['app.cal.com.evil.example', 'acme.cal.com'],
    messages: [
      'bookingSuccessfulV2',
      'rescheduleBookingSuccessfulV2',
      'linkReady',
      'linkFailed',
      '__closeIframe',
      '__iframeReady',
    ]
      .map((type) => ({ originator: 'CAL', type, data: {} }))
      .concat({ originator: 'CAL', type: '__dimensionChanged', data: { iframeHeight: 2000 } }),
  },
};

/** Shapes that no scheduler sends: each from the frame itself, at the right origin. */
const shapes = [
  null,
  0,
  '',
  'calendly.event_scheduled',
  [],
  [{ event: 'calendly.event_scheduled' }],
  {},
  { event: null },
  { event: {} },
  { event: ['x'], payload: [] },
  { event: 'calendly', payload: { height: 2000 } },
  { event: 'Calendly.event_scheduled' },
  { originator: 'CAL' },
  { originator: 'cal', type: 'bookingSuccessfulV2' },
  { originator: 'CAL', type: 'bookingSuccessful', data: { email: 'dana@example.com' } },
  { originator: 'CAL', type: 'toString' },
  { originator: 'CAL', type: '__proto__' },
  { originator: 'CAL', type: { type: 'linkReady' } },
  { originator: 'CAL', type: 'xlinkReady' },
  { deep: Array.from({ length: 1000 }).fill({ event: 'x'.repeat(100) }) },
];

/** Heights that are none. */
const heights = ['', 'tall', '-5px', -5, null, {}, { height: 9 }, true, 'NaN', '0x7ff'];

/** @param {{ world, open }} site */
export function forgeries({ world, open }) {
  /** What would differ if a message were believed; that nothing came so far may be said meanwhile. */
  const seen = (tab) =>
    tab.run(() => ({
      events: visitor.events.filter(([name, { reason }]) => name !== 'open' && reason !== 'silent'),
      isAlive: !visitor.names('status').length,
      dialogs: visitor.names('dialog'),
      heights: visitor.find('frame').map(({ clientHeight }) => clientHeight),
      complaints: globalThis.complaints,
    }));

  for (const [name, { host, lookAlikes, messages }] of Object.entries(systems))
    for (const mode of ['dialog', 'inline']) {
      /** A page with a calendar open that is silent so far, and what to send to it from elsewhere. */
      async function openSilent(test, body = '') {
        const address = world.newAddress(host, '/silent');
        const tab = await open(test, widget(address, `mode="${mode}" label="Book"`) + body);
        // Others than the calendar's are not to be in its way.
        await tab.click('link', 'Book');
        const frame = await world.shownAt(address);
        return { tab, frame, before: await seen(tab) };
      }

      it(`frames of other windows and hosts are not heard in place of ${name} (${mode})`, async (test) => {
        const addresses = [host, ...lookAlikes].map((host) => world.newAddress(host, '/silent'));
        const sandboxed = world.newAddress(host, '/sandboxed');
        const body = [...addresses, sandboxed]
          .map((address) => `<iframe src="${address}" title="Other" height="50"></iframe>`)
          .join('');
        const { tab, before } = await openSilent(test, body);
        for (const address of [...addresses, sandboxed]) {
          const other = await world.shownAt(address);
          await tab.hear(other, ...messages);
        }
        assert.deepEqual(await seen(tab), before);
      });

      it(`the page itself and popups are not heard in place of ${name} (${mode})`, async (test) => {
        const { tab, before } = await openSilent(test);
        const popup = world.newAddress(host, '/silent');
        const isOpen = await tab.run(
          (messages, address) => {
            for (const message of messages) postMessage(message, '*');
            // What a script makes up has the origin that it likes, but no window.
            for (const data of messages)
              for (const origin of ['https://calendly.com', 'https://app.cal.com', 'null'])
                dispatchEvent(new MessageEvent('message', { data, origin }));
            postMessage({ mark: 'the page itself' }, '*');
            globalThis.popup = open(address);
            return Boolean(globalThis.popup);
          },
          messages,
          popup,
        );
        await tab.until(() => visitor.marks.includes('the page itself'));
        // Not every engine opens a popup without a tap.
        if (isOpen) {
          const other = await world.shownAt(popup);
          await other.tell(...messages, { mark: 'the popup' });
          await tab.until(() => visitor.marks.includes('the popup'));
          // Pages behind a popup are not drawn.
          await tab.run(() => globalThis.popup.close());
        }
        await tab.settled();
        assert.deepEqual(await seen(tab), before);
      });

      it(`a frame that was led to another site is not ${name} any more (${mode})`, async (test) => {
        const { tab, frame } = await openSilent(test);
        const elsewhere = world.newAddress('evil.example');
        frame.run((address) => void (location.href = address), elsewhere);
        const evil = await world.shownAt(elsewhere);
        const before = await seen(tab);
        await tab.hear(evil, ...messages);
        assert.deepEqual(await seen(tab), before);
      });

      it(`what ${name} never says changes nothing, and breaks nothing (${mode})`, async (test) => {
        const { tab, frame, before } = await openSilent(test);
        await tab.hear(frame, ...shapes);
        assert.deepEqual(await seen(tab), before);
        const withHeight =
          name === 'Calendly'
            ? (height) => ({ event: 'calendly.page_height', payload: { height } })
            : (iframeHeight) => ({
                originator: 'CAL',
                type: '__dimensionChanged',
                data: { iframeHeight },
              });
        await tab.hear(frame, ...heights.map(withHeight));
        assert.deepEqual((await seen(tab)).heights, before.heights);
        assert.deepEqual(await tab.complaints(), []);
      });
    }

  for (const [name, { host, messages }] of Object.entries(systems))
    it(`after the dialog is closed, ${name} is not heard any more`, async (test) => {
      const address = world.newAddress(host, '/silent');
      const tab = await open(test, widget(address, 'mode="dialog" label="Book"'));
      await tab.click('link', 'Book');
      const closed = await world.shownAt(address);
      // The page keeps the window, and has it speak again.
      await tab.run(() => {
        const [frame] = visitor.find('frame');
        globalThis.kept = { frame, source: frame.contentWindow };
      });
      await tab.click('button', 'Close');
      await tab.until(() => !visitor.all().some(({ localName }) => localName === 'iframe'));
      await tab.run(
        (messages, origin) => {
          const { source } = globalThis.kept;
          for (const data of messages) {
            let message;
            try {
              message = new MessageEvent('message', { data, origin, source });
            } catch {
              // Firefox makes none in the name of a window that is gone.
              message = new MessageEvent('message', { data, origin });
            }
            dispatchEvent(message);
          }
          document.body.append(globalThis.kept.frame);
        },
        messages,
        `https://${host}`,
      );
      await tab.hear(await world.shownAt(address, closed), ...messages);
      const { events, dialogs, complaints } = await seen(tab);
      assert.deepEqual(
        { events, dialogs, complaints },
        { events: [], dialogs: [], complaints: [] },
      );
    });

  it('the same messages from the right frame are heard', async (test) => {
    for (const { host, messages } of Object.values(systems)) {
      const address = world.newAddress(host, '/silent');
      const tab = await open(test, widget(address, 'mode="inline" label="Book"'));
      await tab.click('link', 'Book');
      const frame = await world.shownAt(address);
      await tab.hear(frame, ...messages);
      assert.equal(await tab.run(() => visitor.find('frame')[0].clientHeight), 2000);
      const { events } = await seen(tab);
      assert.ok(events.some(([name]) => name === 'scheduled'));
    }
  });
}
