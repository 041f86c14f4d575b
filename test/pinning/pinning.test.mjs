// The script held to one version by its hash, and all the ways in which it does not come: what stands
// inside the tags is there then, and can be used.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { integrity, openSite, page, versioned } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { wordFiles } from '../harness/words.mjs';

const tags = `
<aftercare-tips-card><ul><li>Drink water</li><li>Walk a little</li></ul></aftercare-tips-card>
<aftercare-causes-accordion><details><summary>Was it too firm?</summary><p>Tell us.</p></details></aftercare-causes-accordion>
<aftercare-comment-form><form action="/reply" method="post"><label>Comment <input name="text" /></label><button>Post comment</button></form></aftercare-comment-form>
<aftercare-booking-cta><a href="/book">Book an appointment</a></aftercare-booking-cta>
<div data-aftercare="booking-cta"><a href="/book-placeholder">Book here</a></div>`;

const pinned = (src, hash, more = 'crossorigin="anonymous"') =>
  `<script async src="${src}" integrity="${hash}" ${more}></script>`;
const anotherHash = integrity.replace(/-..../, '-AAAA');

const areWidgets = () =>
  ['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].every((name) =>
    document.querySelector(`aftercare-${name}`).shadowRoot?.querySelector('[part=card]'),
  );

/** Whether every word and control inside the tags can be seen, and nothing covers them. */
const isFallback = () =>
  [...document.querySelectorAll('li, summary, input, button, a')].every(
    (element) => !element.closest('dialog') && element.checkVisibility(),
  ) && ![...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);

/** Where the middle of an element is. */
const middleOf = (selector) => {
  const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};

inEngines(({ open, site }) => {
  /** Another origin, as a CDN is one. */
  let elsewhere;

  before(async () => {
    elsewhere = await openSite({});
    const script = (headers) => async (response) => {
      const file = await fetch(site().address(versioned));
      response.writeHead(200, { 'content-type': 'text/javascript', ...headers });
      response.end(await file.text());
    };
    elsewhere.pages['/open.js'] = script({ 'access-control-allow-origin': '*' });
    elsewhere.pages['/closed.js'] = script({});
    site().pages['/cut.js'] = async (response) => {
      const text = await (await fetch(site().address(versioned))).text();
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(text.slice(0, text.length / 2));
    };
    site().pages['/broken.js'] = (response) => {
      response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': 60_000 });
      response.write('/* never whole */', () => response.destroy());
    };
    site().pages['/book'] = page('', '<h1>Book here</h1>');
    site().pages['/reply'] = async (response, request) => {
      let body = '';
      for await (const part of request) body += part;
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(page('', `<h1>Posted: ${body}</h1>`));
    };
  });

  after(() => elsewhere.close());

  it('runs under its hash, from the site and from another host that allows it', async (test) => {
    for (const src of [versioned, elsewhere.address('/open.js')]) {
      const tab = await open(
        test,
        '/pinned',
        page(`<script src="/witness.js"></script>${pinned(src, integrity)}`, tags),
      );
      await tab.until(areWidgets);
      assert.deepEqual(await tab.complaints(), []);
    }
  });

  const absences = {
    'its hash is another file’s': () => pinned(versioned, anotherHash),
    'it is of another version than its hash': () => pinned('/aftercare-9.9.9.js', integrity),
    'its host does not allow other sites to look at it': () =>
      pinned(elsewhere.address('/closed.js'), integrity),
    'it is not there': () => '<script async src="/gone/aftercare.js"></script>',
    'nobody answers': () => '<script async src="http://127.0.0.1:9/aftercare.js"></script>',
    'it breaks off': () => '<script async src="/broken.js"></script>',
    'half of it comes': () => '<script async src="/cut.js"></script>',
    'a policy blocks it': () =>
      '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><script async src="/aftercare.js"></script>',
  };
  for (const [why, head] of Object.entries(absences))
    it(`what stands inside the tags is there and can be used where ${why}`, async (test) => {
      const tab = await open(test, '/absent', page(head(), tags));
      assert.equal(await tab.run(isFallback), true);
      await tab.click(...(await tab.run(middleOf, 'summary')));
      await tab.until(() => document.querySelector('details').open);
      await tab.click(...(await tab.run(middleOf, 'input')));
      await tab.press('o', 'k');
      await tab.click(...(await tab.run(middleOf, 'button')));
      await tab.until(() => document.body.textContent === 'Posted: text=ok');
      await tab.go(site().address('/absent'));
      await tab.click(...(await tab.run(middleOf, 'aftercare-booking-cta a')));
      await tab.until(() => document.body.textContent === 'Book here');
    });

  it('what stands inside the tags is there where script is off', async (test) => {
    site().pages['/off-inside'] = page(pinned(versioned, integrity), tags);
    // A frame without `allow-scripts`: the one way to have it off in every engine.
    const frame =
      '<iframe sandbox="allow-same-origin" src="/off-inside" width="600" height="600"></iframe>';
    const tab = await open(test, '/off', page('', frame));
    const shown = await tab.until(() => {
      const inside = document.querySelector('iframe').contentDocument;
      if (inside.readyState !== 'complete' || !inside.querySelector('details')) return false;
      inside.querySelector('summary').click();
      return {
        isSeen: [...inside.querySelectorAll('li, summary, input, button, a')].every((element) =>
          element.checkVisibility(),
        ),
        opens: inside.querySelector('details').open,
        isWidget: [...inside.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot),
      };
    });
    assert.deepEqual(shown, { isSeen: true, opens: true, isWidget: false });
  });

  it('settings hold under the versioned name, and languages come from beside it', async (test) => {
    for (const [path, words] of Object.entries(wordFiles)) site().pages[`/kit${path}`] = words;
    site().pages[`/kit${versioned}`] = async (response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(await (await fetch(site().address(versioned))).text());
    };
    const head = `<script src="/witness.js"></script>${pinned(`/kit${versioned}`, integrity, 'data-heading-level="4"')}`;
    const tab = await open(test, '/kit', page(head, tags, 'lang="de"'));
    await tab.until(
      () =>
        document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('h4')
          ?.textContent === 'Schreiben Sie einen Kommentar',
    );
    assert.deepEqual(await tab.complaints(), []);
  });
});
