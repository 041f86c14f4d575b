// The built script for visitors who use a screen reader or the keyboard, enlarge text, or choose colours
// or less motion.
import { describe } from 'node:test';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { keyboard } from './keyboard.mjs';
import { kit } from './kit.mjs';
import { media } from './media.mjs';
import { sizes } from './sizes.mjs';
import { answers } from './states.mjs';
import { trees } from './trees.mjs';

const declareTests = ({ engine, browser, site }) => {
  /** A page in a tab of a size, with `kit` to measure it. */
  async function openTab(html, { width = 1000, height = 800, fresh, ...size } = {}) {
    const path = `/page-${Object.keys(site().pages).length}`;
    site().pages[path] = html;
    const tab = await browser().open(site().address(path), {
      size: { width, height, ...size },
      fresh,
    });
    await tab.run(kit);
    return tab;
  }

  async function open(test, html, size) {
    const tab = await openTab(html, size);
    test.after(() => tab.close());
    return tab;
  }

  trees({ engine, open });
  keyboard({ engine, open, requests: () => site().requests });
  media({ engine, open });
  sizes({ openTab });
};

describe('the widgets are accessible', () =>
  inEngines(declareTests, { engines: puppeteerEngines, pages: answers }));
