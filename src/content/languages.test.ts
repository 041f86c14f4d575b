import { expect } from '@open-wc/testing';
import { directionOf, formatDay, formatWait, languageFor } from './languages.js';

describe('a language', () => {
  it('keeps the region of English, and speaks English for what is not spoken yet', () => {
    expect(languageFor('en-GB').tag).to.equal('en-GB');
    expect(languageFor('es').tag).to.equal('en');
    expect(languageFor('en_GB').tag, 'no tag, though pages carry it').to.equal('en');
    expect(languageFor('').tag).to.equal('en');
  });

  it('writes days its own way, the same in every time zone', () => {
    expect(formatDay('2026-03-31', languageFor('en-US'))).to.equal('March 31, 2026');
    expect(formatDay('2026-03-31', languageFor('en-GB'))).to.equal('31 March 2026');
    expect(formatDay('soon', languageFor('en'))).to.equal(undefined);
    expect(formatDay(undefined, languageFor('en'))).to.equal(undefined);
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
    for (const [seconds, words] of waits)
      expect(formatWait(seconds, languageFor('en'))).to.equal(words);
  });

  it('knows which way it is written', () => {
    expect(directionOf('ar-EG')).to.equal('rtl');
    expect(directionOf('he')).to.equal('rtl');
    expect(directionOf('en')).to.equal('ltr');
    expect(directionOf('arn'), 'Mapuche is no Arabic').to.equal('ltr');
  });
});
