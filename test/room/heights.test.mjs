// The room that the README's snippet keeps is as high as the widgets that come to stand in it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { example } from '../../tools/generate/example.mjs';
import { versioned } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { areDrawn, article, fontFace } from './shift.mjs';

const { head, widgets } = await example();
const styles = head.replace(/<script[^]*/, '');

/** Runs in the page. */
async function heights() {
  await document.fonts.load('16px Roboto');
  return [...document.querySelectorAll('main > [topic], main > [action]')].map(
    (widget) => widget.getBoundingClientRect().height,
  );
}

inEngines(({ engine, open }) => {
  for (const width of [560, 1280])
    it(`no widget is higher or lower than the room that the README’s snippet keeps for it, by more than ${engine === 'WebKit' ? 'two lines' : 'a fiftieth of a screen'}, ${width} pixels wide`, async (test) => {
      const size = { width, height: 900 };
      const html = article(fontFace + styles + widgets, 'Roboto');
      const tab = await open(test, '/', html, { size });
      const kept = await tab.run(heights);
      assert.ok(kept.length === 4 && Math.min(...kept) > 100, `${kept}`);
      await tab.run((src) => {
        document.head.append(Object.assign(document.createElement('script'), { src }));
        return true;
      }, versioned);
      await tab.until(areDrawn);
      const taken = await tab.run(heights);
      // Measured in Chromium: WebKit breaks lines a little later, and a long card has many.
      const most = engine === 'WebKit' ? 60 : size.height / 50;
      for (const [index, height] of taken.entries())
        assert.ok(Math.abs(height - kept[index]) <= most, `${kept} became ${taken}`);
    });
});
