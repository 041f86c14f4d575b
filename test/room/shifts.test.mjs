// Room for widgets that are still to come: what stands below them stays where it is. In Chromium, which alone
// counts layout shifts.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { example } from '../../tools/generate/example.mjs';
import { builderPages, visitorOf } from '../embed-builder/builder.mjs';
import { inEngines } from '../harness/suite.mjs';
import { tags } from '../harness/widgets.mjs';
import { article, screens, shiftOf } from './shift.mjs';

const { head, widgets } = await example();

const set = {
  folder: '/',
  'set.booking-cta.href': '/book',
  'set.booking-cta.phone': '+1 555 010 0199',
  'set.comment-form.action': '/comments',
};
const choices = {
  ...Object.fromEntries(tags.map((name) => [name, { widgets: name }])),
  'all four': {},
  'all four as <div>s': { placeholders: 'true' },
  'all four without words in them': { fallback: 'false' },
  'all four in German, whose words are fetched': { 'set.lang': 'de' },
  'all four as <div>s in German': { 'set.lang': 'de', placeholders: 'true' },
  'all four as they can be set': {
    'set.tips-card.layout': 'grid',
    'set.tips-card.printable': '',
    'set.causes-accordion.open': 'first',
    'set.causes-accordion.numbered': '',
    'set.comment-form.consent': 'I agree that this page keeps what I write.',
    'set.booking-cta.hours': 'Mo-Su 00:00-24:00',
    'set.booking-cta.time-zone': 'Europe/Berlin',
  },
};

inEngines(
  ({ browser, site }) => {
    describe('when the script comes late', () => {
      const snippets = {};

      before(async () => {
        for (const [name, choice] of Object.entries(choices)) {
          const hash = `#${new URLSearchParams({ ...set, ...choice })}`;
          const tab = await browser().open(site().address(`/builder${hash}`), {
            size: { width: 1280, height: 900 },
          });
          snippets[name] = (await visitorOf(tab).measured()).pieces[0].code;
          await tab.close();
        }
      });

      async function shiftWith(html, screen) {
        const tab = await browser().open('about:blank', { size: screens[screen] });
        try {
          return await shiftOf(tab.page, site(), html);
        } finally {
          await tab.close();
        }
      }

      for (const screen of Object.keys(screens)) {
        for (const name of Object.keys(choices))
          it(`a page stays where it is on a ${screen}, with what the builder gives out: ${name}`, async () => {
            const shift = await shiftWith(article(snippets[name]), screen);
            assert.ok(shift <= 0.01, `${shift}`);
          });

        it(`a page stays where it is on a ${screen}, with what the README gives out: all four`, async () => {
          const shift = await shiftWith(article(head + widgets, 'Roboto'), screen);
          assert.ok(shift <= 0.01, `${shift}`);
        });

        for (const name of tags)
          it(`a page stays where it is on a ${screen}, with what the README gives out: ${name}`, async () => {
            const [widget] = widgets.match(
              new RegExp(`<aftercare-${name}[^]*</aftercare-${name}>`),
            );
            const shift = await shiftWith(article(head + widget, 'Roboto'), screen);
            assert.ok(shift <= 0.01, `${shift}`);
          });
      }

      it('without the room that is kept, a page shifts', async () => {
        const bare = snippets['all four without words in them'].replace(/<style>.*<\/style>/s, '');
        assert.ok((await shiftWith(article(bare), 'phone')) > 0.1);
      });
    });
  },
  { engines: ['Chromium'], pages: await builderPages() },
);
