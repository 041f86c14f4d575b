// The self-check: owners who ask for it see in the page what is wrong and how to fix it. Visitors do not load it, and it
// makes no request before its button is pressed.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { openSite, page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { eventually } from '../harness/wait.mjs';
import { bareTags } from '../harness/widgets.mjs';
import { faults } from './faults.mjs';
import { owner } from './owner.mjs';

const selfCheck = await readFile('dist/self-check.js', 'utf8');
const script = await readFile('dist/aftercare.js', 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const readme = await readFile('README.md', 'utf8');
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

const clock = '<script src="/clock.js"></script>';
const isThere = () => globalThis.owner.title();
const head = (settings = '', more = '') =>
  `${more}<script src="/witness.js"></script><script src="/owner.js"></script>
  <script async src="/aftercare.js" ${settings}></script>`;
const good = `<h1>Back ache</h1>
  <aftercare-tips-card></aftercare-tips-card>
  <aftercare-causes-accordion></aftercare-causes-accordion>
  <aftercare-booking-cta href="/book" mode="dialog"></aftercare-booking-cta>
  <aftercare-comment-form action="/comments"></aftercare-comment-form>`;
const none = `Aftercare Widgets ${version}: no problems on this page`;

/** What a page answers, with a policy. */
const under = (policy, html) => (response) => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(html);
};

