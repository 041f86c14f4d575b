// The whole page on paper.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page } from '../harness/site.mjs';
import { bareTags } from '../harness/widgets.mjs';
import { defaultTopic } from '../harness/words.mjs';
import { number, src, tell, textsShown, toPaper } from './paper.mjs';

const { causes, tips } = defaultTopic;

export function printPage({ engine, site, open }) {
  describe('a page on paper', () => {
    it('has every tip and every cause, and nothing to press or to fill in', async (test) => {
      const tab = await open(
        test,
        page(
          `<script ${src} data-href="/book" data-phone="${number}" data-printable data-placement="bar" data-hours="Mo-Su 00:00-24:00" data-mode="inline"></script>`,
          bareTags,
        ),
      );
      await tab.resize({ width: 320, height: 640 });
      await toPaper(engine, tab);
      const texts = (await tab.run(textsShown)).join('\n');
      for (const { title, text } of [...causes, ...tips]) {
        assert.ok(texts.includes(title), title);
        assert.ok(texts.includes(text), text);
      }
      assert.doesNotMatch(texts, /Leave a reply|Post comment|Print these|Open now|Loads the/);
      const found = await tab.run(() => {
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
      assert.ok(['attr(href)', site().address('/book')].includes(found.address), found.address);
      assert.deepEqual(found, {
        controls: 0,
        number: `Call ${number}`,
        address: found.address,
        isWithAddress: true,
        position: 'static',
      });
      assert.deepEqual(tab.lines, []);
    });

    for (const single of ['', 'single'])
      it(`opens all causes for the paper where browsers know no other way, and nobody hears of it${single && ', nor where one closes the others'}`, async (test) => {
        const tab = await open(
          test,
          page(
            `<script ${src}></script>`,
            `<aftercare-causes-accordion open="fluids" ${single}></aftercare-causes-accordion>`,
          ),
          'aftercare-causes-accordion',
        );
        await tab.run(() => {
          globalThis.heard = [];
          globalThis.prints = 0;
          addEventListener('afterprint', () => (globalThis.prints += 1));
          addEventListener('aftercare-cause-toggle', ({ id, open }) =>
            globalThis.heard.push(`${id} ${open}`),
          );
        });
        /** The ids of the open causes, once the events of all that was opened and closed have fired. */
        const openCauses = () =>
          tab.run(async () => {
            // Toggle events fire in order, so this one fires after those of the causes.
            const last = document.createElement('details');
            last.open = true;
            await new Promise((resolve) => last.addEventListener('toggle', resolve));
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
        // A browser that makes a PDF fires both events at once.
        await tab.page.pdf();
        await tab.until(() => globalThis.prints === 3);
        assert.equal(await openCauses(), 'fluids');
        assert.deepEqual(await tab.run(() => globalThis.heard), []);
        await tab.run(() =>
          document
            .querySelector('aftercare-causes-accordion')
            .shadowRoot.querySelector('#injury summary')
            .click(),
        );
        assert.equal(await openCauses(), single ? 'injury' : 'fluids injury');
        // A cause that was closed by another one fires its event after that one's.
        await openCauses();
        assert.deepEqual(
          await tab.run(() => globalThis.heard),
          single ? ['injury true', 'fluids false'] : ['injury true'],
        );
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
      it(`has dark words on white where cards are dark by ${darkness}`, async (test) => {
        const tab = await open(
          test,
          page(
            `${style}<script ${src} data-href="/book" data-phone="${number}" ${attributes}></script>`,
            bareTags,
          ),
        );
        await toPaper(engine, tab);
        const pale = await tab.run(() => {
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
              // Some people print backgrounds, too.
              if (luminance(backgroundColor) < 0.8)
                found.add(`${element.localName} on ${backgroundColor}`);
            }
          return [...found];
        });
        assert.deepEqual(pale, []);
      });
  });
}
