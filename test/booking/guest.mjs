// The widget as a guest: on pages with a strict policy, a router, scripts that take it away.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { widget } from './clinic.mjs';

const strict =
  "default-src 'none'; script-src 'self'; frame-src https://calendly.com; img-src data:; trusted-types aftercare; require-trusted-types-for 'script'";

/** @param {{ world, open }} site */
export function guest({ engine, world, open }) {
  for (const mode of ['dialog', 'inline'])
    it(`works under a strict policy without breaking it (${mode})`, async (test) => {
      const address = world.newAddress('calendly.com');
      const tab = await open(test, widget(address, `mode="${mode}" label="Book"`), {
        headers: { 'content-security-policy': strict },
      });
      await tab.click('link', 'Book');
      const frame = await world.shownAt(address);
      await tab.until(() => !visitor.names('status').length);
      await tab.hear(
        frame,
        { event: 'calendly.page_height', payload: { height: '900px' } },
        { event: 'calendly.event_scheduled', payload: {} },
      );
      assert.equal((await tab.events()).length, 2);
      assert.deepEqual(await tab.complaints(), []);
      if (mode === 'dialog') await tab.click('button', 'Close');
      assert.deepEqual(await tab.complaints(), []);
    });

  it('a page’s router meets its own states only', async (test) => {
    const address = world.newAddress('calendly.com');
    const tab = await open(test, widget(address, 'mode="dialog" label="Book"'));
    await tab.run(() => {
      history.replaceState({ route: 'home', deep: { list: [1] } }, '');
      globalThis.met = [];
      addEventListener('popstate', ({ state }) => globalThis.met.push(state?.route));
    });
    for (let time = 0; time < 2; time++) {
      await tab.click('link', 'Book');
      await world.shownAt(address);
      assert.equal(await tab.run(() => history.state.route), 'home');
      await tab.click('button', 'Close');
      await tab.until(() => !visitor.find('dialog').length && !history.state.aftercare);
    }
    assert.deepEqual(await tab.run(() => [history.state, globalThis.met]), [
      { route: 'home', deep: { list: [1] } },
      ['home', 'home'],
    ]);
  });

  it('taken away while it is open, it closes, lets go of the page and listens no more', async (test) => {
    const address = world.newAddress('calendly.com', '/silent');
    const tab = await open(test, widget(address, 'mode="dialog" label="Book"'));
    await tab.click('link', 'Book');
    await world.shownAt(address);
    await tab.run(() => {
      globalThis.taken = document.querySelector('aftercare-booking-cta');
      globalThis.taken.remove();
    });
    await tab.until(() => !document.documentElement.style.overflow && !history.state);
    await tab.run(() => document.querySelector('main').append(globalThis.taken));
    await tab.until(() => visitor.find('link', 'Book').length === 1);
    assert.deepEqual(await tab.names('dialog'), []);
    // Calendars that are still there are called silent seven seconds after the tap.
    await tab.passTo(7_500);
    assert.deepEqual(
      (await tab.events()).map(([name]) => name),
      ['open'],
    );
    await tab.click('link', 'Book');
    await tab.until(() => visitor.names('dialog').includes('Book'));
  });

  it('moved to another place, it works there', async (test) => {
    const address = world.newAddress('calendly.com');
    const tab = await open(
      test,
      `${widget(address, 'mode="inline" label="Book"')}<section id="there"></section>`,
    );
    await tab.click('link', 'Book');
    await world.shownAt(address);
    await tab.run(() =>
      document.getElementById('there').append(document.querySelector('aftercare-booking-cta')),
    );
    await tab.until(() => visitor.find('link', 'Book').length === 1);
    await tab.click('link', 'Book');
    await tab.until(() => visitor.find('frame', 'Book').length === 1);
  });

  it('a click with Ctrl or the middle button stays the browser’s own', async (test) => {
    const address = world.newAddress('calendly.com');
    const tab = await open(test, widget(address, 'mode="dialog" label="Book"'));
    await tab.run(() => {
      addEventListener('click', (event) => {
        globalThis.isTheBrowsers = !event.defaultPrevented;
        event.preventDefault();
      });
      visitor.find('link', 'Book')[0].dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          cancelable: true,
          ctrlKey: true,
        }),
      );
    });
    assert.equal(await tab.run(() => globalThis.isTheBrowsers), true, engine);
    assert.deepEqual(await tab.names('dialog'), []);
  });
}