inEngines(({ engine, open, site }) => {
  /** Another site than the page’s. */
  let other;

  before(async () => {
    Object.assign(site().pages, {
      '/owner.js': `(${owner})()`,
      '/axe.js': axe,
      '/book': page('', '<h1>Book</h1>'),
      '/tampered/aftercare.js': script,
      '/tampered/self-check.js': `${selfCheck}\n`,
    });
    other = await openSite({
      '/closed': '{}',
      '/open': (response, { headers }) => {
        response.writeHead(200, {
          'access-control-allow-origin': headers.origin ?? '*',
          'access-control-allow-headers': 'content-type',
        });
        response.end();
      },
    });
  });

  after(() => other.close());

  /** Opens a page and waits for what the owner reads. */
  async function check(test, path, html, options) {
    const tab = await open(test, path, html, options);
    await tab.until(isThere);
    return tab;
  }

  const press = (tab, name) => tab.run((name) => globalThis.owner.button(name).click(), name);
  const findings = (tab) => tab.run(() => globalThis.owner.findings());

  it('comes where the page’s address asks for it, and asks for nothing but itself', async (test) => {
    const from = site().requests.length;
    const tab = await check(test, '/address?aftercare-debug', page(head('', clock), good), {
      fresh: true,
    });
    assert.equal(await tab.run(isThere), none);
    const words = await tab.run(() => globalThis.owner.words());
    assert.match(words, /Everything is set up well\. Only you see this/);
    assert.deepEqual(await findings(tab), []);
    // It looks at the page every half second.
    await tab.run(() => {
      for (let looks = 0; looks < 3; looks++) globalThis.clock.advance(500);
    });
    await tab.settled();
    assert.deepEqual(site().requests.slice(from).sort(), [
      'GET /address?aftercare-debug',
      'GET /aftercare.js',
      'GET /clock.js',
      'GET /owner.js',
      'GET /self-check.js',
      'GET /witness.js',
    ]);
    assert.deepEqual(await tab.complaints(), []);
  });

  it('comes where the script tag asks for it, and says to take that out', async (test) => {
    const blocking = head('data-debug').replace('async ', '');
    const tab = await check(test, '/attribute', page(blocking, good));
    assert.match(
      await tab.run(() => globalThis.owner.words()),
      /because the script tag has data-debug/,
    );
    const [hint, ...others] = await findings(tab);
    assert.match(hint, /^Hint The script tag in the head has neither async nor defer/);
    assert.deepEqual(others, []);
  });

  it('never comes unasked', async (test) => {
    const from = site().requests.length;
    const tab = await open(test, '/visitor?debug', page(head('data-debug="false"'), good));
    await tab.until(
      () => !!document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('form'),
    );
    assert.equal(await tab.run(() => !!globalThis.owner.root()), false);
    assert.ok(
      !site()
        .requests.slice(from)
        .some((request) => request.includes('self-check')),
    );
  });

  it('does not run where it is another file than was built with the script', async (test) => {
    const tampered = head().replace('/aftercare.js', '/tampered/aftercare.js');
    const tab = await open(test, '/tampered?aftercare-debug', page(tampered, good));
    await tab.until(() => globalThis.complaints.some((line) => line.includes('no-self-check')));
    assert.equal(await tab.run(() => !!globalThis.owner.root()), false);
  });

  it('names every fault and its fix, what weighs most first', async (test) => {
    const narrow = '<style>.narrow { width: 150px }</style>';
    const body = Object.values(faults).map(([markup]) => markup);
    const html = page(
      head('data-colour="teal" data-shop-number="7" data-cfasync="false"', narrow),
      `<h1>Back ache</h1>${body.join('\n')}`,
    );
    const tab = await check(test, '/faults?aftercare-debug', html);
    await tab.until(
      (count) => globalThis.owner.findings().length >= count,
      Object.keys(faults).length,
    );
    const read = await findings(tab);
    const unseen = Object.entries(faults).filter(
      ([, [, words]]) => !read.some((finding) => words.test(finding)),
    );
    assert.deepEqual(
      unseen.map(([fault]) => fault),
      [],
      read.join('\n'),
    );
    const order = ['Does', 'Has', 'Hint'];
    const ranks = read.map((finding) => order.indexOf(finding.split(' ')[0]));
    assert.deepEqual(ranks, ranks.toSorted());
    const problems = ranks.filter((rank) => rank < 2).length;
    assert.equal(
      await tab.run(isThere),
      `Aftercare Widgets ${version}: ${problems} problems on this page`,
    );

    await tab.run(() => globalThis.owner.button('Show it: Booking card 4').click());
    await tab.until(() => {
      const { top, bottom } = document
        .querySelectorAll('aftercare-booking-cta')[3]
        .getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(await tab.run(() => !!globalThis.owner.root().querySelector('.spot')));
  });

  it('says where no widget is left, and which versions meet', async (test) => {
    const two = `${head()}<script defer src="/aftercare-9.9.9.js"></script>`;
    const tab = await check(test, '/empty?aftercare-debug', page(two, '<h1>Back ache</h1>'));
    // Until the second script has run, the owner reads that there are two.
    await eventually(async () => {
      const [widgets, versions, ...others] = await findings(tab);
      assert.match(
        widgets,
        /there is no widget on this page.*<div data-aftercare="tips-card"><\/div>/,
      );
      assert.match(versions, /came first, .* does nothing\. Keep one script tag\./);
      assert.deepEqual(others, []);
    });
  });

  it('tells what each widget was given, and from where', async (test) => {
    const html = page(
      head('data-accent="teal" data-mode="dialog"'),
      `<h1>Back ache</h1><div data-aftercare="booking-cta" data-hours="Mo 9:00-17:00" data-time-zone="Europe/London" lang="es-MX">
        <a href="/book">Book</a></div>
      <aftercare-comment-form lang="en"><form action="/reply.php"></form></aftercare-comment-form>`,
    );
    const tab = await check(test, '/given?aftercare-debug', html);
    const { port } = new URL(site().address('/'));
    await tab.until(() => globalThis.owner.root().querySelectorAll('details').length === 2);
    assert.deepEqual(await tab.run(() => globalThis.owner.given('Booking card')), [
      'accent | teal | the script tag',
      'mode | dialog | the script tag',
      'hours | Mo 9:00-17:00 | the placeholder',
      'time-zone | Europe/London | the placeholder',
      'Topic: back-ache-after-massage (built in)',
      'Language: es-MX',
      'Inside the tag: a link to /book',
      `Booking leads to: http://127.0.0.1:${port}/book`,
      'It opens: in a dialog over the page',
      'Number to call: none',
      `Version: ${version}`,
    ]);
    assert.deepEqual(await tab.run(() => globalThis.owner.given('Comment form')), [
      'accent | teal | the script tag',
      'lang | en | the tag itself',
      'Topic: back-ache-after-massage (built in)',
      'Language: en',
      'Inside the tag: a form that posts to /reply.php',
      `Comments go to: http://127.0.0.1:${port}/reply.php`,
      'Comments are taken by: whatever your form posts to (form)',
      'They belong to: /given',
      `Version: ${version}`,
    ]);
  });

  it('follows what changes on the page, and leaves the focus where it is', async (test) => {
    const tab = await check(test, '/changes?aftercare-debug', page(head(), good));
    await tab.run(() => {
      document
        .querySelector('aftercare-tips-card')
        .insertAdjacentHTML('afterend', '<aftercare-comment-form></aftercare-comment-form>');
    });
    await tab.until(() => globalThis.owner.title().includes(': 1 problem on'));
    await tab.run(() => globalThis.owner.button('Show it: Comment form 1').focus());
    await tab.run(() => document.querySelector('aftercare-tips-card').setAttribute('limit', 'x'));
    await tab.until(() => globalThis.owner.title().includes(': 2 problems on'));
    assert.equal(await tab.run(() => globalThis.owner.focused()), 'Show it: Comment form 1');
    await tab.run(() => {
      document.querySelector('aftercare-comment-form').remove();
    });
    await tab.until(() => globalThis.owner.title().includes(': 1 problem on'));
    assert.equal(await tab.run(() => globalThis.owner.focused()), 'Hide');
  });

  it('tests the connections when asked, and not before', async (test) => {
    const html = page(
      head(),
      `<h1>Back ache</h1>
      <aftercare-comment-form action="${other.address('/open')}"></aftercare-comment-form>
      <aftercare-comment-form action="${other.address('/closed')}"></aftercare-comment-form>
      <aftercare-comment-form action="/nothing"></aftercare-comment-form>
      <aftercare-comment-form action="/broken"></aftercare-comment-form>
      <aftercare-comment-form action="http://127.0.0.1:9/"></aftercare-comment-form>
      <aftercare-booking-cta href="/book" mode="dialog"></aftercare-booking-cta>
      <aftercare-booking-cta href="/refuses" mode="inline"></aftercare-booking-cta>`,
    );
    site().pages['/broken'] = (response) => response.writeHead(500).end();
    site().pages['/refuses'] = (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'x-frame-options': 'DENY' });
      response.end('<h1>Book</h1>');
    };
    const tab = await check(test, '/connections?aftercare-debug', html);
    const asked = () =>
      [...site().requests, ...other.requests].filter((request) =>
        /open|closed|nothing|broken|\/book|refuses/.test(request),
      );
    assert.deepEqual(asked(), []);
    await press(tab, 'Test the connections');
    await tab.until(() => globalThis.owner.status() === '7 connections tested.');
    const results = await tab.run(() => globalThis.owner.results());
    const expected = [
      /\/open answers\.$/,
      /\/closed answers, but does not seem to allow this site\. It has to allow http:\/\/127/,
      /\/nothing answers with status 404/,
      /\/broken answers with an error, status 500/,
      /:9\/ does not answer/,
      /\/book can stand in a frame/,
      /\/refuses refuses to stand in a frame/,
    ];
    for (const [index, words] of expected.entries()) assert.match(results[index], words);
    assert.ok(asked().every((request) => !request.startsWith('POST')));
    assert.equal(await tab.run(() => globalThis.owner.root().querySelector('iframe')), null);
  });

  it('works under a strict policy, and says what that blocks', async (test) => {
    const policy = "default-src 'none'; script-src 'self'; img-src data:";
    const tab = await check(
      test,
      '/strict?aftercare-debug',
      under(policy, page(head(), good, 'lang="de"')),
    );
    assert.ok(await tab.run(() => getComputedStyle(globalThis.owner.host()).position === 'fixed'));
    // The files of the language were blocked.
    await tab.until(
      (count) => globalThis.owner.findings().length === count,
      engine === 'Chromium' ? 3 : 1,
    );
    const read = (await findings(tab)).join('\n');
    assert.match(read, /lang="de" is shown in English/);
    // Firefox and WebKit do not tell what was blocked before somebody listened.
    if (engine === 'Chromium')
      assert.match(read, /policy of this page blocks http.*locales\/de\.json.*connect-src 'self'/);
    await press(tab, 'Test the connections');
    await tab.until(() => globalThis.owner.status() === '3 connections tested.');
    const [file, frame, action] = await tab.run(() => globalThis.owner.results());
    assert.match(file, /de\.json.* is blocked by the content security policy.*connect-src 'self'/);
    assert.match(frame, /\/book is blocked by the content security policy.*frame-src 'self'/);
    assert.match(
      action,
      /\/comments is blocked by the content security policy.*connect-src 'self'/,
    );
    await tab.until(() => globalThis.owner.findings().join().includes("frame-src 'self'"));
    const violated = (await tab.complaints()).filter((line) => line.startsWith('violated'));
    assert.ok(
      violated.every((line) => /connect-src|frame-src/.test(line)),
      violated.join('\n'),
    );
  });

  for (const [name, policy] of Object.entries({
    'Trusted Types':
      "require-trusted-types-for 'script'; trusted-types aftercare aftercare-self-check",
    'a policy with a nonce': "script-src 'nonce-x'",
  }))
    it(`works under ${name}`, async (test) => {
      const html = page(head().replaceAll('<script', '<script nonce="x"'), good);
      const path = `/${name.replaceAll(' ', '-')}?aftercare-debug`;
      const tab = await check(test, path, under(policy, html));
      assert.equal(await tab.run(isThere), none);
      await press(tab, 'Hide');
      assert.deepEqual(await tab.complaints(), []);
    });

  it('stands on hostile pages as it does on others', async (test) => {
    const style = `<style>
      * { all: unset !important; display: none !important; opacity: 0 !important }
      html, body { display: block !important; opacity: 1 !important; transform: scale(0.5); overflow: hidden !important }
      div, section, [popover] { position: static !important; visibility: hidden !important; font-size: 3px !important;
        width: 1px !important; height: 1px !important; clip-path: inset(50%) !important; pointer-events: none !important }
    </style>`;
    const html = page(head('', style), `${good}<div inert></div>`);
    const tab = await check(test, '/hostile?aftercare-debug', html);
    const seen = await tab.run(() => {
      const { x, y, width, height } = globalThis.owner.host().getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const { fontSize } = getComputedStyle(globalThis.owner.root().querySelector('h2'));
      return {
        isOnTop: top === globalThis.owner.host(),
        width,
        right: innerWidth - x - width,
        fontSize,
      };
    });
    assert.equal(seen.isOnTop, true);
    assert.equal(Math.round(seen.width), 440);
    assert.equal(Math.round(seen.right), 12);
    assert.equal(seen.fontSize, '15px');
  });

  it('can be used by keyboard, and takes no focus by itself', async (test) => {
    const html = page(
      head(),
      `<aftercare-comment-form></aftercare-comment-form><button id="last">Last</button>`,
    );
    const tab = await check(test, '/keyboard?aftercare-debug', html);
    assert.equal(await tab.run(() => document.activeElement.localName), 'body');
    await tab.run(() => document.querySelector('#last').focus());
    const focused = () => tab.run(() => globalThis.owner.focused());
    await tab.press('Tab');
    assert.equal(await focused(), 'Hide');
    await tab.press('Enter');
    assert.equal(await focused(), 'Show');
    const isSeen = () => globalThis.owner.button('Copy this report').checkVisibility();
    assert.equal(await tab.run(isSeen), false);
    await tab.press('Enter', 'Tab');
    assert.equal(await focused(), 'Close');
    // In Firefox, what scrolls is a stop of its own.
    await tab.press('Tab');
    if (!(await focused()).startsWith('Show it')) await tab.press('Tab');
    assert.equal(await focused(), 'Show it: Comment form');
    await tab.run(() => globalThis.owner.button('Close').focus());
    await tab.press('Enter');
    assert.equal(await tab.run(() => !!globalThis.owner.root()), false);
  });

  it('is copied as text; where that is not allowed, it stands there selected', async (test) => {
    const tab = await check(
      test,
      '/copy?aftercare-debug',
      page(head(), '<h1>A</h1><aftercare-comment-form></aftercare-comment-form>'),
    );
    await tab.run(() => {
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: async (text) => void (globalThis.copied = text) },
      });
    });
    await press(tab, 'Copy this report');
    await tab.until(() => globalThis.owner.status() === 'Copied.');
    const copied = await tab.run(() => globalThis.copied);
    assert.match(copied, /^Aftercare Widgets .*: 1 problem on this page\n\nhttp:.*\/copy/);
    assert.match(copied, /- Does not work: Comment form does not know/);
    assert.match(copied, /Comment form\n {2}Topic: /);
    await tab.run(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await press(tab, 'Copy this report');
    await tab.until(() => globalThis.owner.focused() === 'The report as text');
    const selected = await tab.run(() => {
      const { value, selectionStart, selectionEnd } = globalThis.owner.root().activeElement;
      return value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, copied);
  });

  for (const scheme of ['light', 'dark']) {
    const skip =
      scheme === 'dark' && engine !== 'Chromium' && `${engine} cannot be told here to prefer dark`;
    const name = `has nothing that axe complains of, on a phone and on a desk (${scheme})`;
    it(name, { skip }, async (test) => {
      const html = page(
        head('', '<meta name="viewport" content="width=device-width, initial-scale=1">'),
        `<main><h1>Back ache</h1><aftercare-comment-form></aftercare-comment-form>
        <aftercare-tips-card limit="x"></aftercare-tips-card></main><script src="/axe.js"></script>`,
      );
      const tab = await open(test, `/axe-${scheme}?aftercare-debug`, html, {
        fresh: true,
        size: { width: 320, height: 640 },
      });
      if (engine === 'Chromium')
        await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await tab.until(() => globalThis.owner.findings().length);
      const look = () =>
        tab.run(async () => {
          for (const details of globalThis.owner.root().querySelectorAll('details'))
            details.open = true;
          const { violations } = await globalThis.axe.run(globalThis.owner.host());
          const body = globalThis.owner.root().querySelector('.body');
          return [
            ...violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
            ...globalThis.owner.pale().map((words) => `pale: ${words}`),
            ...(body.scrollWidth > body.clientWidth ? ['scrolls sideways'] : []),
          ];
        });
      assert.deepEqual(await look(), []);
      await tab.resize({ width: 1200, height: 800 });
      assert.deepEqual(await look(), []);
    });
  }

  it('has nothing to say of the README’s snippets', async (test) => {
    const snippets = [...readme.matchAll(/^ *```html\n(.*?)^ *```/gms)].map(
      ([, snippet]) => snippet,
    );
    const isScript = (snippet) =>
      // WordPress's own is pasted into a real one (test/wordpress).
      /<script\s/.test(snippet) && !snippet.includes('/wp-content/');
    const tags = snippets.filter((snippet) => !/<script\s/.test(snippet)).join('\n');
    for (const [index, snippet] of snippets.filter(isScript).entries()) {
      const html = page(
        '<script src="/owner.js"></script>',
        `<h1>Back ache</h1>${snippet}${index ? '' : tags}${bareTags.replace('booking-cta>', 'booking-cta href="/book">').replace('comment-form>', 'comment-form action="/comments">')}`,
      );
      const tab = await check(test, `/snippets-${index}?aftercare-debug`, html);
      await tab.until(() => !!document.querySelector('aftercare-tips-card').shadowRoot);
      assert.match(await tab.run(isThere), /no problems/, (await findings(tab)).join('\n'));
      assert.match(await tab.run(() => globalThis.owner.words()), /Everything is set up well/);
    }
  });

  it('has nothing to say of the demonstration', async (test) => {
    const server = spawn(process.execPath, ['demo/server.mjs'], {
      env: { ...process.env, PORT: '' },
    });
    test.after(() => server.kill());
    const [line] = await once(server.stdout, 'data');
    const [address] = /http:\S+/.exec(line);
    const tab = await open(test, '/empty', page('', ''));
    await tab.go(`${address}?aftercare-debug`);
    const words = await tab.until(
      () =>
        [...document.documentElement.children].find(
          ({ localName, shadowRoot }) => localName === 'div' && shadowRoot,
        )?.shadowRoot.textContent,
    );
    assert.match(words, /no problems on this page.*Everything is set up well/s);
    assert.doesNotMatch(words, /hint/i);
  });
});
