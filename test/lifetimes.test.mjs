// Widgets that come and go: once out of the page, they hold nothing of it, whatever they were doing, and
// nothing holds them.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { inEveryEngine } from './helpers/hosts.mjs';
import { bareTags, page } from './helpers/site.mjs';

/**
 * Keeps a list of what scripts have asked the page for and not given back: listeners on what outlives an
 * element, timers, observers, requests. `held()` tells it; stands before the widgets’ script.
 */
function keepList() {
  const list = new Map();
  const { apply } = Reflect;
  const names = new Map([
    [globalThis, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
  ]);
  const wrap = (owner, name, around) => {
    const original = owner[name];
    owner[name] = function (...given) {
      return around.call(this, (...changed) => apply(original, this, changed), ...given);
    };
  };

  const numbers = new WeakMap();
  const numberOf = (listener) => {
    if (!numbers.has(listener)) numbers.set(listener, Math.random());
    return numbers.get(listener);
  };
  const keyOf = (target, type, listener, options) =>
    `${names.get(target)} ${type} ${numberOf(listener)} ${Boolean(options?.capture ?? options)}`;
  wrap(EventTarget.prototype, 'addEventListener', function (add, type, listener, options) {
    const target = this ?? globalThis;
    if (names.has(target) && listener) {
      const key = keyOf(target, type, listener, options);
      list.set(key, `${names.get(target)} ${type}`);
      if (options?.once) add(type, () => list.delete(key), options);
    }
    add(type, listener, options);
  });
  wrap(EventTarget.prototype, 'removeEventListener', function (remove, type, listener, options) {
    if (listener) list.delete(keyOf(this ?? globalThis, type, listener, options));
    remove(type, listener, options);
  });

  wrap(globalThis, 'setTimeout', function (set, task, time, ...given) {
    const run = () => {
      list.delete(`timer ${id}`);
      return apply(task, globalThis, given);
    };
    const id = set(run, time);
    list.set(`timer ${id}`, 'timer');
    return id;
  });
  wrap(globalThis, 'setInterval', function (set, ...given) {
    const id = set(...given);
    list.set(`timer ${id}`, 'timer');
    return id;
  });
  for (const name of ['clearTimeout', 'clearInterval'])
    wrap(globalThis, name, function (clear, id) {
      list.delete(`timer ${id}`);
      clear(id);
    });

  for (const { name, prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    // By number: a list of observers would itself keep them.
    wrap(prototype, 'observe', function (observe, ...given) {
      list.set(`${name} ${numberOf(this)}`, name);
      observe(...given);
    });
    wrap(prototype, 'disconnect', function (disconnect) {
      list.delete(`${name} ${numberOf(this)}`);
      disconnect();
    });
  }

  wrap(globalThis, 'fetch', function (ask, address, options) {
    const key = Symbol();
    list.set(key, `request ${new URL(address, location).pathname}`);
    const answer = ask(address, options);
    const done = () => list.delete(key);
    answer.then(done, done);
    return answer;
  });

  globalThis.held = () => [...list.values()].sort();
}

const head = `<script src="/witness.js"></script><script>(${keepList})()</script><script src="/aftercare.js"></script>`;
const held = () => globalThis.held();

/** Waits until something is seen as it is wanted; fails with what is seen where it is not in time. */
async function sees(tab, wanted, script, message) {
  for (const end = Date.now() + 6_000; ; await pause(30)) {
    const found = await tab.run(script);
    if (isDeepStrictEqual(found, wanted)) return;
    if (Date.now() > end) assert.deepEqual(found, wanted, message);
  }
}

const root = (tag) => document.querySelector(`#place aftercare-${tag}`)?.shadowRoot;
const find = `const root = ${root};`;
const clicked = (selector) => `${find} root('booking-cta').querySelector('${selector}').click()`;
const sent = `${find}
  for (const [name, value] of Object.entries({ name: 'D', email: 'd@example.com', comment: 'Hi' }))
    root('comment-form').querySelector('[name=' + name + ']').value = value;
  void document.querySelector('#place aftercare-comment-form').sendComment();`;
const booking = (attributes) => `<aftercare-booking-cta ${attributes}></aftercare-booking-cta>`;

/**
 * What widgets may be doing as they are taken out: what leads there, what tells that they are there, and
 * what goes on without them. The rest is over at once, or by the next turn of the page’s history.
 *
 * @type {Record<string, { html: string, act?: string, until?: string, goesOn?: string[] }>}
 */
const states = {
  'are new, and have drawn nothing': { html: bareTags },
  'show what they have': { html: bareTags, until: `root('comment-form')?.querySelector('form')` },
  'keep an eye on the clock': {
    html: booking('phone="555 0199" hours="Mo-Su 09:00-17:00"'),
    until: `root('booking-cta')?.querySelector('[part=hours]') && held().includes('timer')`,
  },
  'stand as a bar': {
    html: booking('phone="555 0199" placement="bar"'),
    until: `root('booking-cta')?.querySelector('.bar')`,
  },
  'have been put away': {
    html: booking('phone="555 0199" placement="bar"'),
    act: clicked('.hide'),
    until: `root('booking-cta')?.querySelector('.card:not(.bar)')`,
  },
  'show a calendar over the page': {
    html: booking('href="/book" mode="dialog"'),
    act: clicked('a'),
    until: `root('booking-cta')?.querySelector('dialog[open]') && held().includes('window popstate')`,
  },
  'show a calendar in the page': {
    html: booking('href="/book" mode="inline"'),
    act: clicked('a'),
    until: `root('booking-cta')?.querySelector('iframe') && held().includes('window message')`,
  },
  'wait for a calendar that says nothing': {
    html: booking('href="https://calendly.com/clinic/visit" mode="inline"'),
    act: clicked('a'),
    until: `root('booking-cta')?.querySelector('iframe') && held().includes('timer')`,
  },
  'wait for a topic': {
    html: '<aftercare-tips-card topic="/slow-topic.json"></aftercare-tips-card>',
    until: `held().includes('request /slow-topic.json')`,
    // Other widgets may ask for it: one request serves them all.
    goesOn: ['request /slow-topic.json'],
  },
  'wait for a language': {
    html: '<aftercare-tips-card lang="de"></aftercare-tips-card>',
    until: `held().includes('request /locales/de.json')`,
    goesOn: ['request /locales/de.json'],
  },
  'send a comment': {
    html: '<aftercare-comment-form action="/slow-comments" no-draft></aftercare-comment-form>',
    act: sent,
    until: `held().includes('request /slow-comments')`,
    // What somebody has sent is sent.
    goesOn: ['request /slow-comments'],
  },
  'print themselves': {
    html: '<aftercare-tips-card printable></aftercare-tips-card>',
    act: `globalThis.print = () => {}; ${find} root('tips-card').querySelector('button').click()`,
    until: `held().includes('window afterprint')`,
    // The page is on its way to the printer, and gets its look back after that.
    goesOn: ['window afterprint'],
  },
};

const run = (source) => {
  (0, eval)(`{ ${source} }`);
};
const holds = (source) => Boolean((0, eval)(`{ const root = ${globalThis.rootOf}; ${source} }`));

inEveryEngine(({ engine, open, site }) => {
  /** A page with the list, and what the script itself holds of it. */
  async function begin(test, path, body = '') {
    const waiting = [];
    for (const slow of ['/slow-topic.json', '/locales/de.json', '/slow-comments'])
      site().pages[slow] = (response) => waiting.push(response);
    site().pages['/book'] = page('', '<h1>Book</h1>');
    const tab = await open(test, path, page(head, `<div id="place">${body}</div>`));
    await tab.run((source) => {
      globalThis.rootOf = source;
      globalThis.refs = [];
    }, `${root}`);
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

  /** What is let go of is freed, too: Chromium can be asked to. */
  async function collect(tab) {
    const session = await tab.tab.createCDPSession();
    await session.send('HeapProfiler.enable');
    // Twice: what is let go of in one round may have held what goes in the next.
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage');
    return session;
  }
  const alive = () =>
    globalThis.refs.map((ref) => ref.deref()?.localName).filter((name) => name !== undefined);

  it('widgets that are taken out hold nothing of the page, whatever they were doing', async (test) => {
    const { tab, answer } = await begin(test, '/states');
    await tab.until(() => document.readyState === 'complete');
    const before = await tab.run(held);
    for (const [state, { html, act, until = '', goesOn = [] }] of Object.entries(states))
      await test.test(`widgets that ${state}`, async () => {
        await tab.run((html) => {
          document.querySelector('#place').innerHTML = html;
          for (const widget of document.querySelector('#place').children)
            globalThis.refs.push(new WeakRef(widget));
        }, html);
        if (act) {
          await tab.until(
            holds,
            `[...document.querySelectorAll('#place > *')].every(({ shadowRoot }) => shadowRoot?.querySelector('.card'))`,
          );
          await tab.run(run, act);
        }
        if (until) {
          await tab.until(holds, until);
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
        for (const end = Date.now() + 6_000; Date.now() < end; await pause(50)) {
          await (await collect(tab)).detach();
          if (!(await tab.run(alive)).length) break;
        }
        assert.deepEqual(await tab.run(alive), []);
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
    await tab.until(
      holds,
      `root('comment-form')?.querySelector('form') && held().includes('timer')`,
    );
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
    await tab.until(holds, `root('comment-form')?.querySelector('form')`);
    const cycle = async (batches) => {
      const place = document.querySelector('#place');
      const widgets = [...place.children];
      for (let batch = 0; batch < batches; batch++) {
        for (let times = 0; times < 50; times++) {
          for (const widget of widgets) widget.remove();
          place.append(...widgets);
        }
        // Updates run.
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    const measure = async () => {
      if (engine !== 'Chromium') return undefined;
      const session = await collect(tab);
      await session.send('Performance.enable');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { metrics } = await session.send('Performance.getMetrics');
      await session.detach();
      const [nodes, listeners] = ['Nodes', 'JSEventListeners'].map(
        (wanted) => metrics.find(({ name }) => name === wanted).value,
      );
      return { usedSize, nodes, listeners };
    };
    // What the browser makes once for all.
    await tab.run(cycle, 4);
    const before = { held: await tab.run(held), sizes: await measure() };
    await tab.run(cycle, 200);
    assert.deepEqual(await tab.run(held), before.held);
    const texts = () =>
      [...document.querySelectorAll('#place > *')].map(
        ({ shadowRoot }) => shadowRoot.textContent.length,
      );
    assert.ok((await tab.run(texts)).every((length) => length > 50));
    assert.deepEqual(await tab.complaints(), []);
    if (!before.sizes) return;
    const { usedSize, nodes, listeners } = await measure();
    test.diagnostic(
      `heap ${before.sizes.usedSize} → ${usedSize}, nodes ${before.sizes.nodes} → ${nodes}, listeners ${before.sizes.listeners} → ${listeners}`,
    );
    assert.ok(
      usedSize - before.sizes.usedSize < 1_000_000,
      `${usedSize - before.sizes.usedSize} bytes more`,
    );
    assert.equal(nodes, before.sizes.nodes);
    assert.equal(listeners, before.sizes.listeners);
  });
});
