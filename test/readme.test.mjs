// What the README gives owners to paste works as it stands there.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engines, openSite, page, until, versioned, visit } from './helpers/site.mjs';

const readme = await readFile('README.md', 'utf8');
const snippets = [...readme.matchAll(/^ *```html\n(.*?)^ *```/gms)].map(([, snippet]) => snippet);

describe('the README', () => {
  let browser;
  let site;

  before(async () => {
    site = await openSite({
      // Where the steps for WordPress put it.
      [`/wp-content/uploads/aftercare${versioned}`]: await readFile(`dist${versioned}`, 'utf8'),
    });
    browser = await engines.Chromium();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  it('has something to paste', () => {
    assert.ok(snippets.length >= 5);
  });

  for (const [index, snippet] of snippets.entries())
    it(`gives a snippet that works: ${snippet.trim().split('\n')[0]}`, async () => {
      const script = /<script\s/.test(snippet) ? '' : '<script async src="/aftercare.js"></script>';
      site.pages[`/${index}`] = page(script, snippet);
      const { tab, lines } = await visit(browser, site.address(`/${index}`));
      await until(tab, () =>
        [
          ...document.querySelectorAll(
            '[data-aftercare], aftercare-tips-card, aftercare-causes-accordion, aftercare-comment-form, aftercare-booking-cta',
          ),
        ].every((tag) =>
          (tag.shadowRoot ? tag : tag.firstElementChild)?.shadowRoot?.querySelector('[part=card]'),
        ),
      );
      assert.deepEqual(lines, []);
      const dead = await tab.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(
            ({ localName, shadowRoot }) => localName.startsWith('aftercare-') && !shadowRoot,
          ).length,
      );
      assert.equal(dead, 0);
      await tab.close();
    });
});
