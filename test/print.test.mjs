// What comes out of a printer: the whole page, or the tips alone as a sheet to take home.
/* global inAnyTree */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import { defaultTopic } from '../dist/esm/content/topics/default-topic.js';
import { bareTags, engines, openSite, page, until, visit } from './helpers/site.mjs';

const files = Object.fromEntries(
  await Promise.all(
    (await readdir('dist/locales')).map(async (file) => [
      `/locales/${file}`,
      await readFile(`dist/locales/${file}`, 'utf8'),
    ]),
  ),
);
const languages = [
  'en',
  'es',
  ...Object.keys(files).map((path) => /(\w+)\.json/.exec(path)[1]),
].sort();

/**
 * Puts what is shown on paper, as far as style sheets go; `screen` takes it back. Firefox cannot
 * be told to, so there every rule for paper becomes one for all media.
 */
const media = {
  Chromium: (tab, medium) => tab.emulateMediaType(medium),
  Firefox: (tab, medium) =>
    tab.evaluate((medium) => {
      const trees = (root) => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
          shadowRoot ? trees(shadowRoot) : [],
        ),
      ];
      const mediaRules = (rules) =>
        [...rules].flatMap((rule) => [
          ...(rule instanceof CSSMediaRule ? [rule] : []),
          ...mediaRules(rule.cssRules ?? []),
        ]);
      const before = (globalThis.mediaBefore ??= new Map());
      for (const tree of trees(document))
        for (const { cssRules } of new Set([...tree.styleSheets, ...tree.adoptedStyleSheets]))
          for (const { media } of mediaRules(cssRules)) {
            if (!before.has(media)) before.set(media, media.mediaText);
            const written = before.get(media);
            media.mediaText =
              medium === 'screen'
                ? written
                : written.replace(/\bprint\b/, 'all').replace(/\bscreen\b/, 'print');
          }
    }, medium),
};

/** How many pages a PDF has. */
function pagesOf(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  // Firefox packs what describes the pages. The last byte of a checksum may look like a line's end.
  const finishFlush = constants.Z_SYNC_FLUSH;
  const packed = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(
    ([, bytes]) => `${inflateSync(Buffer.from(bytes, 'latin1'), { finishFlush })}`,
  );
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length;
}

/** Every text that is shown, whichever tree it stands in. Runs in the page. */
function textsShown() {
  const found = [];
  const range = document.createRange();
  const look = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const { parentElement } = node;
      const style = parentElement && getComputedStyle(parentElement);
      range.selectNodeContents(node);
      const { width, height } = range.getBoundingClientRect();
      if (
        width * height &&
        (!style || style.visibility === 'visible') &&
        (!style || style.display === 'contents' || parentElement.checkVisibility())
      )
        found.push(node.data.trim().replace(/\s+/g, ' '));
    }
    for (const child of node.shadowRoot?.childNodes ?? node.assignedNodes?.() ?? node.childNodes)
      look(child);
  };
  look(document.documentElement);
  return found;
}

const src = 'src="/aftercare.js"';
const number = '+1 555 010 0199';
const { causes, tips } = defaultTopic;

