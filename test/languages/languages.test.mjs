// Fifteen languages in the built script: each is complete, fits a phone, is written in its direction, and
// is loaded from beside the script only when it is needed.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { en, translations } from '../harness/words.mjs';
import { testLayout } from './layout.mjs';
import { testLoading } from './loading.mjs';
import { testRightToLeft } from './right-to-left.mjs';
import { src } from './tabs.mjs';

inEngines(
  ({ site, open: openTab }) => {
    /** Opens a page. `asked()` are the languages that its site was asked for. */
    async function open(test, html, options) {
      site().requests.length = 0;
      const tab = await openTab(test, '/page', html, options);
      const asked = () => site().requests.filter((request) => request.includes('.json'));
      return { ...tab, asked };
    }

    testLayout({ open });
    testRightToLeft({ site, open });
    testLoading({ site, open });

    it('a word of the owner’s on the script tag stands on every form, one on a form before it, in every language', async (test) => {
      for (const code of ['en', 'de']) {
        const tab = await open(
          test,
          page(
            `<script async ${src} data-word-send="Off it goes"></script>`,
            `<aftercare-comment-form></aftercare-comment-form>
             <aftercare-comment-form word-send="Tell us"></aftercare-comment-form>
             <div data-aftercare="comment-form"></div>
             <div data-aftercare="comment-form" data-word-send="Ask us"></div>`,
            `lang="${code}"`,
          ),
        );
        await tab.until(
          () =>
            [...document.querySelectorAll('aftercare-comment-form')].filter((form) =>
              form.shadowRoot?.querySelector('form'),
            ).length === 4,
        );
        const found = await tab.run(() =>
          [...document.querySelectorAll('aftercare-comment-form')].map(({ shadowRoot }) =>
            ['[part=heading]', 'form button'].map((part) =>
              shadowRoot.querySelector(part).textContent.trim(),
            ),
          ),
        );
        const { leaveReply } = code === 'de' ? translations.de.messages : en;
        assert.deepEqual(
          found,
          ['Off it goes', 'Tell us', 'Off it goes', 'Ask us'].map((word) => [leaveReply, word]),
        );
        assert.deepEqual(tab.lines, []);
        await tab.close();
      }
    });

    it('a comment is written on while the page is translated under it', async (test) => {
      const tab = await open(
        test,
        page(
          `<script async ${src}></script>`,
          `<aftercare-tips-card><ul><li>Rest</li></ul></aftercare-tips-card>
           <aftercare-comment-form></aftercare-comment-form>`,
        ),
      );
      await tab.until(
        () =>
          !!document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('textarea'),
      );
      await tab.run(() =>
        document
          .querySelector('aftercare-comment-form')
          .shadowRoot.querySelector('textarea')
          .focus(),
      );
      await tab.page.keyboard.type('Walking helped');
      for (let step = 0; step < 7; step++) await tab.page.keyboard.press('ArrowLeft');
      // What Google Translate does to a page in Chrome.
      await tab.run(() => {
        document.documentElement.lang = 'ja';
        document.documentElement.classList.add('translated-ltr');
        document.querySelector('li').innerHTML = '<font><font>休む</font></font>';
      });
      await tab.until(
        (label) =>
          document.querySelector('aftercare-comment-form').shadowRoot.querySelector('[for=comment]')
            .textContent === label,
        translations.ja.messages.comment,
      );
      await tab.page.keyboard.type(' really');
      const found = await tab.run(() => {
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        const { value, selectionStart } = shadowRoot.activeElement;
        const [send] = shadowRoot.querySelectorAll('button');
        const tip = document
          .querySelector('aftercare-tips-card')
          .shadowRoot.querySelector('[part=item]');
        return [value, selectionStart, send.textContent.trim(), tip.textContent.trim()];
      });
      assert.deepEqual(found, ['Walking really helped', 14, translations.ja.messages.send, '休む']);
      assert.deepEqual(tab.lines, []);
      await tab.close();
    });
  },
  { engines: puppeteerEngines, pages: { '/hangs': () => {} } },
);
