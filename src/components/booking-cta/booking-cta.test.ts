import { expect } from '@open-wc/testing';
import { expectWarning } from '../../../test/helpers/console.js';
import { all, names, one, spoken } from '../../../test/helpers/find.js';
import { fixture } from '../../../test/helpers/fixture.js';
import type { BookingCtaElement } from './booking-cta.js';

const create = (attributes = '', children = '') =>
  fixture<BookingCtaElement>(
    `<aftercare-booking-cta ${attributes}>${children}</aftercare-booking-cta>`,
  );

const target = (card: Element, name: string | RegExp) =>
  one(card, 'link', name).getAttribute('href');

describe('the booking call to action', () => {
  it('says why, and links to where one books and to the telephone', async () => {
    const card = await create('href="https://clinic.example/book" phone="+1 555 010 0199"');
    expect(names(card, 'heading')).to.deep.equal(['Still sore after a few days?']);
    expect(target(card, 'Book an appointment')).to.equal('https://clinic.example/book');
    expect(target(card, 'Call +1 555 010 0199')).to.equal('tel:+15550100199');
  });

  it('shows no button that leads nowhere', async () => {
    expect(all(await create(), 'link')).to.have.length(0);
    expect(names(await create('phone="+1 555 010 0199"'), 'link')).to.deep.equal([
      'Call +1 555 010 0199',
    ]);
    expect(names(await create('href="/book"'), 'link')).to.deep.equal(['Book an appointment']);
  });

  it('makes the telephone the main button where it is the only one', async () => {
    const background = (link: Element) => getComputedStyle(link).backgroundColor;
    const alone = one(await create('phone="555 0199"'), 'link', /Call/);
    const beside = one(await create('phone="555 0199" href="/book"'), 'link', /Call/);
    expect(background(alone)).to.not.equal(background(beside));
  });

  it('makes a relative address whole, and label replaces the words', async () => {
    expect(target(await create('href="/book" label="Reserve a slot"'), 'Reserve a slot')).to.equal(
      `${location.origin}/book`,
    );
  });

  it('leaves out an address that could run script, and tells the owner', async () => {
    expectWarning(/unsafe-url: "javascript:alert\(2\)"/);
    expect(all(await create('href="javascript:alert(2)"'), 'link')).to.have.length(0);
  });

  it('leaves out a number that cannot be called, and tells the owner', async () => {
    expectWarning(/bad-value: phone="call us" .* use a number such as \+1 555 010 0199/);
    expect(all(await create('phone="call us"'), 'link')).to.have.length(0);
  });

  it('takes words and links from inside the tag; attributes come first', async () => {
    const children =
      '<h3>Back pain?</h3><p>Come by.</p><a href="/visit">Visit us</a> <a href="tel:+1555">555 0199</a>';
    const card = await create('', children);
    expect(names(card, 'heading')).to.deep.equal(['Back pain?']);
    expect(spoken(card)).to.include('Come by.');
    expect(target(card, 'Visit us')).to.equal(`${location.origin}/visit`);
    expect(target(card, 'Call 555 0199')).to.equal('tel:5550199');
    expect(target(await create('href="/other"', children), 'Visit us')).to.equal(
      `${location.origin}/other`,
    );
  });

  it('follows its properties', async () => {
    const card = await create();
    card.href = '/a';
    card.phone = '555 0199';
    await card.updateComplete;
    expect(names(card, 'link')).to.deep.equal(['Book an appointment', 'Call 555 0199']);
    card.removeAttribute('href');
    card.href = undefined!;
    await card.updateComplete;
    expect(names(card, 'link')).to.deep.equal(['Call 555 0199']);
  });
});
