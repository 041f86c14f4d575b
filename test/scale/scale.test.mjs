// Much of everything: a thousand items, a megabyte of words, a hundred widgets, a word without end. All
// of it stands, on a narrow phone, and what can be opened opens.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { bareTags } from '../harness/widgets.mjs';

const head = `<script src="/witness.js"></script><script async src="/aftercare.js"></script>`;
const topic = (content) =>
  `<script type="application/json" id="much">${JSON.stringify({ title: 'Much', ...content })}</script>`;
const list = (length, make) => Array.from({ length }, (_, index) => make(index + 1));

const sentence = 'Walking a little every hour helps more than lying still does. ';
const megabyte = sentence.repeat(Math.ceil(1_000_000 / sentence.length)).trim();
const word = 'a'.repeat(100_000);

const cause = (number, text) => ({ id: `cause-${number}`, title: `Cause ${number}`, text });
const details = ({ id, title, text }) =>
  `<details id="${id}"><summary>${title}</summary><p>${text}</p></details>`;
const causes = '<aftercare-causes-accordion topic="#much"></aftercare-causes-accordion>';
const tips = '<aftercare-tips-card topic="#much"></aftercare-tips-card>';
const causesOf = (all) =>
  `<aftercare-causes-accordion>${all.map(details).join('')}</aftercare-causes-accordion>`;
const tipsOf = (all) =>
  `<aftercare-tips-card><ul>${all.map((text) => `<li>${text}</li>`).join('')}</ul></aftercare-tips-card>`;

/** What stands on each page, and how many items, and characters in them, are to be seen. */
const pages = {
  '1,000 causes of a topic': {
    body: causes + topic({ causes: list(1_000, (number) => cause(number, sentence)) }),
    items: 1_000,
  },
  '1,000 causes inside the tag': {
    body: causesOf(list(1_000, (number) => cause(number, sentence))),
    items: 1_000,
  },
  '1,000 tips of a topic': {
    body:
      tips + topic({ tips: list(1_000, (number) => ({ title: `Tip ${number}`, text: sentence })) }),
    items: 1_000,
  },
  '1,000 tips inside the tag': { body: tipsOf(list(1_000, () => sentence)), items: 1_000 },
  'a megabyte of words of a topic': {
    body: causes + topic({ causes: [cause(1, megabyte)] }),
    items: 1,
    characters: megabyte.length,
  },
  'a megabyte of words inside the tag': {
    body: causesOf([cause(1, megabyte)]) + tipsOf([megabyte]),
    items: 2,
    characters: 2 * megabyte.length,
  },
  '100 widgets': { body: bareTags.repeat(25), items: 25 * (6 + 5), fields: 25 * 4 },
  'a word without end, everywhere': {
    body:
      tipsOf([word, `<strong>${word}</strong> ${word}`]) +
      causesOf([{ id: 'long', title: word, text: word }]) +
      `<aftercare-booking-cta href="/book" phone="555 0199" heading="${word}" label="${word}"></aftercare-booking-cta>
       <aftercare-comment-form heading="${word}" intro="${word}" consent="${word}" word-send="${word}"></aftercare-comment-form>`,
    items: 3,
    characters: 5 * word.length,
    fields: 4,
  },
};

/** A phone is narrower than WebKit’s windows can be: the page stands in a frame of that width. */
const phone = page('', '<iframe src="/much" width="320" height="640" style="border: 0"></iframe>');
const inFrame = (source, ...args) => globalThis.frames[0].eval(source)(...args);

const roots = `[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])`;
const seen = (roots) => {
  const all = (selector) =>
    (0, eval)(roots).flatMap((root) => [...root.querySelectorAll(selector)]);
  const words = all('[part=item]').map(({ textContent }) => textContent);
  return {
    items: words.length,
    characters: words.join('').length,
    fields: all('[part=field]').length,
  };
};
const isAsWide = () => document.documentElement.scrollWidth <= innerWidth;

/** Opens the last cause by its summary; the text in it is to be seen then, as wide as it may be. */
const toggle = (roots) => {
  const last = (0, eval)(roots)
    .flatMap((root) => [...root.querySelectorAll('details[part=item]')])
    .at(-1);
  if (!last) return true;
  last.querySelector('summary').click();
  return last.open && last.querySelector('.text').getBoundingClientRect().height > 0;
};

inEngines(({ open, site }) => {
  /** Opens a page on the phone; what is run there and waited for, is so in its document. */
  async function openOnPhone(test, body) {
    site().pages['/much'] = page(head, body);
    const tab = await open(test, '/phone', phone);
    return {
      run: (script, ...args) => tab.run(inFrame, `(${script})`, ...args),
      until: (script, ...args) => tab.until(inFrame, `(${script})`, ...args),
      complaints: () => tab.run(() => globalThis.frames[0].complaints),
    };
  }

  for (const [name, { body, items, characters = 0, fields = 0 }] of Object.entries(pages))
    it(`${name} stand whole on a narrow phone, and open`, async (test) => {
      const tab = await openOnPhone(test, body);
      await tab.until(
        (seen, roots, items) => (0, eval)(seen)(roots).items === items,
        ...[`(${seen})`, roots, items],
      );
      const found = await tab.run(seen, roots);
      assert.ok(found.characters >= characters, `${found.characters} characters`);
      assert.equal(found.fields, fields);
      assert.equal(await tab.run(isAsWide), true, 'scrolls sideways');
      assert.equal(await tab.run(toggle, roots), true, 'opens');
      assert.equal(await tab.run(isAsWide), true, 'scrolls sideways once open');
      assert.deepEqual(await tab.complaints(), []);
    });

  it('a comment of 65,525 characters is kept, sent and shown whole', async (test) => {
    let received = '';
    site().pages['/comments'] = (response, request) => {
      request.setEncoding('utf8');
      request.on('data', (data) => (received += data));
      request.on('end', () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"status":"published"}');
      });
    };
    const body = '<aftercare-comment-form action="/comments" fields=""></aftercare-comment-form>';
    const tab = await openOnPhone(test, body);
    const field = () =>
      document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('textarea');
    await tab.until((field) => !!(0, eval)(field)(), `(${field})`);
    const write = (field, comment) => {
      const area = (0, eval)(field)();
      area.value = comment;
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      area.form.requestSubmit();
    };
    const said = (role) =>
      document.querySelector('aftercare-comment-form').shadowRoot.querySelector(`[role=${role}]`)
        .textContent;

    // One more is too long, and is told so; nothing of it is lost.
    await tab.run(write, `(${field})`, `${word.slice(0, 65_525)}b`);
    await tab.until((said) => !!(0, eval)(said)('alert'), `(${said})`);
    assert.equal(received, '');
    assert.equal(await tab.run((field) => (0, eval)(field)().value.length, `(${field})`), 65_526);

    await tab.run(write, `(${field})`, word.slice(0, 65_525));
    await tab.until((said) => !!(0, eval)(said)('status').includes('published'), `(${said})`);
    assert.equal(JSON.parse(received).comment.length, 65_525);
    const shown = () =>
      document
        .querySelector('aftercare-comment-form')
        .shadowRoot.querySelector('[part=sent] .words').textContent.length;
    assert.equal(await tab.run(shown), 65_525);
    assert.equal(await tab.run(isAsWide), true);
    assert.deepEqual(await tab.complaints(), []);
  });
});
