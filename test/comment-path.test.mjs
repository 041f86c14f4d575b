// The way of a comment with the keyboard alone, and what assistive technology is told on it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { engines, openSite, page, until, visit } from './helpers/site.mjs';

const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const paste = process.platform === 'darwin' ? 'Meta+v' : 'Control+v';
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

/** The form as assistive technology meets it: a line for each node, none for words said already. */
async function tree({ tab }) {
  const nodes = [];
  const walk = (node) => {
    const live = ['alert', 'status'].includes(node.role);
    nodes.push(live ? { ...node, name: node.children?.[0]?.name ?? '' } : node);
    if (!live) node.children?.forEach(walk);
  };
  walk(await tab.accessibility.snapshot());
  const isText = ({ role }) => role === 'StaticText';
  const form = nodes.slice(nodes.findIndex(({ role }) => role === 'form') + 1);
  const controls = form.filter((node) => !isText(node));
  const isSaid = (words) =>
    controls.some(({ name, description }) => name === words || description?.includes(words));
  return form
    .filter((node) => !isText(node) || !isSaid(node.name))
    .map((node) => {
      const { role, name, value, description } = node;
      const is = ['required', 'invalid', 'disabled', 'focused'].filter((state) => node[state]);
      return [
        `${isText(node) ? 'text' : role} "${name}"`,
        value && `= ${value}`,
        is.length && `[${is.join()}]`,
        description && `– ${description}`,
      ]
        .filter(Boolean)
        .join(' ');
    });
}

/** What is announced, and where the focus is: what also a browser tells that shows tests no tree. */
const heard = ({ root }) =>
  root.evaluate((root) => {
    const focus = root.activeElement;
    return [
      ...['status', 'alert'].map(
        (role) => `${role} "${root.querySelector(`[role=${role}]`).textContent}"`,
      ),
      `focus "${(focus?.labels?.[0] ?? focus)?.textContent.trim()}"`,
    ];
  });

/** The same, of what the tree is expected to be. */
const heardIn = (lines) => [
  ...lines.filter((line) => /^(status|alert) /.test(line)),
  lines.find((line) => /\[.*focused\]/.test(line)).replace(/^\w+( ".*?").*/, 'focus$1'),
];

/** What axe complains of, and what it could not decide. */
async function axeProblems({ tab }) {
  await tab.evaluate(`globalThis.axe || ${axe}`);
  return tab.evaluate(async () => {
    const found = await globalThis.axe.run({ resultTypes: ['violations', 'incomplete'] });
    return [...found.violations, ...found.incomplete].map(
      ({ id, nodes }) => `${id}: ${nodes[0].target}`,
    );
  });
}

