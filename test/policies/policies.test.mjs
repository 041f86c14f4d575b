// Pages whose policies or elements are in the way of scripts: the widgets work there, or visitors see
// what stands inside their tags.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { shown, whole } from '../harness/widgets.mjs';
import { answer, head, inline, isDrawn, isFallback, script, tags, under } from './clinic.mjs';
import { testClobbering } from './clobbering.mjs';
import { testTrustedTypes } from './trusted-types.mjs';

inEngines((world) => {
  const { open, site } = world;

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

  testTrustedTypes(world);

  it('an XHTML page has the widgets where the browser can parse HTML there, otherwise what stands inside the tags, with one warning', async (test) => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A clinic</title>
      <script src="/witness.js"/><script src="/aftercare.js"/></head><body>${tags}</body></html>`;
    const tab = await open(
      test,
      '/xhtml',
      answer(xhtml, { 'content-type': 'application/xhtml+xml' }),
    );
    const canSetHtml = await tab.run(() => 'setHTML' in Element.prototype);
    await tab.until(canSetHtml ? isDrawn : isFallback);
    const complaints = await tab.complaints();
    if (canSetHtml) {
      assert.deepEqual(await tab.run(shown), whole);
      assert.deepEqual(complaints, []);
    } else {
      assert.equal(complaints.length, 1);
      assert.match(complaints[0], /cannot-draw: .*serve the page as text\/html/);
    }
  });

  it('works in a sandboxed frame, where nothing can be kept and no origin is told', async (test) => {
    const report = `requestAnimationFrame(function look() {
      if (!(${isDrawn})()) return requestAnimationFrame(look);
      const root = document.querySelector('aftercare-comment-form').shadowRoot;
      const area = root.querySelector('textarea');
      area.value = 'Sore';
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      parent.postMessage([(${shown})(), area.value, globalThis.complaints], '*');
    })`;
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

  testClobbering(world);
});
