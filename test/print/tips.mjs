// The tips alone on paper, as a sheet to take home.
/* global inAnyTree */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page } from '../harness/site.mjs';
import { defaultTopic } from '../harness/words.mjs';
import { beside, press, traces } from './card.mjs';
import { number, pagesOf, src, tell, textsShown, toPaper, toScreen } from './paper.mjs';

const { tips } = defaultTopic;

export function printTips({ engine, site, open, languages }) {
  describe('the tips alone on paper', () => {
    const card = (id, attributes = '') =>
      `<aftercare-tips-card id="${id}" printable clinic="Tern Lane" phone="${number}" heading="Card ${id}" ${attributes}></aftercare-tips-card>`;
    // A page with everything around its cards that a page can have.
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
      site().address('/page'),
      'Last updated',
      '·',
      'November 23, 2026',
      'Sources (3)',
      ...defaultTopic.sources.map(({ title }) => title),
    ];

    for (const id of ['one', 'two', 'three'])
      it(`are all that is on it, wherever their card stands on a busy page: card ${id}`, async (test) => {
        const tab = await open(test, busy, 'three');
        const before = await traces(tab);
        await press(tab, id);
        assert.equal(await tab.run(() => globalThis.printed), 1);
        await toPaper(engine, tab);
        assert.deepEqual(await tab.run(textsShown), sheet(`Card ${id}`));
        assert.deepEqual(await beside(tab, id), alone);
        await toScreen(engine, tab);
        assert.deepEqual(await traces(tab), before);
        assert.deepEqual(tab.lines, []);
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
      it(`are all that is on it ${place}`, async (test) => {
        const tab = await open(test, page(`<script ${src}></script>`, body), 'one');
        const before = await traces(tab);
        await press(tab, 'one');
        await toPaper(engine, tab);
        assert.deepEqual(await tab.run(textsShown), sheet('Card one'));
        assert.deepEqual(await beside(tab, 'one'), alone);
        await toScreen(engine, tab);
        assert.deepEqual(await traces(tab), before);
      });

    it('leave the page as it was, also when printed twice, or removed before the printer has done', async (test) => {
      const tab = await open(test, busy, 'three');
      const before = await traces(tab);
      for (const id of ['one', 'one', 'three']) await press(tab, id);
      await tell(tab, 'beforeprint');
      await tell(tab, 'afterprint');
      assert.deepEqual(await traces(tab), before);
      await press(tab, 'two');
      const marked = await tab.run(() => {
        globalThis.removed = inAnyTree('two');
        globalThis.place = new Comment();
        const marked = globalThis.removed.attributes.length;
        globalThis.removed.replaceWith(globalThis.place);
        return marked;
      });
      await tell(tab, 'afterprint');
      assert.equal(await tab.run(() => globalThis.removed.attributes.length), marked - 1);
      await tab.run(() => globalThis.place.replaceWith(globalThis.removed));
      assert.deepEqual(await traces(tab), before);
      assert.deepEqual(tab.lines, []);
    });

    it('are not all that is printed when the visitor prints the page, before and after', async (test) => {
      const tab = await open(
        test,
        page(`<script ${src}></script>`, `<h1>Tern Lane Clinic</h1>${card('one')}`),
        'one',
      );
      const isWhole = async () => {
        await toPaper(engine, tab);
        const texts = await tab.run(textsShown);
        await toScreen(engine, tab);
        return texts.includes('Tern Lane Clinic') && texts.includes(tips[0].title);
      };
      assert.equal(await isWhole(), true);
      await press(tab, 'one');
      assert.equal(await isWhole(), false);
      assert.equal(await isWhole(), true);
    });

    it('show addresses and numbers from the left, also on an Arabic sheet', async (test) => {
      const tab = await open(
        test,
        page(
          `<script ${src}></script>`,
          `${card('one')}<aftercare-booking-cta href="/book"></aftercare-booking-cta>`,
          'lang="ar" dir="rtl"',
        ),
        'one',
      );
      await tab.until(() => !!inAnyTree('one').shadowRoot.querySelector('footer a'));
      await tab.until(() => !!inAnyTree('aftercare-booking-cta').shadowRoot.querySelector('a'));
      await toPaper(engine, tab);
      const found = await tab.run(() => {
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
    });

    it('fill one page of A4, and one of Letter, in every language', async (test) => {
      const tab = await open(
        test,
        page(
          `<script ${src}></script>`,
          `<header><h1>Tern Lane Clinic</h1></header>${card('one', 'reviewed-by="Dana Ruiz, physiotherapist" reviewed-on="2026-03-31"')}`,
        ),
        'one',
        '/advice/what-to-do-when-your-back-hurts-after-a-massage-and-when-to-worry/',
      );
      const pages = {};
      for (const code of languages) {
        await tab.run((code) => {
          document.documentElement.lang = code;
        }, code);
        await tab.until(
          (code) => inAnyTree('one').shadowRoot.querySelector('.card').lang === code,
          code,
        );
        for (const format of ['a4', 'letter']) {
          await press(tab, 'one');
          pages[`${code} ${format}`] = pagesOf(await tab.page.pdf({ format }));
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
    });
  });
}