for (const [engine, launch] of Object.entries(engines))
  describe(`in ${engine}`, () => {
    let browser;
    let site;
    /** What the site answers: a status and JSON; a promise for it where a test says when. */
    let next;

    before(async () => {
      site = await openSite({
        '/': page(
          '<script src="/aftercare.js"></script>',
          '<main><h1>Neck pain</h1><aftercare-comment-form action="/comments"></aftercare-comment-form></main>',
        ),
        async '/comments'(response) {
          const [status, json] = await next;
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(json));
        },
      });
      browser = await launch();
    });

    after(async () => {
      await browser.close();
      site.close();
    });

    /** A tab with the form, and the form's shadow root in it. */
    async function open(prepare) {
      const { tab } = await visit(browser, site.address('/'), prepare);
      const root = await until(tab, () => {
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        return shadowRoot?.querySelector('form') && shadowRoot;
      });
      return { tab, root };
    }

    /** Presses keys in turn; `Shift+Tab` is one of them. */
    async function press({ tab }, ...keys) {
      for (const chord of keys) {
        const [key, modifier] = chord.split('+').reverse();
        if (modifier) await tab.keyboard.down(modifier);
        // A Mac's Chromium pastes by this name only.
        await tab.keyboard.press(key, chord === paste ? { commands: ['Paste'] } : {});
        if (modifier) await tab.keyboard.up(modifier);
      }
    }

    const tabs = (count, key = 'Tab') => Array(count).fill(key);

    /** Fills in, from the first field on, what must be; ends in the comment. */
    async function fillIn(form, comment = 'Walking helped.') {
      await form.tab.keyboard.type('Dana');
      await press(form, 'Tab');
      await form.tab.keyboard.type('dana@example.com');
      await press(form, 'Tab', 'Tab');
      await form.tab.keyboard.type(comment);
    }

    /** Lets the site wait with its next answer until it is given here. */
    function hold() {
      let answer;
      next = new Promise((resolve) => (answer = (...said) => resolve(said)));
      return answer;
    }

    const says = ({ tab, root }, role, words) =>
      until(
        tab,
        (root, role, words) => root.querySelector(`[role=${role}]`).textContent.includes(words),
        ...[root, role, words],
      );

    /** A form with a comment that the site refused, the focus on its button. */
    async function refused(prepare, comment) {
      const form = await open(prepare);
      next = [400, { message: longWord }];
      await press(form, 'Tab');
      await fillIn(form, comment);
      await press(form, ...tabs(2), 'Enter');
      await says(form, 'alert', longWord);
      return form;
    }

    /** Waits until the form stands as it should, with nothing that axe complains of. */
    async function stands(form, ...expected) {
      const [look, wanted] = engine === 'Chromium' ? [tree, expected] : [heard, heardIn(expected)];
      let seen;
      for (const end = Date.now() + 5_000; Date.now() < end;) {
        seen = await look(form);
        if (seen.join() === wanted.join()) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.deepEqual(seen, wanted);
      assert.deepEqual(await axeProblems(form), []);
    }

    it('leads from an empty form over complaints and failures to a comment that stands there', async () => {
      const form = await open();
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

      next = [500];
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

      let answer = hold();
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

      answer = hold();
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
      await form.tab.close();
    });

    it('asks before it sends where the field that nobody sees is filled in', async () => {
      const form = await open();
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
      await new Promise((resolve) => setTimeout(resolve, 1_050));
      next = [201, { status: 'pending' }];
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
      await form.tab.close();
    });

    it('meets every field once on the way through, and never the one that nobody sees', async () => {
      const form = await open();
      const met = [];
      for (const key of tabs(7)) {
        await press(form, key);
        met.push(
          await form.root.evaluate(({ activeElement: at }) => at && (at.name || at.localName)),
        );
      }
      assert.deepEqual(met, ['name', 'email', 'website', 'comment', 'remember', 'button', null]);
      await form.tab.close();
    });

    it('copies the comment', async () => {
      const form = await refused();
      await press(form, 'Shift+Tab', 'Enter');
      await says(form, 'status', 'Copied.');
      assert.equal((await heard(form)).at(-1), 'focus "Copy my comment"');
      await press(form, ...tabs(4, 'Shift+Tab'), paste);
      await until(form.tab, (root) => root.activeElement.value === 'Walking helped.', form.root);
      await form.tab.close();
    });

    const noClipboards = {
      'there is no clipboard': () => delete Navigator.prototype.clipboard,
      'the clipboard is closed': () =>
        (Clipboard.prototype.writeText = () => Promise.reject(new Error('closed'))),
    };
    for (const [way, prepare] of Object.entries(noClipboards))
      it(`selects the comment where ${way}`, async () => {
        const form = await refused((tab) => tab.evaluateOnNewDocument(prepare));
        await press(form, 'Shift+Tab', 'Enter');
        await until(
          form.tab,
          ({ activeElement: { value, selectionStart, selectionEnd } }) =>
            value?.slice(selectionStart, selectionEnd) === 'Walking helped.',
          form.root,
        );
        await form.tab.close();
      });

    it('scrolls nothing sideways at 320 px, which is 400 % of 1280, however long the words', async () => {
      const form = await refused(
        (tab) => tab.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 }),
        longWord,
      );
      const wider = () =>
        form.root.evaluate((root) =>
          [document.documentElement, ...root.querySelectorAll('*')]
            .filter(({ scrollWidth, offsetWidth }) => scrollWidth > offsetWidth)
            .map(({ localName }) => localName),
        );
      assert.deepEqual(await wider(), []);
      next = [201, { status: 'published', link: '/' }];
      await press(form, 'Enter');
      await says(form, 'status', 'Thank you.');
      assert.deepEqual(await wider(), []);
      await form.tab.close();
    });

    if (engine === 'Chromium')
      it('keeps the edges of its buttons and the ring of the focus in high contrast', async () => {
        const form = await refused(async (tab) => {
          const devtools = await tab.createCDPSession();
          const features = [{ name: 'forced-colors', value: 'active' }];
          await devtools.send('Emulation.setEmulatedMedia', { features });
        });
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
        await form.tab.close();
      });
  });
