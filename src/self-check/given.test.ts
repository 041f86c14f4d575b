import { expect } from '@open-wc/testing';
import { fixture } from '../../test/unit/fixture.js';
import { expectWarning } from '../../test/unit/console.js';
import { scan } from '../base/placeholders.js';
import { everyGiven, given } from './given.js';
import { readPage } from './page.js';

describe('what a widget was given', () => {
  it('is its own before what stands inside before the script tag’s', async () => {
    const page = readPage({ settings: new Map([['phone', '3']]) });
    const card = await fixture('<aftercare-booking-cta></aftercare-booking-cta>');
    expect(given(page, card, 'phone')).to.include({ value: '3', from: 'script tag' });
    expect(given(page, card, 'phone', '222')).to.include({ value: '222', from: 'children' });
    card.setAttribute('phone', '111');
    expect(given(page, card, 'phone', '222')).to.include({ value: '111', from: 'tag' });
    expect(given(page, card, 'hours')).to.equal(undefined);
  });

  it('may come from a placeholder, or from a script', async () => {
    const place = await fixture('<div data-aftercare="tips-card" data-limit="3"></div>');
    scan(place);
    const card = place.querySelector('aftercare-tips-card')!;
    expect(given(readPage(), card, 'limit')).to.include({ value: '3', from: 'placeholder' });
    card.limit = 4;
    expect(given(readPage(), card, 'limit')).to.include({ value: '4', from: 'script' });
  });

  it('is passed over where the console has said that it means nothing', async () => {
    expectWarning(/heading-level="9"/);
    const page = readPage({
      settings: new Map([['heading-level', '3']]),
      warnings: new Set(['[aftercare] bad-value: heading-level="9" on <aftercare-tips-card> is …']),
    });
    const card = await fixture('<aftercare-tips-card heading-level="9"></aftercare-tips-card>');
    expect(given(page, card, 'heading-level')).to.include({ value: '3', from: 'script tag' });
    expect(everyGiven(page, card, 'heading-level').map(({ isIgnored }) => isIgnored)).to.deep.equal(
      [true, false],
    );
  });
});
