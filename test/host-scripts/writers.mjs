// How the widgets and their script come onto pages that are written by scripts, and by what makes pages
// faster.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import {
  bare,
  filled,
  hostPage,
  look,
  script,
  sees,
  stand,
  standAndWork,
  state,
  use,
} from './visitor.mjs';

const source = readFileSync('dist/aftercare.js', 'utf8');
const all = bare + filled;
/** A script that writes markup where it stands. */
const written = (html) =>
  `<script>document.write(${JSON.stringify(html).replaceAll('</', '<\\/')})</script>`;
const [firstHalf, secondHalf] = filled.split('<aftercare-booking-cta>');

/** Waits for the first thing that a visitor does, then puts in the scripts that it has held back. */
const optimiser = `<script>
  addEventListener('pointermove', () => {
    for (const held of document.querySelectorAll('script[type="text/held"]')) {
      const script = document.createElement('script');
      for (const { name, value } of held.attributes)
        if (name !== 'type') script.setAttribute(name.replace(/^data-held-/, ''), value);
      held.replaceWith(script);
    }
    document.dispatchEvent(new Event('DOMContentLoaded'));
    dispatchEvent(new Event('load'));
  }, { once: true });
</script>`;

/** @type {Record<string, { head?: string, body: string, files?: Record<string, string> }>} */
const ways = {
  'tags that a script writes': { head: script, body: written(all) },
  'tags that a script writes before theirs': { body: written(all) + script },
  'tags that a script writes between tags': {
    head: '<script src="/aftercare.js"></script>',
    body: bare + firstHalf + written('<aftercare-booking-cta>') + secondHalf,
  },
  'their script tag, written by a script': {
    body: written('<script src="/aftercare.js"></script>') + all,
  },
  'both written by scripts that are written by scripts': {
    body: written(written('<script src="/aftercare.js"></script>') + written(all)),
  },
  'a page without a doctype': { head: script, body: all, doctype: '' },
  'their script in the page itself': { head: `<script>${source}</script>`, body: all },
  'their script in the page itself, as a module': {
    body: `${all}<script type="module">${source}</script>`,
  },
  'their script behind another one without a semicolon': {
    head: '<script src="/behind.js"></script>',
    body: all,
    files: {
      '/behind.js': `globalThis.before = function () {}\n${source}\nglobalThis.behind = 1`,
    },
  },
  'their script in a file in strict mode': {
    head: '<script src="/strict.js"></script>',
    body: all,
    files: { '/strict.js': `'use strict';\n(function () { ${source} }());` },
  },
  'their script wrapped in a try, run late': {
    body: `${all}<script src="/late.js" defer></script>`,
    files: { '/late.js': `try { ${source} } catch (error) { console.error(error) }` },
  },
  'their script beside a module loader': {
    head: `<script>
      globalThis.define = Object.assign(() => { throw new Error('called'); }, { amd: {} });
      globalThis.exports = {}; globalThis.module = { exports }; globalThis.require = define;
    </script>${script}`,
    body: all,
  },
  'their script evaluated': {
    body: `${all}<script>fetch('/aftercare.js').then((file) => file.text()).then((text) => new Function(text)())</script>`,
  },
  'their script from a blob': {
    body: `${all}<script>fetch('/aftercare.js').then((file) => file.blob()).then((blob) => {
      document.head.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(blob) }));
    })</script>`,
  },
  'their script three times, in three ways': {
    head: `<script>${source}</script>${script}<script type="module" src="/aftercare.js"></script>`,
    body: all,
  },
};

export function testWriters({ open, site }) {
  for (const [name, { head = '', body, files, doctype }] of Object.entries(ways))
    it(`stands and works with ${name}`, async (test) => {
      Object.assign(site().pages, files);
      const html = hostPage(head, body, '');
      const tab = await open(
        test,
        '/written',
        doctype === '' ? html.replace('<!doctype html>', '') : html,
      );
      await standAndWork(tab);
      assert.equal(await tab.run(() => 'Aftercare' in globalThis), true);
    });

  it('an optimiser that waits for the visitor shows what stands inside the tags until then', async (test) => {
    const held = '<script type="text/held" data-held-src="/aftercare.js" data-limit="1"></script>';
    // A tab of its own, whose page no pointer has met.
    const tab = await open(test, '/held', hostPage(optimiser, all, held), { fresh: true });
    const readable = () =>
      [...document.querySelectorAll('#filled :is(li, summary, a, textarea)')].every((element) =>
        element.checkVisibility(),
      );
    assert.equal(await tab.run(readable), true);
    await tab.move(200, 200);
    await tab.move(210, 210);
    const tips = () =>
      document
        .querySelector('#bare aftercare-tips-card')
        .shadowRoot?.querySelectorAll('[part=item]').length ?? 0;
    // The tag’s settings are found on the tag that the optimiser put in its place.
    await sees(tab, 1, tips);
    await use(tab, '#filled');
    assert.deepEqual(await tab.complaints(), []);
  });

  it('a page that is written over after it has loaded has its widgets again', async (test) => {
    const tab = await open(test, '/over', hostPage('', all));
    await stand(tab);
    await use(tab, '#filled');
    for (const head of ['', script]) {
      await tab.run(
        (html) => {
          document.open();
          document.write(html);
          document.close();
        },
        page(head, all),
      );
      await stand(tab);
      await sees(tab, { open: false, typed: head ? 'HiHi' : 'Hi' }, state, '#filled');
      await use(tab, '#filled');
    }
    assert.deepEqual(await tab.run(() => globalThis.complaints ?? []), []);
  });

  it('a second copy and another version that come while widgets are in use change nothing of them', async (test) => {
    const tab = await open(test, '/late', hostPage('', all));
    await stand(tab);
    await use(tab, '#filled');
    for (const src of ['/aftercare.js', '/aftercare-9.9.9.js'])
      await tab.run(
        (src) =>
          new Promise((resolve) => {
            const script = Object.assign(document.createElement('script'), {
              src,
              onload: () => resolve(),
            });
            document.head.append(script);
          }),
        src,
      );
    await stand(tab);
    await sees(tab, { open: true, typed: 'Hi' }, state, '#filled');
    await use(tab, '#filled');
    const complaints = await tab.complaints();
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /two-versions: \S+ came first, 9\.9\.9 does nothing/);
  });

  it('placeholders that are parsed again keep one widget each', async (test) => {
    const placeholders = all
      .replaceAll(
        /<aftercare-([\w-]+)([^>]*)>/g,
        (_, tag, attributes) =>
          `<div data-aftercare="${tag}"${attributes.replaceAll(/ (\w+)=/g, ' data-$1=')}>`,
      )
      .replaceAll(/<\/aftercare-[\w-]+>/g, '</div>');
    const tab = await open(test, '/placeholders', hostPage('', placeholders));
    await stand(tab);
    await use(tab, '#filled');
    await tab.run(() => {
      document.body.innerHTML += '<p>More</p>';
      globalThis.Aftercare.scan();
    });
    await stand(tab);
    assert.equal(
      await look(tab, () => document.querySelectorAll('[data-aftercare] > *').length),
      8,
    );
    assert.deepEqual(await tab.complaints(), []);
  });
}
