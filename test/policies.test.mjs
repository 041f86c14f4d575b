// Pages whose policies or elements are in the way of scripts: the widgets stand whole there, or what
// stands inside their tags does.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { inEveryEngine } from './helpers/hosts.mjs';
import { page, shown, whole } from './helpers/site.mjs';

const script = '<script async src="/aftercare.js"></script>';
const head = `<script src="/witness.js"></script>${script}`;

/** The four tags as the README gives them: with what stands there without script. */
const tags = `
<aftercare-tips-card topic="back-ache-after-massage"></aftercare-tips-card>
<aftercare-causes-accordion topic="back-ache-after-massage"></aftercare-causes-accordion>
<aftercare-booking-cta href="/book"><a id="link" href="/book">Book</a></aftercare-booking-cta>
<aftercare-comment-form action="/comments"><form id="form" action="/comments" method="post"><textarea name="text"></textarea></form></aftercare-comment-form>`;

const isDrawn = () =>
  !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form');

/** Whether what stands inside the tags is what visitors see, and can be used. */
const isFallback = () =>
  ['link', 'form'].every((id) => document.getElementById(id).checkVisibility()) &&
  document.querySelectorAll('aftercare-booking-cta, aftercare-comment-form').length === 2 &&
  ![...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);

/** What answers with a page and its headers. */
const answer = (html, headers) => (response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
};
const under = (policy, html) => answer(html, { 'content-security-policy': policy });

/** A script of the page's own; the policies here allow inline ones. */
const inline = (code) => `<script>${code}</script>`;

const asksForTypes = "require-trusted-types-for 'script'";
const barred = (directive) => `violated: ${directive}`;

