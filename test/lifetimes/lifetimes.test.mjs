// Widgets that come and go: once out of the page, they hold nothing of it, whatever they were doing, and
// nothing holds them.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { eventually } from '../harness/wait.mjs';
import { bareTags } from '../harness/widgets.mjs';
import { keepList } from './keep-list.mjs';
import { openMemory } from './memory.mjs';
import { booking, states } from './states.mjs';

const head = `<script src="/witness.js"></script><script>(${keepList})()</script><script src="/aftercare.js"></script>`;
const held = () => globalThis.held();
const isDrawn = () => !!globalThis.root('comment-form')?.querySelector('form');
/** Takes the widgets out and puts them back, as often as told. */
const comeAndGo = async (cycles) => {
  const place = document.querySelector('#place');
  const widgets = [...place.children];
  for (let cycle = 1; cycle <= cycles; cycle++) {
    for (const widget of widgets) widget.remove();
    place.append(...widgets);
    // Let updates run now and then.
    if (cycle % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
};
const areDrawn = () =>
  [...document.querySelectorAll('#place > *')].every(({ shadowRoot }) =>
    shadowRoot?.querySelector('.card'),
  );

const sees = (tab, wanted, script) =>
  eventually(async () => assert.deepEqual(await tab.run(script), wanted));

inEngines(({ engine, open, site }) => {
  /** A page with the list, and what the script itself holds of it. */
  async function begin(test, path, body = '') {
    const waiting = [];
    for (const slow of ['/slow-topic.json', '/locales/de.json', '/slow-comments'])
      site().pages[slow] = (response) => waiting.push(response);
    site().pages['/book'] = page('', '<h1>Book</h1>');
    const html = page(head, `<div id="place">${body}</div>`);
    const tab = await open(test, path, html, { fresh: true });
    const answer = () => {
      for (const response of waiting.splice(0)) {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"status":"published","title":"Neck","tips":[{"title":"Turn"}]}');
      }
      return tab.run(() => {
        dispatchEvent(new Event('afterprint'));
      });
    };
    return { tab, answer };
  }

  const alive = () =>
    globalThis.refs.map((ref) => ref.deref()?.localName).filter((name) => name !== undefined);

  it('widgets that are taken out hold nothing of the page, whatever they were doing', async (test) => {
    const { tab, answer } = await begin(test, '/states');
    const before = await tab.run(held);
    await tab.run(() => {
      globalThis.refs = [];
    });
    for (const [state, { html, act, until, goesOn = [] }] of Object.entries(states))
      await test.test(`widgets that ${state}`, async () => {
        await tab.run((html) => {
          document.querySelector('#place').innerHTML = html;
          for (const widget of document.querySelector('#place').children)
            globalThis.refs.push(new WeakRef(widget));
        }, html);
        if (act) {
          await tab.until(areDrawn);
          await tab.run(act);
        }
        if (until) {
          await tab.until(until);
          assert.notDeepEqual(await tab.run(held), before);
        }
        await tab.run(() => document.querySelector('#place').replaceChildren());
        await sees(tab, [...before, ...goesOn].sort(), held);
        assert.equal(await tab.run(() => document.documentElement.style.overflow), '');
        await answer();
        await sees(tab, before, held);
      });
    assert.deepEqual(
      await tab.complaints().then((all) => all.filter((line) => !/no-language|bad-/.test(line))),
      [],
    );

    await test.test(
      'and are freed',
      { skip: engine !== 'Chromium' && 'no driver of it frees memory when asked' },
      async () => {
        const { measure } = await openMemory(tab);
        await eventually(async () => {
          await measure();
          assert.deepEqual(await tab.run(alive), []);
        });
      },
    );
  });

  it('widgets that change while they are out of the page hold nothing of it', async (test) => {
    const { tab } = await begin(test, '/out');
    const before = await tab.run(held);
    await tab.run(async (html) => {
      const place = document.querySelector('#place');
      place.innerHTML = html;
      const widgets = [...place.children];
      for (const widget of widgets) await widget.updateComplete;
      place.replaceChildren();
      globalThis.out = widgets;
      for (const widget of widgets) {
        widget.setAttribute('heading', 'Out');
        widget.setAttribute('hours', 'Mo-Su 09:00-17:00');
        widget.setAttribute('phone', '555 0199');
        await widget.updateComplete;
      }
    }, bareTags);
    assert.deepEqual(await tab.run(held), before);
  });

  it('widgets that are moved hold what they held, and no more', async (test) => {
    const { tab } = await begin(
      test,
      '/moved',
      bareTags + booking('phone="555 0199" hours="Mo-Su 09:00-17:00"'),
    );
    await tab.until(isDrawn);
    await tab.until(() => globalThis.held().includes('timer'));
    const before = await tab.run(held);
    assert.ok(before.length > 10, `${before}`);
    await tab.run(async () => {
      const place = document.querySelector('#place');
      for (let times = 0; times < 20; times++) {
        place.append(...[...place.children].reverse());
        if (Element.prototype.moveBefore) place.moveBefore(place.lastChild, place.firstChild);
        await new Promise((resolve) => setTimeout(resolve));
      }
    });
    await sees(tab, before, held);
  });

  it('a page of four widgets that come and go 10,000 times is as it was', async (test) => {
    const { tab } = await begin(test, '/cycles', bareTags);
    await tab.until(isDrawn);
    // The browser makes some things at the first cycles, once and for all.
    await tab.run(comeAndGo, 200);
    const before = await tab.run(held);
    const memory = engine === 'Chromium' && (await openMemory(tab));
    const sizes = [];
    for (let series = 0; series <= 4; series++) {
      if (series) await tab.run(comeAndGo, 2_500);
      if (memory) sizes.push(await memory.measure());
    }
    assert.deepEqual(await tab.run(held), before);
    const texts = () =>
      [...document.querySelectorAll('#place > *')].map(
        ({ shadowRoot }) => shadowRoot.textContent.length,
      );
    assert.ok((await tab.run(texts)).every((length) => length > 50));
    assert.deepEqual(await tab.complaints(), []);
    if (!memory) return;
    test.diagnostic(JSON.stringify(sizes));
    // A leak grows in each series. A few nodes that the browser makes by itself do not.
    for (const kind of ['nodes', 'listeners']) {
      const counts = sizes.map((size) => size[kind]);
      const growth = counts.slice(1).map((count, series) => count - counts[series]);
      assert.ok(Math.min(...growth) <= 0, `${kind} grow in each series: ${counts}`);
    }
    const bytes = sizes.at(-1).bytes - sizes[0].bytes;
    assert.ok(bytes < 1_000_000, `${bytes} bytes more`);
  });
});
