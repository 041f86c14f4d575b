// Text and edges keep their contrast with every accent.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { eventually } from '../harness/wait.mjs';
import { bareTags } from '../harness/widgets.mjs';
import { accents } from './colors.mjs';
import { findPoor } from './contrast.mjs';

const widgets = `<style>:root { --brand: #c2410c }</style>
  <aftercare-tips-card printable><p>Ask <a href="/us">us</a>.</p>
    <ul><li><b>Rest</b> on a <a href="/sofa">sofa</a></li></ul>
    <p>Go to a <a href="/doctor">doctor</a> with:</p><ul><li><a href="/fever">fever</a></li></ul>
  </aftercare-tips-card>
  <aftercare-tips-card id="whole"></aftercare-tips-card>
  <aftercare-causes-accordion open="first">
    <details><summary>Sport</summary>See <a href="/sport">sport</a>.</details>
  </aftercare-causes-accordion>
  <aftercare-booking-cta hours="Mo-Su 00:00-24:00" mode="inline" href="/book" phone="555 0199"></aftercare-booking-cta>
  <aftercare-comment-form id="sent"></aftercare-comment-form>
  <aftercare-comment-form id="failed" consent="Yes"></aftercare-comment-form>`;

/** Sends a comment and has another one refused, so that all texts of a form are shown. Runs in the page. */
async function sendComments() {
  for (const form of document.querySelectorAll('aftercare-comment-form')) {
    const field = (name) => form.shadowRoot.querySelector(`[name=${name}]`);
    for (const name of ['name', 'comment']) field(name).value = 'Dana';
    field('email').value = 'dana@example.com';
    if (form.id === 'failed') field('consent').checked = true;
    form.addEventListener('aftercare-comment-submit', (event) =>
      event.respondWith(
        form.id === 'sent'
          ? Promise.resolve({ status: 'published', link: '/#comment-7' })
          : Promise.reject({ reason: 'refused' }),
      ),
    );
    await form.sendComment();
    await form.updateComplete;
  }
  const failed = document.querySelector('#failed');
  failed.shadowRoot.querySelector('[name=consent]').checked = false;
  failed.shadowRoot.querySelector('[name=email]').value = '';
  await failed.sendComment();
  await failed.updateComplete;
  failed.shadowRoot.querySelector('textarea').focus();
}

const script = '<script src="/aftercare.js"></script>';
const pages = { '/': page(script, widgets), '/bare': page(script, bareTags) };

inEngines(
  ({ browser, site, open }) => {
    let tab;

    before(async () => {
      tab = await browser().open(site().address('/'));
      await tab.until(() =>
        [...document.querySelectorAll('body > :not(style)')].every((widget) =>
          widget.shadowRoot?.querySelector('.card > *'),
        ),
      );
      await tab.run(sendComments);
    });

    /** Opens a page with bare widgets, and waits for the form. */
    async function openBare(test) {
      const tab = await open(test, '/bare');
      await tab.until(
        () =>
          !!document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('button'),
      );
      return tab;
    }

    it(`${accents.length} accents, light and dark, keep 4.5:1 for words on them and in them, and 3:1 for edges`, async () => {
      const fills = new Set();
      const poor = [];
      // In parts: on a busy machine, one call for all could take longer than a driver waits.
      for (let start = 0; start < accents.length; start += 100) {
        const found = await tab.run(findPoor, accents.slice(start, start + 100));
        assert.ok(found.screens);
        for (const fill of found.fills) fills.add(fill);
        poor.push(...found.poor);
      }
      assert.ok(fills.size > 500, `${fills.size} different ones`);
      assert.deepEqual({ poor: poor.length, such: poor.slice(0, 20) }, { poor: 0, such: [] });
      assert.deepEqual(tab.lines, []);
    });

    it('an accent that is no colour leaves the default, and the owner is told', async (test) => {
      const tab = await openBare(test);
      const colors = (accent) =>
        tab.run(async (accent) => {
          const form = document.querySelector('aftercare-comment-form');
          form.accent = accent;
          await form.updateComplete;
          const { color, backgroundColor, borderTopColor } = getComputedStyle(
            form.shadowRoot.querySelector('button'),
          );
          return [color, backgroundColor, borderTopColor];
        }, accent);
      const usual = await colors(undefined);
      assert.notDeepEqual(await colors('#c2410c'), usual);
      const wrong = [
        ...['', 'greenish', '#12', '#12345', 'rgb(1 2)', 'oklch(50%', 'inherit', 'initial', '7'],
        ...['red; background: blue', 'url(/a.png)', 'linear-gradient(red, blue)', '12px'],
      ];
      for (const accent of wrong) assert.deepEqual(await colors(accent), usual, accent);
      await tab.settled();
      await eventually(() => assert.equal(tab.lines.length, wrong.length, tab.lines.join('\n')));
      for (const [index, accent] of wrong.entries())
        assert.ok(
          tab.lines[index].includes(`bad-value: accent="${accent}" on <aftercare-comment-form>`),
          tab.lines[index],
        );
    });

    it('words can still be read where a style sheet gives something else than a colour', async (test) => {
      const tab = await openBare(test);
      const found = await tab.run(() => {
        document.documentElement.style.setProperty('--aftercare-accent', 'greenish');
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        const { color } = getComputedStyle(shadowRoot.querySelector('.card'));
        const button = getComputedStyle(shadowRoot.querySelector('button'));
        return [button.color === color, button.backgroundColor];
      });
      assert.deepEqual(found, [true, 'rgba(0, 0, 0, 0)']);
    });
  },
  { engines: puppeteerEngines, pages },
);
