// Room for widgets that are still to come: what stands below them stays where it is.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath } from '../tools/browsers.mjs';
import { example } from '../tools/example.mjs';
import { openBuilder } from './embed-builder/builder.mjs';
import { inEveryEngine } from './helpers/hosts.mjs';
import {
  areDrawn,
  article,
  fontFace,
  late,
  lateScript,
  screens,
  shiftOf,
} from './helpers/shift.mjs';
import { openSite, versioned } from './helpers/site.mjs';

const names = ['tips-card', 'causes-accordion', 'booking-cta', 'comment-form'];
const set = {
  folder: '/',
  'set.booking-cta.href': '/book',
  'set.booking-cta.phone': '+1 555 010 0199',
  'set.comment-form.action': '/comments',
};
const choices = {
  ...Object.fromEntries(names.map((name) => [name, { widgets: name }])),
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

describe('when the script comes late', () => {
  const snippets = {};
  let builder;
  let site;
  let browser;

  before(async () => {
    builder = await openBuilder();
    for (const [name, choice] of Object.entries(choices)) {
      const visitor = await builder.open(`#${new URLSearchParams({ ...set, ...choice })}`);
      snippets[name] = (await visitor.measured()).pieces[0].code;
      await visitor.page.close();
    }
    const german = await readFile('dist/locales/de.json', 'utf8');
    site = await openSite({
      ...(await lateScript()),
      '/locales/de.json': late('application/json', german, 300),
    });
    browser = await puppeteer.launch({ executablePath: chromePath(), args: chromeArgs });
  });

  after(async () => {
    await builder?.close();
    await browser?.close();
    site?.close();
  });

  const shiftWith = (html, screen) => {
    site.pages['/'] = html;
    return shiftOf(browser, site.address('/'), screens[screen]);
  };

  for (const screen of Object.keys(screens)) {
    for (const name of Object.keys(choices))
      it(`a page stays where it is on a ${screen}, with what the builder gives out: ${name}`, async () => {
        const shift = await shiftWith(article(snippets[name]), screen);
        assert.ok(shift <= 0.01, `${shift}`);
      });

    it(`a page stays where it is on a ${screen}, with what the README gives out: all four`, async () => {
      const { head, widgets } = await example();
      const shift = await shiftWith(article(head + widgets, 'Roboto'), screen);
      assert.ok(shift <= 0.01, `${shift}`);
    });

    for (const name of names)
      it(`a page stays where it is on a ${screen}, with what the README gives out: ${name}`, async () => {
        const { head, widgets } = await example();
        const [widget] = widgets.match(new RegExp(`<aftercare-${name}[^]*</aftercare-${name}>`));
        const shift = await shiftWith(article(head + widget, 'Roboto'), screen);
        assert.ok(shift <= 0.01, `${shift}`);
      });
  }

  it('without the room that is kept, a page shifts', async () => {
    const bare = snippets['all four without words in them'].replace(/<style>.*<\/style>/s, '');
    assert.ok((await shiftWith(article(bare), 'phone')) > 0.1);
  });
});

inEveryEngine(({ engine, open, site }) => {
  for (const width of [560, 1280])
    it(`no widget is higher or lower than the room that the README’s snippet keeps for it, by more than ${engine === 'WebKit' ? 'two lines' : 'a fiftieth of a screen'}, ${width} pixels wide`, async (test) => {
      const { head, widgets } = await example();
      site().pages[versioned] = late(
        'text/javascript',
        await readFile(`dist${versioned}`, 'utf8'),
        0,
      );
      const heights = async () => {
        await document.fonts.load('16px Roboto');
        return [...document.querySelectorAll('main > [topic], main > [action]')].map(
          (widget) => widget.getBoundingClientRect().height,
        );
      };
      const styles = head.replace(/<script[^]*/, '');
      const size = { width, height: 900 };
      const tab = await open(test, '/', article(fontFace + styles + widgets, 'Roboto'), size);
      const kept = await tab.run(heights);
      assert.ok(kept.length === 4 && Math.min(...kept) > 100, `${kept}`);
      await tab.run((src) => {
        document.head.append(Object.assign(document.createElement('script'), { src }));
        return true;
      }, versioned);
      await tab.until(areDrawn);
      const taken = await tab.run(heights);
      // Measured in Chromium: WebKit breaks lines a little later, and a long card has many.
      const most = engine === 'WebKit' ? 60 : size.height / 50;
      for (const [index, height] of taken.entries())
        assert.ok(Math.abs(height - kept[index]) <= most, `${kept} became ${taken}`);
    });
});
