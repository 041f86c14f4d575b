// The widgets for those who do not see them, who use no mouse, who need large or other text, other
// colours, or stillness: in the built script, as browsers pass it on.
import { after, before, describe } from 'node:test';
import { keyboard } from './accessibility/keyboard.mjs';
import { kit } from './accessibility/kit.mjs';
import { media } from './accessibility/media.mjs';
import { sizes } from './accessibility/sizes.mjs';
import { answers } from './accessibility/states.mjs';
import { trees } from './accessibility/trees.mjs';
import { engines, openSite, visit } from './helpers/site.mjs';

// Both engines at once: they wait for their pages most of the time.
describe('the widgets are accessible', { concurrency: true }, () => {
  for (const [engine, launch] of Object.entries(engines))
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let site, browser;

      before(async () => {
        site = await openSite({ ...answers });
        browser = await launch();
      });

      after(async () => {
        await browser?.close();
        site.close();
      });

      /** A page in a new tab of a size, with what measures it. */
      async function openTab(html, { width = 1000, height = 800, scale = 1 } = {}) {
        const path = `/page-${Object.keys(site.pages).length}`;
        site.pages[path] = html;
        const { tab } = await visit(browser, site.address(path), (tab) =>
          tab.setViewport({ width, height, deviceScaleFactor: scale }),
        );
        await tab.evaluate(kit);
        return tab;
      }

      async function open(test, html, size) {
        const tab = await openTab(html, size);
        test.after(() => tab.close());
        return tab;
      }

      const world = { engine, openTab, open, requests: () => site.requests };
      trees(world);
      keyboard(world);
      media(world);
      sizes(world);
    });
});