for (const [engine, launch] of Object.entries(engines))
  describe(`in ${engine}`, () => {
    let browser;
    let site;

    before(async () => {
      site = await openSite({ ...files });
      browser = await launch();
    });

    after(async () => {
      await browser.close();
      site.close();
    });

    /** Opens a page on which `print` shows no dialog, and waits until a widget stands: a tag, or an id in any tree. */
    async function open(html, shows = 'aftercare-tips-card', path = '/page') {
      site.pages[path] = html;
      const visited = await visit(browser, site.address(path), (tab) =>
        tab.evaluateOnNewDocument(() => {
          globalThis.printed = 0;
          globalThis.print = () => (globalThis.printed += 1);
          globalThis.inAnyTree = (id) => {
            const find = (root) =>
              root.querySelector(`#${id}, ${id}`) ??
              [...root.querySelectorAll('*')]
                .flatMap(({ shadowRoot }) => (shadowRoot ? (find(shadowRoot) ?? []) : []))
                .at(0);
            return find(document);
          };
        }),
      );
      await until(
        visited.tab,
        (shows) => inAnyTree(shows)?.shadowRoot?.querySelector('[part=card] > *'),
        shows,
      );
      return visited;
    }
    const tell = (tab, type) => tab.evaluate((type) => void dispatchEvent(new Event(type)), type);
    const toPaper = async (tab) => {
      await tell(tab, 'beforeprint');
      await media[engine](tab, 'print');
    };
    const toScreen = async (tab) => {
      await media[engine](tab, 'screen');
      await tell(tab, 'afterprint');
    };

    describe('a page on paper', () => {
      it('has every tip and every cause, and nothing to press or to fill in', async () => {
        const { tab, lines } = await open(
          page(
            `<script ${src} data-href="/book" data-phone="${number}" data-printable data-placement="bar" data-hours="Mo-Su 00:00-24:00" data-mode="inline"></script>`,
            bareTags,
          ),
        );
        await tab.setViewport({ width: 320, height: 640 });
        await toPaper(tab);
        const texts = (await tab.evaluate(textsShown)).join('\n');
        for (const { title, text } of [...causes, ...tips]) {
          assert.ok(texts.includes(title), title);
          assert.ok(texts.includes(text), text);
        }
        assert.doesNotMatch(texts, /Leave a reply|Post comment|Print these|Open now|Loads the/);
        const found = await tab.evaluate(() => {
          const all = [...document.querySelectorAll('body > *')].flatMap(({ shadowRoot }) => [
            ...shadowRoot.querySelectorAll('button, input, textarea, iframe, [part=hours]'),
          ]);
          const booking = document.querySelector('aftercare-booking-cta').shadowRoot;
          const [book, call] = booking.querySelectorAll('[part=button]');
          const address = getComputedStyle(book, '::after');
          const { position } = getComputedStyle(booking.querySelector('.card'));
          return {
            controls: all.filter((control) => control.getClientRects().length).length,
            number: call.innerText.replaceAll('\u00a0', ' '),
            address: address.content.replaceAll('"', ''),
            isWithAddress: book.getBoundingClientRect().width > 150,
            position,
          };
        });
        assert.ok(['attr(href)', site.address('/book')].includes(found.address), found.address);
        assert.deepEqual(found, {
          controls: 0,
          number: `Call ${number}`,
          address: found.address,
          isWithAddress: true,
          position: 'static',
        });
        assert.deepEqual(lines, []);
        await tab.close();
      });

      for (const single of ['', 'single'])
        it(`opens all causes for the paper where browsers know no other way, and nobody hears of it${single && ', nor where one closes the others'}`, async () => {
          const { tab } = await open(
            page(
              `<script ${src}></script>`,
              `<aftercare-causes-accordion open="fluids" ${single}></aftercare-causes-accordion>`,
            ),
            'aftercare-causes-accordion',
          );
          await tab.evaluate(() => {
            globalThis.heard = [];
            addEventListener('aftercare-cause-toggle', ({ id, open }) =>
              globalThis.heard.push(`${id} ${open}`),
            );
          });
          const openCauses = () =>
            tab.evaluate(async () => {
              // Events of causes come in a task of their own.
              await new Promise((resolve) => setTimeout(resolve, 50));
              const { shadowRoot } = document.querySelector('aftercare-causes-accordion');
              return [...shadowRoot.querySelectorAll('details')]
                .filter(({ open }) => open)
                .map(({ id }) => id)
                .join(' ');
            });
          const all = 'pressure tightness fluids exercise injury';
          for (const time of [1, 2]) {
            await tell(tab, 'beforeprint');
            assert.equal(await openCauses(), all, `time ${time}`);
            await tell(tab, 'afterprint');
            assert.equal(await openCauses(), 'fluids', `time ${time}`);
          }
          // As fast as browsers are that make a picture of the page.
          await tab.pdf();
          assert.equal(await openCauses(), 'fluids');
          assert.deepEqual(await tab.evaluate(() => globalThis.heard), []);
          await tab.evaluate(() =>
            document
              .querySelector('aftercare-causes-accordion')
              .shadowRoot.querySelector('#injury summary')
              .click(),
          );
          assert.equal(await openCauses(), single ? 'injury' : 'fluids injury');
          assert.deepEqual(
            await tab.evaluate(() => globalThis.heard),
            single ? ['injury true', 'fluids false'] : ['injury true'],
          );
          await tab.close();
        });

      const darknesses = {
        'color-scheme="dark"': ['', 'data-color-scheme="dark"'],
        'the page’s color-scheme': ['<style>html { color-scheme: dark }</style>', ''],
        'the tokens of a dark page': [
          '<style>html { color-scheme: dark; --aftercare-surface: #111; --aftercare-text: #eee; --aftercare-muted: #bbb }</style>',
          '',
        ],
      };
      for (const [darkness, [style, attributes]] of Object.entries(darknesses))
        it(`has dark words on white where cards are dark by ${darkness}`, async () => {
          const { tab } = await open(
            page(
              `${style}<script ${src} data-href="/book" data-phone="${number}" ${attributes}></script>`,
              bareTags,
            ),
          );
          await toPaper(tab);
          const pale = await tab.evaluate(() => {
            const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
            const context = canvas.getContext('2d', { willReadFrequently: true });
            const luminance = (color) => {
              context.fillStyle = '#fff';
              context.fillRect(0, 0, 1, 1);
              context.fillStyle = color;
              context.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
                const part = byte / 255;
                return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
              });
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const found = new Set();
            for (const { shadowRoot } of document.querySelectorAll('body > *'))
              for (const element of shadowRoot.querySelectorAll('*')) {
                const { color, backgroundColor } = getComputedStyle(element);
                if (!element.checkVisibility()) continue;
                if (1.05 / (luminance(color) + 0.05) < 4.5)
                  found.add(`${element.localName} in ${color}`);
                // For those who print backgrounds, too.
                if (luminance(backgroundColor) < 0.8)
                  found.add(`${element.localName} on ${backgroundColor}`);
              }
            return [...found];
          });
          assert.deepEqual(pale, []);
          await tab.close();
        });
    });

    describe('the tips alone on paper', () => {
      const card = (id, attributes = '') =>
        `<aftercare-tips-card id="${id}" printable clinic="Tern Lane" phone="${number}" heading="Card ${id}" ${attributes}></aftercare-tips-card>`;
      // All that a page can have around a card.
      const busy = page(
        `<style>
          * { display: block !important }
          header, footer { position: sticky; inset: 0; height: 300px; background: red }
          main { margin: 99px; border: 9px solid; width: 200px; height: 200px; overflow: hidden; transform: rotate(9deg); opacity: 0.5 }
          aftercare-tips-card { margin: 99px !important; border: 9px solid !important; width: 150px !important; rotate: 9deg !important }
          main::before, section::after, body::before { content: 'Advertisement' }
          #chat { display: flex !important; position: fixed; inset: auto 0 0 auto }
          aside { float: left; width: 40% }
          @media print { main { display: none !important } body * { visibility: hidden } }
        </style><script ${src}></script>`,
        `<header><h1>Tern Lane Clinic</h1></header>
         <aside><nav><a href="/">Home</a></nav><img alt="A tern" src="data:,"></aside>
         <main><p>Words before.</p><section>${card('one')}</section><p>Words after.</p>${card('two')}</main>
         <div id="host"></div><div id="chat"><button>Chat with us</button></div>
         <iframe srcdoc="A map"></iframe><footer>Imprint</footer>
         <script>
           document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
             '<style>* { display: grid !important } div { margin: 99px }</style><p>A builder’s own</p><div>${card('three')}</div>';
         </script>`,
      );
      const press = (tab, id) =>
        tab.evaluate((id) => inAnyTree(id).shadowRoot.querySelector('button').click(), id);
      /** All that printing could leave behind. */
      const traces = (tab) =>
        tab.evaluate(() => {
          const host = document.querySelector('#host')?.shadowRoot;
          const { outerHTML } = document.documentElement;
          return [
            outerHTML,
            host?.innerHTML,
            document.adoptedStyleSheets.length,
            host?.adoptedStyleSheets.length,
          ];
        });
      /** What stands on paper beside a card, and where that card stands. */
      const beside = (tab, id) =>
        tab.evaluate((id) => {
          const card = inAnyTree(id);
          const outside = (root) =>
            [...root.querySelectorAll('*')]
              .filter((element) => element !== card && !card.contains(element))
              .flatMap((element) => [
                element,
                ...(element.shadowRoot ? outside(element.shadowRoot) : []),
              ]);
          const hasContent = (element, name) => {
            const { content, display } = getComputedStyle(element, name);
            return !['none', 'normal'].includes(content) && display !== 'none';
          };
          const { x, y, width, height } = card.getBoundingClientRect();
          // What the card stands in, slots and hosts among it.
          const around = [];
          for (let held = card; held; held = around.at(-1)) {
            const outer = held.assignedSlot ?? held.parentElement ?? held.getRootNode().host;
            if (!outer) break;
            around.push(outer);
          }
          return {
            boxes: outside(document)
              .filter((element) => !around.includes(element))
              .filter((element) => element.getClientRects().length)
              .filter((element) => getComputedStyle(element).visibility === 'visible')
              .map(({ localName }) => localName),
            contents: around.filter((element) =>
              ['::before', '::after'].some((name) => hasContent(element, name)),
            ).length,
            isAtTheTop: x === 0 && y === 0,
            isAsWideAsThePaper: width === document.documentElement.clientWidth,
            isWhole: height > 500,
            isInFront: card.getRootNode().elementFromPoint(x + 20, y + 20) === card,
          };
        }, id);
      const alone = {
        boxes: [],
        contents: 0,
        isAtTheTop: true,
        isAsWideAsThePaper: true,
        isWhole: true,
        isInFront: true,
      };
      const sheet = (heading) => [
        heading,
        defaultTopic.intro,
        ...tips.flatMap(({ title, text }) => [title, text]),
        defaultTopic.advice,
        'Get help now',
        defaultTopic.seekHelp.text,
        ...defaultTopic.seekHelp.items,
        'Tern Lane',
        number,
        site.address('/page'),
        'Last updated',
        '·',
        'November 23, 2026',
        'Sources (3)',
        ...defaultTopic.sources.map(({ title }) => title),
      ];

      for (const id of ['one', 'two', 'three'])
        it(`are all that is on it, wherever their card stands on a busy page: card ${id}`, async () => {
          const { tab, lines } = await open(busy, 'three');
          const before = await traces(tab);
          await press(tab, id);
          assert.equal(await tab.evaluate(() => globalThis.printed), 1);
          await toPaper(tab);
          assert.deepEqual(await tab.evaluate(textsShown), sheet(`Card ${id}`));
          assert.deepEqual(await beside(tab, id), alone);
          await toScreen(tab);
          assert.deepEqual(await traces(tab), before);
          assert.deepEqual(lines, []);
          await tab.close();
        });

      const places = {
        'between loose words of the page': `Loose words ${card('one')} and more`,
        'in the slot of another component': `<div id="host">${card('one')}</div><script>
          document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
            '<style>div { margin: 99px; border: 9px solid }</style><p>A builder’s own</p><div>Tab <slot></slot></div>';
        </script>`,
        'beside what insists on being shown': `<div style="display: block !important">Chat</div>${card('one')}`,
        'beside what insists on it in a layer': `<style>@layer site { p { display: block !important } }</style><p>Chat</p>${card('one')}`,
        'on a page with an edge': `<style>html { padding: 99px; border: 9px solid }</style>${card('one')}`,
      };
      for (const [place, body] of Object.entries(places))
        it(`are all that is on it ${place}`, async () => {
          const { tab } = await open(page(`<script ${src}></script>`, body), 'one');
          const before = await traces(tab);
          await press(tab, 'one');
          await toPaper(tab);
          assert.deepEqual(await tab.evaluate(textsShown), sheet('Card one'));
          assert.deepEqual(await beside(tab, 'one'), alone);
          await toScreen(tab);
          assert.deepEqual(await traces(tab), before);
          await tab.close();
        });

      it('leave the page as it was, also when printed twice, or removed before the printer has done', async () => {
        const { tab, lines } = await open(busy, 'three');
        const before = await traces(tab);
        for (const id of ['one', 'one', 'three']) await press(tab, id);
        await tell(tab, 'beforeprint');
        await tell(tab, 'afterprint');
        assert.deepEqual(await traces(tab), before);
        await press(tab, 'two');
        const marked = await tab.evaluate(() => {
          globalThis.removed = inAnyTree('two');
          globalThis.place = new Comment();
          const marked = globalThis.removed.attributes.length;
          globalThis.removed.replaceWith(globalThis.place);
          return marked;
        });
        await tell(tab, 'afterprint');
        assert.equal(await tab.evaluate(() => globalThis.removed.attributes.length), marked - 1);
        await tab.evaluate(() => globalThis.place.replaceWith(globalThis.removed));
        assert.deepEqual(await traces(tab), before);
        assert.deepEqual(lines, []);
        await tab.close();
      });

      it('are not all that is printed when the visitor prints the page, before and after', async () => {
        const { tab } = await open(
          page(`<script ${src}></script>`, `<h1>Tern Lane Clinic</h1>${card('one')}`),
          'one',
        );
        const isWhole = async () => {
          await toPaper(tab);
          const texts = await tab.evaluate(textsShown);
          await toScreen(tab);
          return texts.includes('Tern Lane Clinic') && texts.includes(tips[0].title);
        };
        assert.equal(await isWhole(), true);
        await press(tab, 'one');
        assert.equal(await isWhole(), false);
        assert.equal(await isWhole(), true);
        await tab.close();
      });

      it('show addresses and numbers from the left, also on an Arabic sheet', async () => {
        const { tab } = await open(
          page(
            `<script ${src}></script>`,
            `${card('one')}<aftercare-booking-cta href="/book"></aftercare-booking-cta>`,
            'lang="ar" dir="rtl"',
          ),
          'one',
        );
        await until(tab, () => inAnyTree('one').shadowRoot.querySelector('footer a'));
        await until(tab, () => inAnyTree('aftercare-booking-cta').shadowRoot.querySelector('a'));
        await toPaper(tab);
        const found = await tab.evaluate(() => {
          const sheet = inAnyTree('one').shadowRoot;
          const booking = document.querySelector('aftercare-booking-cta').shadowRoot;
          const direction = (element, pseudo) => {
            const { direction, unicodeBidi } = getComputedStyle(element, pseudo);
            return `${direction} ${unicodeBidi}`;
          };
          return {
            card: getComputedStyle(sheet.querySelector('.card')).direction,
            lines: [...sheet.querySelectorAll('address p > *')].map((line) => direction(line)),
            links: [...sheet.querySelectorAll('footer a'), ...booking.querySelectorAll('a')].map(
              (link) => direction(link, '::after'),
            ),
          };
        });
        assert.deepEqual(found, {
          card: 'rtl',
          lines: Array(2).fill('ltr isolate'),
          links: Array(4).fill('ltr isolate'),
        });
        await tab.close();
      });

      it('fill one page of A4, and one of Letter, in every language', async () => {
        const { tab } = await open(
          page(
            `<script ${src}></script>`,
            `<header><h1>Tern Lane Clinic</h1></header>${card('one', 'reviewed-by="Dana Ruiz, physiotherapist" reviewed-on="2026-03-31"')}`,
          ),
          'one',
          '/advice/what-to-do-when-your-back-hurts-after-a-massage-and-when-to-worry/',
        );
        const pages = {};
        for (const code of languages) {
          await tab.evaluate((code) => {
            document.documentElement.lang = code;
          }, code);
          await until(
            tab,
            (code) => inAnyTree('one').shadowRoot.querySelector('.card').lang === code,
            code,
          );
          for (const format of ['a4', 'letter']) {
            await press(tab, 'one');
            pages[`${code} ${format}`] = pagesOf(await tab.pdf({ format }));
          }
        }
        assert.deepEqual(
          pages,
          Object.fromEntries(
            languages.flatMap((code) => [
              [`${code} a4`, 1],
              [`${code} letter`, 1],
            ]),
          ),
        );
        await tab.close();
      });
    });
  });
