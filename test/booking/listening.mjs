// What the page is told of what happens in a frame.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { widget } from './clinic.mjs';

/** @param {{ world, open }} site */
export function listening({ world, open }) {
  /** What the page is told, but for the taps. */
  const told = async (tab) => (await tab.events()).filter(([name]) => name !== 'open');

  for (const host of ['calendly.com', 'acme.cal.com'])
    for (const mode of ['dialog', 'inline'])
      it(`tells once that an appointment was made at ${host} (${mode}), and nothing about the visitor`, async (test) => {
        const address = world.newAddress(host);
        const tab = await open(test, widget(address, `mode="${mode}" label="Book"`));
        await tab.click('link', 'Book');
        const frame = await world.shownAt(address);
        await tab.until(() => !visitor.names('status').length);
        await tab.confirm(frame, 'Book');
        await tab.until(() => visitor.events.length > 1);
        await tab.hear(frame);
        assert.deepEqual(await told(tab), [['scheduled', { host }]]);
        assert.deepEqual(await tab.complaints(), []);
      });

  it('tells once that an appointment was moved at Cal.com', async (test) => {
    const address = world.newAddress('acme.cal.com');
    const tab = await open(test, widget(address, 'mode="dialog" label="Book"'));
    await tab.click('link', 'Book');
    const frame = await world.shownAt(address);
    const messages = ['rescheduleBookingSuccessful', 'rescheduleBookingSuccessfulV2'].map(
      (type) => ({
        originator: 'CAL',
        type,
        data: { uid: 'UID', email: 'dana@example.com' },
      }),
    );
    await tab.hear(frame, ...messages);
    assert.deepEqual(await told(tab), [['scheduled', { host: 'acme.cal.com' }]]);
  });

  for (const mode of ['dialog', 'inline'])
    it(`says at once that Cal.com has no such page (${mode}), and offers the link and the number`, async (test) => {
      const address = world.newAddress('cal.com', '/fails');
      const tab = await open(test, widget(address, `mode="${mode}" label="Book"`));
      await tab.click('link', 'Book');
      await tab.until(() =>
        visitor.names('status').includes('No calendar to see? Please use a link below.'),
      );
      assert.ok(await tab.sees('link', 'Open in a new tab'));
      assert.ok((await tab.names('link')).includes('Call +1 555 010 0199'));
      assert.deepEqual(await told(tab), [['failed', { host: 'app.cal.com', reason: 'refused' }]]);
    });

  it('hears only the frame of the widget that was tapped, where there are two', async (test) => {
    const [first, second] = ['first', 'second'].map((path) =>
      world.newAddress('calendly.com', `/${path}`),
    );
    const tab = await open(
      test,
      widget(first, 'id="first" mode="inline" label="Book here"') +
        widget(second, 'id="second" mode="dialog" label="Book there"'),
    );
    await tab.click('link', 'Book there');
    const there = await world.shownAt(second);
    assert.deepEqual(await tab.names('dialog'), ['Book there']);
    assert.deepEqual(await tab.names('frame'), ['Book there']);
    await tab.confirm(there, 'Book there');
    await tab.until(() => visitor.events.length > 1);
    await tab.click('button', 'Close');
    await tab.until(() => !visitor.find('dialog').length);

    await tab.click('link', 'Book here');
    const here = await world.shownAt(first);
    assert.deepEqual(await tab.names('frame'), ['Book here']);
    await here.tell({ event: 'calendly.event_scheduled', payload: {} });
    await tab.until(() => visitor.events.length > 3);
    assert.deepEqual(await told(tab), [
      ['scheduled', { host: 'calendly.com' }, 'second'],
      ['scheduled', { host: 'calendly.com' }, 'first'],
    ]);
  });
}
