// Sending a comment with the keyboard alone, and what assistive technology is told meanwhile.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { eventually } from '../harness/wait.mjs';
import { axe, axeProblems, heard, heardIn, tree } from './assistive-technology.mjs';

const longWord = 'sore'.repeat(50);

const hint = 'Please leave out personal medical details: comments are public.';
const remember = 'checkbox "Remember my name and email in this browser"';
const emptyComment = `textbox "Comment" [required] – ${hint}`;
const filledIn = [
  'textbox "Name" = Dana [required]',
  'textbox "Email" = dana@example.com [required]',
  'textbox "Website"',
  `textbox "Comment" = Walking helped. [required] – ${hint}`,
  remember,
];

const pageWith = (action) =>
  page(
    '<script src="/clock.js"></script><script src="/aftercare.js"></script>',
    `<main><h1>Neck pain</h1><aftercare-comment-form action="${action}"></aftercare-comment-form></main>`,
  );

inEngines(
  ({ engine, site, open: openTab }) => {
    let forms = 0;

    /**
     * Opens a page with a form: its tab, its shadow root in it, and `next`, what its site answers: a
     * status and JSON, or a promise for it where a test says when.
     */
    async function open(test, options) {
      const form = { next: undefined };
      const address = `/comments-${++forms}`;
      site().pages[address] = async (response) => {
        const [status, json] = await form.next;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(json));
      };
      form.tab = await openTab(test, `/${forms}`, pageWith(address), { fresh: true, ...options });
      await form.tab.until(() =>
        Boolean(document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('form')),
      );
      form.root = await form.tab.page.evaluateHandle(
        () => document.querySelector('aftercare-comment-form').shadowRoot,
      );
      return form;
    }

    const press = ({ tab }, ...keys) => tab.press(...keys);
    async function paste({ tab: { page } }) {
      const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
      await page.keyboard.down(modifier);
      // Chromium on a Mac pastes by this command only.
      await page.keyboard.press('v', { commands: ['Paste'] });
      await page.keyboard.up(modifier);
    }
    const tabs = (count, key = 'Tab') => Array(count).fill(key);

    /** Fills in, from the first field on, what must be; ends in the comment. */
    async function fillIn(form, comment = 'Walking helped.') {
      await form.tab.page.keyboard.type('Dana');
      await press(form, 'Tab');
      await form.tab.page.keyboard.type('dana@example.com');
      await press(form, 'Tab', 'Tab');
      await form.tab.page.keyboard.type(comment);
    }

    /** Lets the site wait with its next answer until it is given here. */
    function hold(form) {
      let answer;
      form.next = new Promise((resolve) => (answer = (...said) => resolve(said)));
      return answer;
    }

    const says = ({ root }, role, words) =>
      eventually(async () => {
        const said = await root.evaluate(
          (root, role) => root.querySelector(`[role=${role}]`).textContent,
          role,
        );
        assert.ok(said.includes(words), `${role}: "${said}"`);
      });

    /** A form with a comment that the site refused, the focus on its button. */
    async function refused(test, options, comment) {
      const form = await open(test, options);
      form.next = [400, { message: longWord }];
      await press(form, 'Tab');
      await fillIn(form, comment);
      await press(form, ...tabs(2), 'Enter');
      await says(form, 'alert', longWord);
      return form;
    }

    /** Waits until the form is as expected, and checks that axe complains of nothing. */
    async function stands(form, ...expected) {
      const [look, wanted] = engine === 'Chromium' ? [tree, expected] : [heard, heardIn(expected)];
      await eventually(async () => assert.deepEqual(await look(form), wanted));
      assert.deepEqual(await axeProblems(form), []);
    }

    it('leads from an empty form over complaints and failures to a comment that stands there', async (test) => {
      const form = await open(test);
      const missing = 'Please fill in this field';
      const check = 'Not sent: please look at the marked fields.';
      const problem =
        'The site has a problem. Please try again in 1 minute. Your text is still here: try again, or copy it.';

      await press(form, ...tabs(6), 'Enter');
      await stands(
        form,
        `textbox "Name" [required,invalid,focused] – ${missing}`,
        `textbox "Email" [required,invalid] – ${missing}`,
        'textbox "Website"',
        `textbox "Comment" [required,invalid] – ${missing} ${hint}`,
        remember,
        'status ""',
        `alert "${check}"`,
        `button "Post comment" – ${check}`,
      );

      form.next = [500];
      await fillIn(form);
      await press(form, 'Shift+Tab', 'Enter');
      await stands(
        form,
        ...filledIn.with(2, 'textbox "Website" [focused]'),
        'status ""',
        `alert "${problem}"`,
        'button "Copy my comment"',
        `button "Try again" – ${problem}`,
      );

      let answer = hold(form);
      const sending = ['status "Sending…"', 'alert ""', 'button "Sending…" [disabled,focused]'];
      await press(form, ...tabs(4), ' ');
      await stands(form, ...filledIn, ...sending);
      answer(500);
      await stands(
        form,
        ...filledIn,
        'status ""',
        `alert "${problem}"`,
        'button "Copy my comment"',
        `button "Try again" [focused] – ${problem}`,
      );

      answer = hold(form);
      await press(form, ' ');
      await stands(form, ...filledIn, ...sending);
      answer(201, { status: 'published', link: '/#comment-7' });
      await stands(
        form,
        ...filledIn.with(3, emptyComment),
        'status "Thank you. Your comment is published."',
        'alert ""',
        'button "Post comment" [focused]',
        'text "Your comment"',
        'text "Walking helped."',
        'link "See it on the page"',
      );
    });

    it('asks before it sends where the field that nobody sees is filled in', async (test) => {
      const form = await open(test);
      await form.root.evaluate((root) => (root.querySelector('[name=trap]').value = 'Dana Ltd'));
      await press(form, 'Tab');
      await fillIn(form);
      await press(form, ...tabs(2), 'Enter');
      const question = 'A hidden field was filled in, perhaps by your browser. Send anyway?';
      await stands(
        form,
        ...filledIn,
        'status ""',
        `alert "${question}"`,
        'button "Copy my comment"',
        `button "Send anyway" [focused] – ${question}`,
      );
      // Within a second it would be taken for the second half of a double click.
      await form.tab.run(() => globalThis.clock.advance(1_050));
      form.next = [201, { status: 'pending' }];
      await press(form, 'Enter');
      await stands(
        form,
        ...filledIn.with(3, emptyComment),
        'status "Thank you. Your comment is waiting for approval."',
        'alert ""',
        'button "Post comment" [focused]',
        'text "Your comment, waiting for approval"',
        'text "Walking helped."',
      );
    });

    it('meets every field once on the way through, and never the one that nobody sees', async (test) => {
      const form = await open(test);
      const met = [];
      for (const key of tabs(7)) {
        await press(form, key);
        met.push(
          await form.root.evaluate(({ activeElement: at }) => at && (at.name || at.localName)),
        );
      }
      assert.deepEqual(met, ['name', 'email', 'website', 'comment', 'remember', 'button', null]);
    });

    it('copies the comment', async (test) => {
      const form = await refused(test);
      await press(form, 'Shift+Tab', 'Enter');
      await says(form, 'status', 'Copied.');
      assert.equal((await heard(form)).at(-1), 'focus "Copy my comment"');
      await press(form, ...tabs(4, 'Shift+Tab'));
      await paste(form);
      await eventually(async () =>
        assert.equal(
          await form.root.evaluate((root) => root.activeElement.value),
          'Walking helped.',
        ),
      );
    });

    const noClipboards = {
      'there is no clipboard': () => delete Navigator.prototype.clipboard,
      'the clipboard is closed': () =>
        (Clipboard.prototype.writeText = () => Promise.reject(new Error('closed'))),
    };
    for (const [way, prepare] of Object.entries(noClipboards))
      it(`selects the comment where ${way}`, async (test) => {
        const form = await refused(test, { scripts: [prepare] });
        await press(form, 'Shift+Tab', 'Enter');
        await eventually(async () => {
          const selected = await form.root.evaluate(
            ({ activeElement: { value, selectionStart, selectionEnd } }) =>
              value?.slice(selectionStart, selectionEnd),
          );
          assert.equal(selected, 'Walking helped.');
        });
      });

    it('scrolls nothing sideways at 320 px, which is 400 % of 1280, however long the words', async (test) => {
      const form = await refused(
        test,
        { size: { width: 320, height: 256, deviceScaleFactor: 4 } },
        longWord,
      );
      const wider = () =>
        form.root.evaluate((root) =>
          [document.documentElement, ...root.querySelectorAll('*')]
            .filter(({ scrollWidth, offsetWidth }) => scrollWidth > offsetWidth)
            .map(({ localName }) => localName),
        );
      assert.deepEqual(await wider(), []);
      form.next = [201, { status: 'published', link: '/' }];
      await press(form, 'Enter');
      await says(form, 'status', 'Thank you.');
      assert.deepEqual(await wider(), []);
    });

    if (engine === 'Chromium')
      it('keeps the edges of its buttons and the ring of the focus in high contrast', async (test) => {
        const form = await refused(test);
        const devtools = await form.tab.page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await devtools.send('Emulation.setEmulatedMedia', { features });
        const drawn = await form.root.evaluate((root) => {
          const { backgroundColor } = getComputedStyle(root.querySelector('.card'));
          return [...root.querySelectorAll('button')].map((button) => {
            const style = getComputedStyle(button);
            const lines = ['borderTop', 'outline'].filter(
              (line) =>
                style[`${line}Style`] === 'solid' &&
                parseFloat(style[`${line}Width`]) >= 1 &&
                style[`${line}Color`] !== backgroundColor,
            );
            return [button.textContent.trim(), ...lines];
          });
        });
        assert.deepEqual(drawn, [
          ['Copy my comment', 'borderTop'],
          ['Try again', 'borderTop', 'outline'],
        ]);
      });
  },
  { engines: puppeteerEngines, pages: { '/axe.js': axe } },
);
