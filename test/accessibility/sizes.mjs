// For those who enlarge a page or its text, give it another spacing, or have no steady hand.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bringInto, drawn, gallery, states } from './states.mjs';

const languages = { English: 'en', Spanish: 'es', German: 'de', Arabic: 'ar' };
// A screen of 1280 by 1024 at 400 %.
const zoomed = { width: 320, height: 256, scale: 4 };

/** What a visitor may do to the text of a page. */
const changes = {
  'nothing else': () => {},
  'text at 200 % of what the page has': () => {
    document.documentElement.style.fontSize = '200%';
  },
  // As Firefox does it, and phones; the widgets hold what the page asks for at 20 px.
  'text alone at 200 %': () => {
    for (const { style } of globalThis.kit.widgets()) style.fontSize = '32px';
  },
  'the spacing of WCAG 1.4.12': () => globalThis.kit.space(),
};

export function sizes({ openTab }) {
  for (const [language, tag] of Object.entries(languages))
    describe(`in ${language}, on a screen of 1280 by 1024 at 400 %`, () => {
      const pages = {};
      const looked = (tab, ...looks) =>
        tab.evaluate((looks) => looks.flatMap((look) => globalThis.kit[look]()), looks);

      before(async () => {
        const tab = await openTab(gallery(tag), zoomed);
        pages.tab = tab;
        await drawn(tab);
        for (const [name, state] of Object.entries(states)) await bringInto(state, tab, `#${name}`);
        // An empty page has nothing wrong with it either.
        const count = (what) => tab.evaluate((what) => globalThis.kit[what]().length, what);
        assert.ok((await count('everyPart')) > 300);
        assert.ok((await count('controls')) > 80);
      });

      after(() => pages.tab?.close());

      it('every control is 44 px wide and high, but for links in a sentence', async () => {
        assert.deepEqual(await looked(pages.tab, 'small'), []);
      });

      for (const [change, make] of Object.entries(changes))
        it(`with ${change}, nothing scrolls sideways, and no words are cut or overlaid`, async () => {
          await pages.tab.evaluate(make);
          const wrong = await looked(pages.tab, 'wide', 'cut', 'overlaid');
          await pages.tab.evaluate(() => globalThis.kit.undo());
          assert.deepEqual(wrong, []);
        });

      it('a calendar in a dialog has room', async () => {
        const height = await pages.tab.evaluate(() => {
          const { shadowRoot } = document.querySelector('#booking-cta-dialog > *');
          return shadowRoot.querySelector('dialog iframe').clientHeight;
        });
        assert.ok(height > 200, `${height} px`);
      });
    });
}
