// Pages that die while somebody types.
import assert from 'node:assert/strict';
import { formOn } from '../comment-systems/form.mjs';

/** How much is typed between two deaths of a page. */
const mostKeys = 10;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Each way for a page to die; afterwards it is there again. */
export const kills = {
  async crash({ page }) {
    const died = new Promise((resolve) => page.once('error', resolve));
    const session = await page.createCDPSession();
    session.send('Page.crash').catch(() => {});
    await died;
    await page.reload();
  },
  reload: ({ page }) => page.reload(),
  async back(tab) {
    await tab.go('about:blank');
    await tab.back();
    await tab.until(() => location.href !== 'about:blank');
  },
};

/** Types through many deaths of a page; gives how many keystrokes each has cost. */
export async function typeThrough(tab, deaths, ways, random) {
  let text = '';
  const costs = [];
  while (costs.length < deaths) {
    await (await formOn(tab)).focus('Comment');
    let sure = text;
    let perhaps = text;
    const type = async () => {
      const key = 'abcdefghijklmnopqrstuvwxyz,. '[Math.floor(random() * 29)];
      perhaps = sure + key;
      await tab.press(key);
      sure = perhaps;
    };
    for (let keys = Math.floor(random() * mostKeys); keys > 0; keys--) await type();
    // One more is pressed as the page dies, and may find none.
    type().catch(() => {});
    const way = ways[Math.floor(random() * ways.length)];
    await kills[way](tab);
    [text] = await (await formOn(tab)).values('Comment');
    assert.ok(perhaps.startsWith(text), `${way}: "${text}" of "${perhaps}"`);
    costs.push(Math.max(0, sure.length - text.length));
  }
  return costs;
}
