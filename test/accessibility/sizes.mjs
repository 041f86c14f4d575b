// For visitors who enlarge a page or its text, change its spacing, or have an unsteady hand.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bringAll, drawn, gallery } from './states.mjs';

const languages = { English: 'en', Spanish: 'es', German: 'de', Arabic: 'ar' };
// A screen of 1280 by 1024 at 400 %.
const zoomed = { width: 320, height: 256, deviceScaleFactor: 4 };

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
      let tab;
      const looked = (...looks) =>
        tab.run((looks) => looks.flatMap((look) => globalThis.kit[look]()), looks);

      before(async () => {
        tab = await openTab(gallery(tag), zoomed);
        await drawn(tab);
        await bringAll(tab);
        // Make sure that there is something to measure.
        const count = (what) => tab.run((what) => globalThis.kit[what]().length, what);
        assert.ok((await count('everyPart')) > 300);
        assert.ok((await count('controls')) > 80);
      });

      after(() => tab?.close());

      it('every control is 44 px wide and high, but for links in a sentence', async () => {
        assert.deepEqual(await looked('small'), []);
      });

      for (const [change, make] of Object.entries(changes))
        it(`with ${change}, nothing scrolls sideways, and no words are cut or overlaid`, async () => {
          await tab.run(make);
          const wrong = await looked('wide', 'cut', 'overlaid');
          await tab.run(() => globalThis.kit.undo());
          assert.deepEqual(wrong, []);
        });

      it('a calendar in a dialog has room', async () => {
        const height = await tab.run(() => {
          const { shadowRoot } = document.querySelector('#booking-cta-dialog > *');
          return shadowRoot.querySelector('dialog iframe').clientHeight;
        });
        assert.ok(height > 200, `${height} px`);
      });
    });
}
