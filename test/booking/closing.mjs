// Every way out of the dialog leaves nothing behind.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventually, waitFor } from '../harness/wait.mjs';
import { assertStill, gone, isOn, openLongPage, standing, ways } from './long-page.mjs';

/** Counts the keys and the turns of the wheel that a page gets. Runs in the page. */
function listenToInput() {
  globalThis.inputs = 0;
  for (const type of ['keydown', 'wheel'])
    addEventListener(type, () => globalThis.inputs++, { capture: true, passive: true });
}

/** @param {{ world, open }} site */
export function closing({ world, open }) {
  for (const [way, leave] of Object.entries(ways))
    it(`closed by ${way}, it leaves everything as it was`, async (test) => {
      const attributes = 'lang="en" style="scroll-behavior: auto"';
      const { tab, tap, from } = await openLongPage({ world, open, test }, { attributes });
      const before = await standing(tab);
      assert.ok(before.scroll[1] > 100);
      const frame = await tap();
      assertStill({ ...(await standing(tab)), state: before.state }, before);

      await leave(tab, frame);
      await gone(tab);
      await eventually(async () => assertStill(await standing(tab), before));
      await tab.settled();
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
    const { tab, tap } = await openLongPage({ world, open, test });
    await tap();
    await tab.press('Escape');
    await gone(tab);
    assert.equal(
      await tab.run(() => document.documentElement.getAttribute('style') || 'none'),
      'none',
    );
  });

  it('while it is open, nothing scrolls the page behind', async (test) => {
    const { tab, tap } = await openLongPage({ world, open, test });
    const frame = await tap();
    const before = await standing(tab);
    const still = async (what) => {
      await tab.settled();
      assertStill(await standing(tab), before, what);
    };
    await tab.run(listenToInput);
    const heard = () => tab.run(() => globalThis.inputs);
    for (const key of ['PageDown', ' ', 'End', 'PageUp', 'Home', 'ArrowDown']) {
      const last = await heard();
      await tab.press(key);
      await waitFor(async () => (await heard()) > last, { what: key });
      await still(key);
    }
    for (const [x, y] of [[5, 5], await tab.pointAt('heading', 'Book')]) {
      const last = await heard();
      await tab.wheel(x, y, 400);
      await waitFor(async () => (await heard()) > last, { what: 'the wheel' });
      await still(`the wheel at ${x}, ${y}`);
    }
    const [x, y] = await tab.pointAt('frame', 'Book');
    await frame.run(listenToInput);
    const seen = () => frame.run(() => [globalThis.inputs, Math.round(scrollY)]);
    const end = await frame.run(() => document.documentElement.scrollHeight - innerHeight);
    // The second turn of each two finds the frame at its end.
    for (const [deltaY, place] of [
      [9_000, end],
      [400, end],
      [-9_000, 0],
      [-400, 0],
    ]) {
      const [last] = await seen();
      await tab.wheel(x, y, deltaY);
      await waitFor(
        async () => {
          const [inputs, scrolled] = await seen();
          return inputs > last && Math.abs(scrolled - place) <= 1;
        },
        { what: 'the frame scrolls' },
      );
      await still('the wheel over the frame');
    }
  });
}
