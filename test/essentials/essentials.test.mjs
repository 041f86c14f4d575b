// The built script on the demonstration's page: what must work before anything else is looked at. Part of
// `npm test`; the other folders of `test/` go deeper.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { inEngines } from '../harness/suite.mjs';
import { shown } from '../harness/widgets.mjs';
import { openDemo } from './demo-site.mjs';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** Waits until the comment form says something, as a status or as an alert. */
const says = (tab, role, words) =>
  tab.until(
    (role, words) =>
      document
        .querySelector('aftercare-comment-form')
        .shadowRoot.querySelector(`[role=${role}]`)
        .textContent.startsWith(words),
    role,
    words,
  );

inEngines(
  ({ browser }) => {
    let demo;

    before(async () => {
      demo = await openDemo();
    });

    after(() => demo.close());

    /** Opens the demonstration's page in a new visitor's tab, and waits until the widgets are drawn. */
    async function open(test, options) {
      const tab = await browser().open(demo.origin, options);
      test.after(tab.close);
      await tab.until(() => {
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        return shadowRoot?.querySelector('form');
      });
      /** An element of the page by its role and name, shadow roots included. */
      const find = (role, name) =>
        tab.page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
      return {
        ...tab,
        click: async (role, name) => (await find(role, name)).click(),
        type: async (name, text) => (await find('textbox', name)).type(text),
        find,
      };
    }

    async function writeComment(tab) {
      await tab.type('Name', 'Dana R.');
      await tab.type('Email', 'dana@example.com');
      await tab.type('Comment', 'Walking helped.');
      await tab.click('button', 'Post comment');
    }

    it('shows the four widgets, and complains of nothing', async (test) => {
      const tab = await open(test);
      const { booking, ...numbers } = await tab.run(shown);
      assert.deepEqual(numbers, { tips: 6, causes: 5, fields: 4 });
      assert.equal(booking, 'Still sore after a few days?');
      assert.deepEqual(tab.lines, []);
    });

    for (const scheme of ['light', 'dark'])
      for (const width of [320, 1280])
        it(`can be used by everyone, ${scheme} and ${width} px wide`, async (test) => {
          const tab = await open(test, { size: { width, height: 800 }, fresh: true });
          await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          await tab.run(axe);
          const problems = await tab.run(async () => {
            const { violations } = await globalThis.axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`);
          });
          assert.deepEqual(problems, []);
          const pageWidth = await tab.run(() => document.documentElement.scrollWidth);
          assert.ok(pageWidth <= width, `${pageWidth} px`);
        });

    it('opens a cause and closes it again', async (test) => {
      const tab = await open(test);
      const isOpen = () =>
        document
          .querySelector('aftercare-causes-accordion')
          .shadowRoot.querySelector('#fluids')
          .matches('[open]');
      assert.equal(await tab.run(isOpen), false);
      await tab.run(() =>
        document
          .querySelector('aftercare-causes-accordion')
          .shadowRoot.querySelector('#fluids summary')
          .focus(),
      );
      await tab.press('Enter');
      assert.equal(await tab.run(isOpen), true);
      await tab.press('Enter');
      assert.equal(await tab.run(isOpen), false);
    });

    it('sends a comment, which is on the page after a reload', async (test) => {
      const tab = await open(test);
      await writeComment(tab);
      await says(tab, 'status', 'Thank you.');
      await tab.page.reload();
      await tab.until(() =>
        document.querySelector('#comments').innerText.includes('Walking helped.'),
      );
      assert.deepEqual(tab.lines, []);
    });

    it('keeps a comment that could not be sent, says why, and sends it once it can', async (test) => {
      const tab = await open(test, { fresh: true });
      await tab.page.setOfflineMode(true);
      await writeComment(tab);
      await says(tab, 'alert', 'Not sent: ');
      const kept = await tab.find('textbox', 'Comment');
      assert.equal(await kept.evaluate(({ value }) => value), 'Walking helped.');
      await tab.page.setOfflineMode(false);
      await says(tab, 'status', 'You are online again.');
      await tab.click('button', 'Try again');
      await says(tab, 'status', 'Thank you.');
    });

    it('asks for what is missing before it sends', async (test) => {
      const tab = await open(test);
      await tab.click('button', 'Post comment');
      await says(tab, 'alert', 'Not sent: please look at the marked fields.');
      const focused = await tab.find('textbox', 'Name');
      assert.ok(await focused.evaluate((field) => field.matches(':focus')));
      assert.ok(await focused.evaluate((field) => field.matches('[aria-invalid=true]')));
    });

    it('opens the booking page over the article, and Escape leads back to the link', async (test) => {
      const tab = await open(test);
      await tab.click('link', 'Book an appointment');
      await tab.until(() => {
        const { shadowRoot } = document.querySelector('aftercare-booking-cta');
        return !!shadowRoot.querySelector('dialog[open] iframe');
      });
      await tab.press('Escape');
      await tab.until(() => {
        const { shadowRoot } = document.querySelector('aftercare-booking-cta');
        return !shadowRoot.querySelector('dialog');
      });
      const link = await tab.find('link', 'Book an appointment');
      assert.ok(await link.evaluate((element) => element.matches(':focus')));
    });
  },
  { engines: ['Chromium'] },
);
