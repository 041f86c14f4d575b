// A calendar that does not come, for every possible reason: the visitor gets the link and the number in
// time. And one that comes late after all.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { widget } from './clinic.mjs';
import { gone } from './long-page.mjs';

const words = 'No calendar to see? Please use a link below.';
const noFrames = { 'content-security-policy': "frame-src 'none'" };

/** Why it does not come; `headers` of the clinic's own page. */
const reasons = {
  'the clinic’s policy forbids frames': { headers: noFrames },
  'its server sends X-Frame-Options: DENY': { path: '/x-frame-options' },
  'its server forbids frames by its policy': { path: '/frame-ancestors' },
  'its server never answers': { path: '/never-answers' },
  'its server hangs up': { path: '/hangs-up' },
  'it loads and says nothing': { path: '/silent' },
};

/** @param {{ world, open }} site */
export function barred({ world, open }) {
  const told = async (tab) => (await tab.events()).filter(([name]) => name !== 'open');

  for (const [reason, { path, headers }] of Object.entries(reasons))
    for (const host of ['calendly.com', 'book.example'])
      for (const mode of ['dialog', 'inline'])
        it(`where ${reason}, ${host} ends in the link and the number within 8 seconds (${mode})`, async (test) => {
          const address = world.newAddress(host, path);
          const tab = await open(test, widget(address, `mode="${mode}" label="Book"`), { headers });
          await tab.click('link', 'Book');
          if (path) await world.asked(address);
          else await tab.until(() => globalThis.complaints.some((line) => /frame-src/.test(line)));
          await tab.passTo(7_900);
          assert.deepEqual(await tab.names('status'), [words]);
          const links = await tab.names('link');
          assert.ok(links.includes('Open in a new tab'));
          assert.ok(links.includes('Call +1 555 010 0199'));
          // Nobody can know whether a page that never speaks shows something.
          const failed = [['failed', { host, reason: 'silent' }]];
          assert.deepEqual(await told(tab), host === 'calendly.com' ? failed : []);
        });

  for (const mode of ['dialog', 'inline'])
    it(`a calendar that wakes late takes the words away again (${mode})`, async (test) => {
      const address = world.newAddress('calendly.com', '/silent');
      const tab = await open(test, widget(address, `mode="${mode}" label="Book"`));
      await tab.click('link', 'Book');
      const frame = await world.shownAt(address);
      await tab.passTo(7_900);
      assert.deepEqual(await tab.names('status'), [words]);
      await tab.hear(frame, { event: 'calendly.event_type_viewed', payload: {} });
      assert.deepEqual(await tab.names('status'), []);
      assert.ok(await tab.sees('link', 'Open in a new tab'));
    });

  it('closed before its time is up, it complains of nothing', async (test) => {
    const address = world.newAddress('calendly.com', '/silent');
    const tab = await open(test, widget(address, 'mode="dialog" label="Book"'));
    await tab.click('link', 'Book');
    await tab.click('button', 'Close');
    await gone(tab);
    await tab.passTo(7_500);
    assert.deepEqual(await told(tab), []);
    assert.deepEqual(await tab.complaints(), []);
  });
}