inEveryEngine(({ engine, site, open }) => {
  /** What the complaints are but for the violations of a policy's directives. */
  const beside = (complaints, ...directives) =>
    complaints.filter(
      (line) => !directives.some((directive) => line.startsWith(barred(directive))),
    );

  it('works under a strict policy without style-src, also when used, with no violation', async (test) => {
    const policy = "default-src 'none'; script-src 'self'; img-src data:; connect-src 'self'";
    const settings = 'data-accent="#123456" data-color-scheme="dark"';
    const html = page(
      `<script src="/witness.js"></script>${script.replace(' src', ` ${settings} src`)}`,
      tags.replace('<aftercare-booking-cta', '<aftercare-booking-cta hours="Mo-Su 00:00-24:00"'),
    );
    const tab = await open(test, '/strict', under(policy, html));
    await tab.until(isDrawn);
    assert.deepEqual(await tab.run(shown), whole);
    const look = await tab.run(async () => {
      const root = (tag) => document.querySelector(`aftercare-${tag}`).shadowRoot;
      const [summary, button] = [
        root('causes-accordion').querySelector('summary'),
        root('comment-form').querySelector('form [part=button]'),
      ];
      summary.click();
      button.click();
      await document.querySelector('aftercare-comment-form').updateComplete;
      const { colorScheme, display } = getComputedStyle(root('tips-card').querySelector('.card'));
      const { minHeight } = getComputedStyle(summary);
      return { colorScheme, display, minHeight, opened: summary.parentNode.open };
    });
    assert.deepEqual(look, {
      colorScheme: 'dark',
      display: 'block',
      minHeight: '44px',
      opened: true,
    });
    assert.deepEqual(await tab.complaints(), []);
  });

  it('needs no more than the policy that SECURITY.md gives to paste, also to send a comment and to open a calendar', async (test) => {
    const [, policy] = /^Content-Security-Policy: (.*)$/m.exec(
      await readFile('SECURITY.md', 'utf8'),
    );
    const widgets = `${tags}<aftercare-booking-cta id="calendar" mode="dialog" href="https://calendly.com/tern-lane"></aftercare-booking-cta>`;
    const headWithoutIcon = page(head, widgets).replace(/<link rel="icon".*?>/, '');
    const tab = await open(test, '/pasted', under(policy, headWithoutIcon));
    site().pages['/comments'] = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"ok":true}');
    };
    await tab.until(isDrawn);
    await tab.run(() => {
      const form = document.querySelector('aftercare-comment-form');
      for (const [name, value] of [
        ['name', 'Dana'],
        ['email', 'dana@example.com'],
        ['comment', 'Sore'],
      ])
        form.shadowRoot.querySelector(`[name=${name}]`).value = value;
      form.addEventListener('aftercare-comment-sent', () => (globalThis.isSent = true));
      void form.sendComment();
      document.querySelector('#calendar').shadowRoot.querySelector('a').click();
    });
    await tab.until(() => globalThis.isSent);
    await tab.until(
      () => !!document.querySelector('#calendar').shadowRoot.querySelector('dialog[open] iframe'),
    );
    // Of violations alone: the calendar's host cannot be reached from here. The icon is the page's own.
    const violations = (await tab.complaints()).filter((line) =>
      /^violated(?!.*favicon)/.test(line),
    );
    assert.deepEqual(violations, []);
  });

  for (const [what, policy] of Object.entries({
    'no policy is named': asksForTypes,
    'its own is allowed': `${asksForTypes}; trusted-types aftercare`,
    'its own is allowed beside others': `${asksForTypes}; trusted-types dompurify aftercare`,
  }))
    it(`works where Trusted Types are asked for and ${what}, with no violation`, async (test) => {
      const tab = await open(test, '/types', under(policy, page(head, tags)));
      await tab.until(isDrawn);
      assert.deepEqual(await tab.run(shown), whole);
      assert.deepEqual(await tab.complaints(), []);
    });

  for (const [what, types] of Object.entries({
    'none may be made': "'none'",
    'only that of another Lit may': 'lit-html',
    'only a sanitizer’s may': 'dompurify',
  }))
    it(`stands where Trusted Types are asked for and ${what}: whole, or as what is inside the tags`, async (test) => {
      const policy = `${asksForTypes}; trusted-types ${types}`;
      const tab = await open(test, '/no-types', under(policy, page(head, tags)));
      const canSetHtml = await tab.run(() => 'setHTML' in Element.prototype);
      // So that this is no test of nothing: only WebKit is known to lack it.
      assert.equal(canSetHtml, engine !== 'WebKit');
      await tab.until(canSetHtml ? isDrawn : isFallback);
      await tab.until(() => document.readyState === 'complete');
      const complaints = beside(
        await tab.complaints(),
        'trusted-types',
        'require-trusted-types-for',
      );
      if (canSetHtml) {
        assert.deepEqual(await tab.run(shown), whole);
        assert.deepEqual(complaints, []);
      } else {
        assert.equal(await tab.run(isFallback), true);
        assert.equal(complaints.length, 1);
        assert.match(complaints[0], /cannot-draw: .*allow "trusted-types aftercare"/);
      }
    });

  it('works beside a policy for all that a page has made, and leaves what stands inside the tags where that changes markup', async (test) => {
    const types = `${asksForTypes}; trusted-types default`;
    for (const [rule, isKind] of [
      ['(markup) => markup', true],
      ["(markup) => markup.replace(/<[?!].*?>/g, '')", false],
    ]) {
      const own = inline(
        `globalThis.trustedTypes?.createPolicy('default', { createHTML: ${rule} })`,
      );
      const tab = await open(test, '/default', under(types, page(own + head, tags)));
      const isWhole = isKind || (await tab.run(() => 'setHTML' in Element.prototype));
      await tab.until(isWhole ? isDrawn : isFallback);
      assert.deepEqual(
        beside(await tab.complaints(), 'trusted-types').map(
          (line) => /\[aftercare\] [\w-]+/.exec(line)?.[0] ?? line,
        ),
        isWhole ? [] : ['[aftercare] cannot-draw'],
      );
    }
  });

  it('leaves the policy’s name to a page’s own Lit, whichever comes first', async (test) => {
    const make =
      "globalThis.trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup })";
    const tab = await open(
      test,
      '/own-lit',
      under(`${asksForTypes}; trusted-types lit-html aftercare`, page(inline(make) + head, tags)),
    );
    await tab.until(isDrawn);
    assert.deepEqual(await tab.run(shown), whole);
    const later = await open(
      test,
      '/own-lit-later',
      under(
        `${asksForTypes}; trusted-types lit-html aftercare`,
        page(
          head,
          `${tags}${inline(`addEventListener('load', () => { ${make}; globalThis.made = true; })`)}`,
        ),
      ),
    );
    await later.until(() => globalThis.made);
    await later.until(isDrawn);
    assert.deepEqual([...(await tab.complaints()), ...(await later.complaints())], []);
  });

  it('a second copy and another version are quiet beside the first where the policy allows one of a name', async (test) => {
    const copies = ['/aftercare.js', '/aftercare.js?again', '/aftercare-9.9.9.js']
      .map((src) => `<script src="${src}"></script>`)
      .join('');
    const policy = `${asksForTypes}; trusted-types aftercare`;
    const html = page(`<script src="/witness.js"></script>${copies}`, tags);
    const tab = await open(test, '/copies', under(policy, html));
    await tab.until(isDrawn);
    assert.deepEqual(await tab.run(shown), whole);
    const complaints = beside(await tab.complaints(), 'trusted-types');
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /two-versions/);
  });

  it('an XHTML page keeps what stands inside the tags, with one warning', async (test) => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A clinic</title>
      <script src="/witness.js"/><script src="/aftercare.js"/></head><body>${tags}</body></html>`;
    const tab = await open(
      test,
      '/xhtml',
      answer(xhtml, { 'content-type': 'application/xhtml+xml' }),
    );
    await tab.until(isFallback);
    const complaints = await tab.complaints();
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /cannot-draw: .*serve the page as text\/html/);
  });

  it('works in a sandboxed frame, where nothing can be kept and no origin is told', async (test) => {
    const report = `const wait = setInterval(() => {
      if (!(${isDrawn})()) return;
      clearInterval(wait);
      const root = document.querySelector('aftercare-comment-form').shadowRoot;
      const area = root.querySelector('textarea');
      area.value = 'Sore';
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      parent.postMessage([(${shown})(), area.value, globalThis.complaints], '*');
    }, 20)`;
    const inner = page(head, tags + inline(report)).replaceAll('"', '&quot;');
    const frame = `<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`;
    const listen = inline("addEventListener('message', ({ data }) => { globalThis.told = data; })");
    const tab = await open(
      test,
      '/sandbox',
      page('<script src="/witness.js"></script>', listen + frame),
    );
    const told = await tab.until(() => globalThis.told);
    assert.deepEqual(told, [whole, 'Sore', []]);
  });

  const names = [
    ...['reactiveElementVersions', 'litElementVersions', 'litHtmlVersions', 'litIssuedWarnings'],
    ...['litElementPolyfillSupport', 'reactiveElementPolyfillSupport', 'litHtmlPolyfillSupport'],
    ...[
      'trustedTypes',
      'Aftercare',
      'aftercare',
      'define',
      'global',
      'process',
      'module',
      'exports',
      'require',
    ],
    ...[
      'currentScript',
      'title',
      'hidden',
      'head',
      'body',
      'cookie',
      'baseURI',
      'readyState',
      'documentElement',
      'scripts',
      'forms',
      'adoptedStyleSheets',
      'activeElement',
      'defaultView',
    ],
  ];
  const clobbers = {
    'a link of that id': (name) => `<a id="${name}" href="https://evil.example/"></a>`,
    'a form of that name': (name) =>
      `<form name="${name}"><input name="href" /><input name="push" /></form>`,
    'an image of that name': (name) => `<img name="${name}" id="${name}" alt="" src="data:," />`,
    'two elements of that id': (name) => `<a id="${name}"></a><a id="${name}" name="push"></a>`,
  };
  for (const [how, clobber] of Object.entries(clobbers))
    it(`stands whole on a page that has ${how}, of all that a script may ask a page for`, async (test) => {
      const html = page(
        '<script src="/witness.js"></script>',
        `${names.map(clobber).join('')}${tags}${script}`,
      );
      const tab = await open(test, '/clobbered', html);
      await tab.until(isDrawn);
      assert.deepEqual(await tab.run(shown), whole);
      assert.equal(await tab.run(() => typeof globalThis.Aftercare.scan), 'function');
      assert.deepEqual(await tab.complaints(), []);
    });

  const methods = [
    ...[
      'createElement',
      'createElementNS',
      'createComment',
      'createTextNode',
      'createTreeWalker',
      'importNode',
    ],
    ...[
      'querySelector',
      'querySelectorAll',
      'getElementById',
      'addEventListener',
      'removeEventListener',
    ],
  ];
  it('shows what stands inside the tags, or the widgets, where elements hide what every script needs of a document', async (test) => {
    for (const method of methods) {
      const html = page('', `<img name="${method}" alt="" />${tags}${script}`);
      const tab = await open(test, '/hidden', html);
      const shown = await tab.run(async () => {
        // What a script draws, it has drawn by then.
        await new Promise((resolve) => setTimeout(resolve, 50));
        // The test's own way to look is hidden, too.
        const find = (selector) => Document.prototype.querySelector.call(document, selector);
        return ['booking-cta', 'comment-form'].every((name) => {
          const widget = find(`aftercare-${name}`);
          const look = (root) => root?.querySelector('a, form')?.checkVisibility();
          return look(widget.shadowRoot) || look(widget);
        });
      });
      assert.ok(shown, method);
      await tab.close();
    }
  });
});
