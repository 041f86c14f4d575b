// What the README gives owners to paste works as it stands there. In Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { page, versioned } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';

const readme = await readFile('README.md', 'utf8');
const snippets = [...readme.matchAll(/^ *```html\n(.*?)^ *```/gms)].map(([, snippet]) => snippet);

/** Whether all widgets of the page are drawn. Runs in the page. */
const areDrawn = () =>
  [
    ...document.querySelectorAll(
      '[data-aftercare], aftercare-tips-card, aftercare-causes-accordion, aftercare-comment-form, aftercare-booking-cta',
    ),
  ].every((tag) =>
    (tag.shadowRoot ? tag : tag.firstElementChild)?.shadowRoot?.querySelector('[part=card]'),
  );

/** How many of the page's tags did not become widgets. Runs in the page. */
const countDead = () =>
  [...document.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('aftercare-') && !shadowRoot,
  ).length;

inEngines(
  ({ open }) => {
    describe('the README', () => {
      it('has something to paste', () => {
        assert.ok(snippets.length >= 5);
      });

      for (const [index, snippet] of snippets.entries())
        it(`gives a snippet that works: ${snippet.trim().split('\n')[0]}`, async (test) => {
          const script = /<script\s/.test(snippet)
            ? ''
            : '<script async src="/aftercare.js"></script>';
          const tab = await open(test, `/${index}`, page(script, snippet));
          await tab.until(areDrawn);
          assert.deepEqual(tab.lines, []);
          assert.equal(await tab.run(countDead), 0);
        });
    });
  },
  {
    engines: ['Chromium'],
    pages: {
      // Where the steps for WordPress put it.
      [`/wp-content/uploads/aftercare${versioned}`]: await readFile(`dist${versioned}`, 'utf8'),
    },
  },
);
