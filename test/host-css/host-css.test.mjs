// Pages with stylesheets that do not have widgets in mind: the widgets look and work as on any other.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { sheets } from './sheets.mjs';
import { shareOf, take } from '../harness/sharing.mjs';
import { page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { bareTags } from '../harness/widgets.mjs';

/** A script of these tests, as a page gets it. */
async function scriptOf(name) {
  const source = await readFile(new URL(`${name}.mjs`, import.meta.url), 'utf8');
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
    response.end(source);
  };
}

const scripts = { '/judge.js': await scriptOf('judge'), '/copies.js': await scriptOf('copies') };
const head =
  '<script src="/witness.js"></script><script async src="/aftercare.js" data-phone="+1 555 010 0199"></script>';
const columns = bareTags
  .replace('booking-cta', 'booking-cta href="/book"')
  .replace(/<.+/g, '<div class="column">$&</div>');
const clinic = page(
  head,
  `<main class="entry-content is-layout-constrained content">${columns}</main>
  <script type="module" src="/judge.js"></script><script type="module" src="/copies.js"></script>`,
);
const present = sheets.filter(({ skip }) => !skip);
const areDrawn = () =>
  [...document.querySelectorAll('aftercare-tips-card, aftercare-comment-form')].every(
    ({ shadowRoot }) => shadowRoot?.querySelector('[part=item], form'),
  );

