// Arabic and Hebrew are written from right to left.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { bareTags } from '../harness/widgets.mjs';
import { defaultTopic, en } from '../harness/words.mjs';
import { actEverything, booking, form } from './everything.mjs';
import { boxesOnPage } from './measure.mjs';
import { allSpeak, noScrollbar, phone, sameFont, src } from './tabs.mjs';

const mirrored = [
  '<aftercare-tips-card printable></aftercare-tips-card>',
  '<aftercare-tips-card layout="grid"></aftercare-tips-card>',
  '<aftercare-causes-accordion numbered open="first"></aftercare-causes-accordion>',
  ...['wrong', 'refused', 'published'].map(form),
  booking('hours="Mo-Su 00:00-24:00" mode="inline"'),
  booking('mode="dialog" data-state="silent"'),
  booking('placement="bar"'),
].join('\n');

export function testRightToLeft({ site, open }) {
  for (const width of [320, 900])
    it(`right to left is the mirror of left to right, ${width} px wide`, async (test) => {
      // The same texts on both, so that every box has a counterpart.
      site().pages['/mirror/locales/he.json'] = JSON.stringify(en);
      site().pages[`/mirror/topics/${defaultTopic.id}.he.json`] = JSON.stringify({
        ...defaultTopic,
        lang: 'he',
      });
      const boxes = {};
      for (const [code, dir] of [
        ['en', 'ltr'],
        ['he', 'rtl'],
      ]) {
        const tab = await open(
          test,
          page(
            `${phone}${noScrollbar}${sameFont}<script ${src} data-locales="/mirror/locales" data-reviewed-by="Tern"></script>`,
            mirrored,
            `lang="${code}" dir="${dir}"`,
          ),
          { size: { width, height: 640 } },
        );
        await allSpeak(tab, code);
        await tab.run(actEverything);
        boxes[dir] = await tab.run(boxesOnPage);
        await tab.close();
      }
      const { ltr, rtl } = boxes;
      assert.ok(ltr.length > 100);
      assert.deepEqual(
        rtl.map(({ what }) => what),
        ltr.map(({ what }) => what),
      );
      const wrong = ltr.flatMap(({ what, box: [x, y, w, h] }, index) => {
        const there = rtl[index].box;
        const like = [width - x - w, y, w, h];
        return (w || there[2]) && like.some((side, place) => Math.abs(side - there[place]) > 2)
          ? [`${what} is at ${there}, not at ${like}`]
          : [];
      });
      assert.deepEqual(wrong, []);
    });

  it('an Arabic and a Hebrew page are written from the right, numbers and addresses from the left', async (test) => {
    const look = async (code) => {
      const tab = await open(
        test,
        page(
          `${phone}<script ${src} data-href="/book" data-phone="+1 555 010 0199" data-printable data-hours="Mo-Su 00:00-24:00"></script>`,
          bareTags,
          `lang="${code}"`,
        ),
        { size: { width: 700, height: 800 } },
      );
      await allSpeak(tab, code);
      const found = await tab.run(() => {
        const all = (tag, selector) => [
          ...document.querySelector(`aftercare-${tag}`).shadowRoot.querySelectorAll(selector),
        ];
        // Show what is only printed.
        for (const sheet of all('tips-card', 'address')) sheet.style.display = 'block';
        const middle = ({ left, right }) => (left + right) / 2;
        const isRightOf = (one, other) =>
          middle(one.getBoundingClientRect()) > middle(other.getBoundingClientRect());
        /** The position of a character in a text, from its end if negative. */
        const placeOf = (element, at) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (!walker.nextNode().data.trim());
          const node = walker.currentNode;
          const range = document.createRange();
          const index = at < 0 ? node.data.length + at : at;
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return middle(range.getBoundingClientRect());
        };
        const reads = (element) =>
          placeOf(element, 0) < placeOf(element, -1) ? 'from the left' : 'from the right';
        const pseudo = (element, name) => getComputedStyle(element, name);
        const end = (name) =>
          parseFloat(pseudo(all('causes-accordion', 'summary')[0], '::after')[name]);
        const dot = pseudo(all('booking-cta', '[part=hours]')[0], '::before');
        const [tip] = all('tips-card', '[part=item]');
        const [box] = all('comment-form', '[name=remember]');
        const [book, call] = all('booking-cta', '[part=button]');
        return {
          icons: isRightOf(tip.querySelector('svg'), tip.querySelector('strong')),
          checkboxes: isRightOf(box, box.nextElementSibling),
          buttons: isRightOf(book, call),
          chevrons: end('marginRight') > end('marginLeft'),
          dots: parseFloat(dot.marginLeft) > parseFloat(dot.marginRight),
          gradient: getComputedStyle(all('booking-cta', '.card')[0]).backgroundImage.match(
            /[-\d]+deg/,
          )[0],
          aligned: ['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].every(
            (tag) => getComputedStyle(all(tag, '.card > *')[0]).textAlign === 'start',
          ),
          headings: reads(all('tips-card', '[part=heading]')[0]),
          numbers: reads(call.querySelector('span')),
          sheet: all('tips-card', 'address span')
            .filter((line) => line.textContent.trim())
            .map(reads),
        };
      });
      await tab.close();
      return found;
    };
    const fromTheLeft = {
      icons: false,
      checkboxes: false,
      buttons: false,
      chevrons: false,
      dots: false,
      gradient: '100deg',
      aligned: true,
      headings: 'from the left',
      numbers: 'from the left',
      sheet: ['from the left', 'from the left'],
    };
    assert.deepEqual(await look('en'), fromTheLeft);
    for (const code of ['ar', 'he'])
      assert.deepEqual(
        await look(code),
        {
          ...fromTheLeft,
          ...{ icons: true, checkboxes: true, buttons: true, chevrons: true, dots: true },
          gradient: '-100deg',
          headings: 'from the right',
        },
        code,
      );
  });
}
