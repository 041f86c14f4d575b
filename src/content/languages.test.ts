import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import {
  directionOf,
  formatDay,
  formatNumber,
  formatWait,
  languageFor,
  type Language,
} from './languages.js';
import { es } from './messages/es.js';
import { topic } from './topics/back-ache-after-massage/es.js';

/** A language that is in the script, or has come. */
function atHand(wanted: string): Language {
  const language = languageFor(wanted);
  if (language instanceof Promise) throw new Error(`${wanted} is not at hand.`);
  return language;
}

before(async () => {
  const { fetch } = window;
  window.fetch = (url) =>
    Promise.resolve(Response.json((url as string).includes('/topics/') ? topic : es));
  await languageFor('es');
  window.fetch = fetch;
});

describe('a language', () => {
  it('keeps what Intl can use of a tag, and no more', () => {
    const tags = {
      'en-GB': 'en-GB',
      'es-419': 'es-419',
      'ES-mx': 'ES-mx',
      en_US: 'en-US',
      'es-ES-valencia': 'es-ES',
      'en-x-klingon': 'en',
      'en-US-u-ca-buddhist': 'en-US',
      'es-formal': 'es',
      '': 'en',
    };
    for (const [wanted, tag] of Object.entries(tags)) {
      expect(atHand(wanted).tag).to.equal(tag);
      expect(() => new Intl.DateTimeFormat(tag)).not.to.throw();
    }
  });

  it('is English, with a warning, where it is not spoken', () => {
    for (const wanted of [
      'sv',
      'eo-001',
      'zh-TW',
      'zh-Hant-HK',
      'constructor',
      'esperanto',
      '🙂',
    ]) {
      expectWarning(new RegExp(`no-language: lang="${wanted}" is not spoken; English is shown`));
      expect(atHand(wanted).tag).to.equal('en');
      expect(atHand(wanted).messages.send).to.equal('Post comment');
    }
  });

  it('writes days its own way, the same in every time zone', () => {
    expect(formatDay('2026-03-31', atHand('en-US'))).to.equal('March 31, 2026');
    expect(formatDay('2026-03-31', atHand('en-GB'))).to.equal('31 March 2026');
    expect(formatDay('soon', atHand('en'))).to.equal(undefined);
    expect(formatDay(undefined, atHand('en'))).to.equal(undefined);
  });

  it('has the day of the built-in topic at hand as the browser would write it', () => {
    const english = atHand('en');
    const { on } = english.topic.reviewed!;
    expect(english.reviewedOn).to.be.a('string');
    expect(formatDay(on, english)).to.equal(formatDay(on, { ...english, reviewedOn: undefined }));
  });

  it('writes numbers in its own digits', () => {
    expect(formatNumber(3, atHand('en'))).to.equal('3');
    expect(formatNumber(65_525, atHand('es'))).to.equal('65.525');
    for (const tag of ['en', 'es', 'de', 'he', 'ja', 'ru', 'vi', 'zh', 'ar-EG', 'ar-MA'])
      for (const number of [0, 7, 999, 1000])
        expect(formatNumber(number, { tag } as Language)).to.equal(number.toLocaleString(tag));
  });

  it('says how long to wait in whole minutes, one at least and a day at most', () => {
    const waits: [number | undefined, string][] = [
      [undefined, 'in 1 minute'],
      [Number.NaN, 'in 1 minute'],
      [0, 'in 1 minute'],
      [-500, 'in 1 minute'],
      [61, 'in 2 minutes'],
      [Infinity, 'in 1,440 minutes'],
    ];
    for (const [seconds, words] of waits) expect(formatWait(seconds, atHand('en'))).to.equal(words);
  });

  it('knows which way it is written', () => {
    expect(directionOf('ar-EG')).to.equal('rtl');
    expect(directionOf('he')).to.equal('rtl');
    expect(directionOf('en')).to.equal('ltr');
    expect(directionOf('arn'), 'Mapuche is no Arabic').to.equal('ltr');
  });
});