inEngines(({ engine, site, open }) => {
  /** The clinic’s page, with a judge in it. */
  async function openJudge(test) {
    Object.assign(site().pages, scripts);
    const tab = await open(test, '/clinic', clinic, { size: { width: 1100, height: 800 } });
    await tab.until(areDrawn);
    await tab.until(() => !!globalThis.judge && !!globalThis.copies);
    return tab;
  }

  async function openPage(test, path, styles, body) {
    const tab = await open(test, path, page(`${head}<style>${styles}</style>`, body));
    await tab.until(areDrawn);
    return tab;
  }

  const judgement = (tab, { css, obeys }) =>
    tab.run((css, isKeptOut) => globalThis.judge.under(css, isKeptOut), css, !!obeys);

  it('the widgets look and work the same under every stylesheet', async (test) => {
    const tab = await openJudge(test);
    assert.deepEqual(await tab.run(() => globalThis.judge.plain()), []);
    for (const sheet of sheets)
      await test.test(sheet.name, { skip: sheet.skip ?? sheet.skipIn?.[engine] }, async () => {
        for (const { widget, different, unusable } of await judgement(tab, sheet))
          assert.deepEqual({ different, unusable }, { different: [], unusable: [] }, widget);
      });
  });

  // The judge clicks from within the page, which takes a tenth of the time.
  it('a visitor’s pointer opens a cause and reaches a field, where a sheet is about pointers or is a builder’s', async (test) => {
    const tab = await openJudge(test);
    for (const sheet of sheets.filter(({ group }) => /hands|builders/.test(group))) {
      await judgement(tab, sheet);
      for (const kind of ['summary', '[part=field]'])
        await tab.clickOn(() => tab.run((kind) => globalThis.judge.aim(kind), kind));
      const clicked = await tab.run(() => globalThis.judge.clicked());
      assert.deepEqual(clicked, { open: true, focused: true }, sheet.name);
    }
  });

  // Without this, nothing would tell a judge who finds no fault from one who sees none.
  it('the same judge finds a third broken and more of what is protected less', async (test) => {
    for (const [number, protection] of ['light DOM', 'a shadow root'].entries()) {
      // The judge is the same in all engines, so they share the sheets.
      const some = take(present, shareOf(engine, number));
      const tab = await openJudge(test);
      await tab.run((protection) => {
        globalThis.copies.take(protection, 'aftercare-booking-cta');
      }, protection);
      let broken = 0;
      for (const sheet of some) {
        const [{ different, unusable }] = await judgement(tab, sheet);
        if (different.length + unusable.length) broken++;
      }
      test.diagnostic(`${protection}: ${broken} of ${some.length}`);
      assert.ok(broken > some.length / 3, `${protection}: ${broken} of ${some.length}`);
    }
  });

  it('the bar stays at the foot of the window', async (test) => {
    Object.assign(site().pages, scripts);
    const tab = await open(
      test,
      '/bar',
      page(
        head,
        `<main><div class="column"><aftercare-booking-cta placement="bar" href="/book"></aftercare-booking-cta></div>
        <p style="height: 2000px">Words</p></main><script type="module" src="/judge.js"></script>`,
      ),
      { size: { width: 400, height: 700 } },
    );
    await tab.until(
      () =>
        !!globalThis.judge &&
        !!document.querySelector('aftercare-booking-cta').shadowRoot?.querySelector('.bar'),
    );
    const moved = await tab.run(
      (sheets) =>
        sheets.flatMap(({ name, css }) => {
          globalThis.judge.wear(css, true);
          scrollTo(0, 300);
          const { left, bottom, width } = document
            .querySelector('aftercare-booking-cta')
            .shadowRoot.querySelector('.bar')
            .getBoundingClientRect();
          const { clientHeight, clientWidth } = document.documentElement;
          const isAtFoot = !left && width === clientWidth && Math.abs(bottom - clientHeight) < 1;
          return isAtFoot ? [] : [`${name}: ${left} ${width} ${bottom}`];
        }),
      present,
    );
    assert.deepEqual(moved, []);
  });

  it('a block theme’s column, a grid and a row have the widgets where they have a paragraph', async (test) => {
    const each = (layout) =>
      `<main class="${layout}">${[
        'p',
        'aftercare-tips-card',
        'aftercare-causes-accordion',
        'aftercare-booking-cta href="/book"',
        'aftercare-comment-form',
      ]
        .map((tag) => `<${tag} class="placed">${tag === 'p' ? 'Words' : ''}</${tag.split(' ')[0]}>`)
        .join('')}</main>`;
    const tab = await openPage(
      test,
      '/layouts',
      `.is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 620px; margin-left: auto !important; margin-right: auto !important }
      .is-layout-constrained > * { margin-block-start: 24px; margin-block-end: 0 }
      .grid { display: grid; grid-template-columns: 1fr 2fr 1fr } .grid > .placed { grid-column: 2; margin: 0 }
      .flex { display: flex; flex-direction: column; align-items: flex-end } .flex > .placed { flex: none; width: 300px; margin: 0 30px 0 0 }
      .own > .placed { max-width: 25em; margin: 2em 0 0 3em }`,
      ['is-layout-constrained', 'grid', 'flex', 'own'].map(each).join(''),
    );
    const places = await tab.run(() =>
      [...document.querySelectorAll('main')].map((main) =>
        [...main.children].map((placed) => {
          const card = placed.shadowRoot?.querySelector('.card') ?? placed;
          const { left, right } = card.getBoundingClientRect();
          const { top } = placed.getBoundingClientRect();
          const above = placed.previousElementSibling?.getBoundingClientRect().bottom;
          return [left, right, top - above].map((value) => Math.round(value) || 0);
        }),
      ),
    );
    const gaps = [24, 0, 0, 32];
    for (const [index, [[left, right], ...widgets]] of places.entries())
      for (const place of widgets) assert.deepEqual(place, [left, right, gaps[index]]);
  });

  it('hidden hides, whatever the page’s stylesheet says of it', async (test) => {
    const tab = await openJudge(test);
    const shown = await tab.run((sheets) => {
      for (const widget of document.querySelectorAll('.column > *')) widget.hidden = true;
      return sheets.flatMap(({ name, css }) => {
        globalThis.judge.wear(css, true);
        return [...document.querySelectorAll('.column > *')]
          .filter((widget) => widget.getClientRects().length)
          .map(({ localName }) => `${name}: ${localName}`);
      });
    }, present);
    assert.deepEqual(shown, []);
  });

  it('in a closed tab the widgets are not seen and take no clicks', async (test) => {
    const tab = await openPage(
      test,
      '/tabs',
      `.tabs { position: relative } .tabs > * { position: absolute; inset: 0 0 auto 0; background: white }
      .tabs > #open { visibility: hidden; z-index: 1 } .closed { visibility: hidden; opacity: 0; pointer-events: none; z-index: 2 }`,
      `<div class="tabs"><button id="below" style="height: 3000px; width: 100%">Below</button><div class="closed">${bareTags}</div></div>`,
    );
    const taking = () =>
      tab.run(() =>
        [...document.querySelectorAll('.closed > *')].flatMap((widget) =>
          [...widget.shadowRoot.querySelectorAll('summary, a, button, [part=field]')]
            .filter((control) => control.checkVisibility())
            .filter((control) => {
              control.scrollIntoView({ block: 'center' });
              const { left, top, width, height } = control.getBoundingClientRect();
              return document.elementFromPoint(left + width / 2, top + height / 2) === widget;
            })
            .map((control) => control.localName),
        ),
      );
    const seen = () =>
      tab.run(
        () =>
          [...document.querySelectorAll('.closed > *')].filter(
            ({ shadowRoot }) =>
              getComputedStyle(shadowRoot.querySelector('.card')).visibility === 'visible',
          ).length,
      );
    assert.deepEqual([await seen(), await taking()], [0, []]);
    // A tab that is only faded out, as many are.
    await tab.run(() => {
      document.querySelector('.closed').style.visibility = 'visible';
    });
    assert.deepEqual(await taking(), []);
    await tab.run(() => {
      document.querySelector('.closed').style.cssText =
        'visibility: visible; opacity: 1; pointer-events: auto';
    });
    assert.equal(await seen(), 4);
    assert.ok((await taking()).length > 10);
  });

  it('letters are as large as the text around the widgets, from 15 to 20 px, and not as the root’s', async (test) => {
    const sizes = { 6: 15, 15: 15, 17: 17, 18.5: 18.5, 20: 20, 42: 20 };
    const tab = await openPage(
      test,
      '/sizes',
      'html { font-size: 62.5% }',
      Object.keys(sizes)
        .map((size) => `<div style="font-size: ${size}px">${bareTags}</div>`)
        .join(''),
    );
    for (const root of ['62.5%', '6px', '200%']) {
      const found = await tab.run((root) => {
        document.documentElement.style.fontSize = root;
        return [...document.querySelectorAll('div')].map((around) =>
          [...around.children].map(({ shadowRoot }) =>
            parseFloat(getComputedStyle(shadowRoot.querySelector('.card')).fontSize),
          ),
        );
      }, root);
      assert.deepEqual(
        found,
        Object.keys(sizes).map((size) => Array(4).fill(sizes[size])),
      );
    }
  });
});
