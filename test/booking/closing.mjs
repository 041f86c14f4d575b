// Every way out of the dialog, and what it leaves behind: nothing.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { until, widget } from './clinic.mjs';

const text = '<p>Heat, rest and a short walk.</p>'.repeat(40);

const ways = {
  'the button': (tab) => tab.click('button', 'Close'),
  Escape: (tab) => tab.press('Escape'),
  'a click beside it': (tab) => tab.clickAt(5, 5),
  'Back as a page does it': (tab) => tab.run(() => history.back()),
  'the browser’s Back': (tab) => tab.back(),
  // Not waited for: a page that is gone has no answer.
  'Cal.com’s own button'(tab, frame) {
    frame.tell({ originator: 'CAL', type: '__closeIframe' });
  },
};

/** @param {{ world, open }} site */
export function closing({ world, open }) {
  /** A long page with a button in its middle, come to from another page. */
  async function openLongPage(test, { host = 'acme.cal.com', ...options } = {}) {
    const address = world.newAddress(host);
    const from = world.publish('<p>Before</p>');
    const body = text + widget(address, 'mode="dialog" label="Book"') + text;
    const tab = await open(test, body, { from, ...options });
    const tap = async () => {
      await tab.click('link', 'Book');
      await tab.until(() => visitor.find('dialog').length);
      return world.shownAt(address);
    };
    await tab.pointAt('link', 'Book');
    return { tab, tap, from: new URL(from).pathname };
  }

  /** What may not differ when the dialog has come and gone. */
  const standing = (tab) =>
    tab.run(() => ({
      places: visitor.places(),
      scroll: [scrollX, scrollY],
      address: location.href,
      state: history.state,
    }));

  /** Nothing has moved, but for the fraction of a pixel that Firefox leaves out when it goes back. */
  function assertStill({ places, scroll, ...others }, before, what) {
    const { places: placesBefore, scroll: scrollBefore, ...othersBefore } = before;
    assert.deepEqual(others, othersBefore, what);
    const names = (places) => places.map(([name]) => name);
    assert.deepEqual(names(places), names(placesBefore), what);
    const [now, then] = [[...places, scroll].flat(), [...placesBefore, scrollBefore].flat()];
    const most = Math.max(
      ...now.map((part, index) => (Number.isFinite(part) ? Math.abs(part - then[index]) : 0)),
    );
    assert.ok(most < 1, `${what ?? 'something'} moved by ${most}`);
  }

  /** A dialog is closed before its page hears of it: then it is not seen, but still there. */
  const gone = (tab) =>
    tab.until(() => !visitor.all().some((element) => element.matches('dialog')));

  const isOn = (tab, path) => tab.until((path) => location.pathname === path, path);

  for (const [way, leave] of Object.entries(ways))
    it(`closed by ${way}, it leaves everything as it was`, async (test) => {
      const attributes = 'lang="en" style="scroll-behavior: auto"';
      const { tab, tap, from } = await openLongPage(test, { attributes });
      const before = await standing(tab);
      assert.ok(before.scroll[1] > 100);
      const frame = await tap();
      assertStill({ ...(await standing(tab)), state: before.state }, before);

      await leave(tab, frame);
      await gone(tab);
      await pause(100);
      assertStill(await standing(tab), before);
      assert.equal(await tab.focus(), 'Book');
      const left = await tab.run(() => ({
        style: document.documentElement.getAttribute('style').replace(/;$/, ''),
        frames: visitor.all().filter(({ localName }) => localName === 'iframe').length,
        overflow: getComputedStyle(document.documentElement).overflowY,
      }));
      assert.deepEqual(left, { style: 'scroll-behavior: auto', frames: 0, overflow: 'visible' });
      await tab.wheel(300, 300, 120);
      await tab.until((before) => scrollY > before, before.scroll[1]);
      await tab.back();
      await isOn(tab, from);
    });

  it('closed by a page without any style of its own, it leaves none', async (test) => {
    const { tab, tap } = await openLongPage(test);
    await tap();
    await tab.press('Escape');
    await gone(tab);
    assert.equal(
      await tab.run(() => document.documentElement.getAttribute('style') || 'none'),
      'none',
    );
  });

  it('opened and closed five times, the next Back leads to the page before', async (test) => {
    const { tab, tap, from } = await openLongPage(test);
    for (const way of Object.keys(ways).slice(0, 5)) {
      const frame = await tap();
      await ways[way](tab, frame);
      await gone(tab);
    }
    await pause(200);
    await tab.back();
    await isOn(tab, from);
  });

  it('closed and opened again in the same breath, it stays open, and Back closes it', async (test) => {
    const { tab, tap } = await openLongPage(test);
    await tap();
    await tab.run(async () => {
      visitor.find('button', 'Close')[0].click();
      // The step back in the history is still to come.
      while (visitor.all().some((element) => element.matches('iframe')))
        await new Promise((resolve) => setTimeout(resolve));
      visitor.find('link', 'Book')[0].click();
    });
    await pause(400);
    assert.deepEqual(await tab.names('dialog'), ['Book']);
    await tab.back();
    await gone(tab);
    assert.ok(await tab.sees('link', 'Book'));
  });

  /** A calendar that has gone two steps of its own, as those do that show a day, then an hour. */
  async function walk(frame) {
    await frame.run(() => history.pushState('day', ''));
    await frame.run(() => {
      location.hash = 'hour';
    });
    await pause(200);
  }

  it('a calendar that goes its own steps is closed all the same, and the page is not left', async (test) => {
    const { tab, tap, from } = await openLongPage(test, { host: 'calendly.com' });
    const page = await tab.run(() => location.pathname);
    await walk(await tap());
    await tab.click('button', 'Close');
    await gone(tab);
    await pause(500);
    assert.equal(await tab.run(() => location.pathname), page);
    assert.equal(await tab.focus(), 'Book');

    let steps = 0;
    await until(async () => {
      steps++;
      await tab.back();
      await pause(300);
      return (await tab.run(() => location.pathname)) === from;
    });
    test.diagnostic(`${steps} Back from the page then`);
  });

  it('Back leads through the steps of a calendar and out of the dialog, then off the page', async (test) => {
    const { tab, tap, from } = await openLongPage(test, { host: 'calendly.com' });
    const page = await tab.run(() => location.pathname);
    await walk(await tap());
    const steps = [];
    await until(async () => {
      await tab.back();
      await pause(300);
      const path = await tab.run(() => location.pathname);
      steps.push(path === from ? 'left' : (await tab.names('dialog')).length ? 'open' : 'closed');
      return path !== page;
    });
    test.diagnostic(steps.join(', '));
    assert.match(steps.join(), /^(open,)*(closed,)+left$/);
  });

  it('while it is open, nothing scrolls the page behind', async (test) => {
    const { tab, tap } = await openLongPage(test);
    await tap();
    const before = await standing(tab);
    const still = async (what) => {
      await pause(150);
      assertStill(await standing(tab), before, what);
    };
    for (const key of ['PageDown', ' ', 'End', 'PageUp', 'Home', 'ArrowDown']) {
      await tab.press(key);
      await still(key);
    }
    for (const [x, y] of [[5, 5], await tab.pointAt('heading', 'Book')]) {
      await tab.wheel(x, y, 400);
      await still(`the wheel at ${x}, ${y}`);
    }
    const [x, y] = await tab.pointAt('frame', 'Book');
    // The second finds the frame at its end.
    for (const deltaY of [9_000, 400, -9_000, -400]) {
      await tab.wheel(x, y, deltaY);
      await still('the wheel over the frame');
    }
  });
}
