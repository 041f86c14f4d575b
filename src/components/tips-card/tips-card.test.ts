import { expect } from '@open-wc/testing';
import { expectWarning } from '../../../test/unit/console.js';
import { all, names, one, spoken } from '../../../test/unit/find.js';
import { fixture } from '../../../test/unit/fixture.js';
import { loadSpanish } from '../../../test/unit/spanish.js';
import { settled } from '../../../test/unit/wait.js';
import type { TipsCardElement } from './tips-card.js';

const tipNames = (card: Element) =>
  [...card.shadowRoot!.querySelectorAll('[part=item]')].map(
    (tip) => tip.querySelector('strong, b')?.textContent,
  );

describe('the tips card', () => {
  it('shows the six built-in tips, advice, when to get help, and the sources', async () => {
    const card = await fixture('<aftercare-tips-card></aftercare-tips-card>');
    expect(tipNames(card)).to.deep.equal([
      'Keep drinking water',
      'Stretch gently',
      'Take a warm bath or shower',
      'Use heat or cold',
      'Ease back into moving',
      'Ask if it lasts',
    ]);
    expect(card.shadowRoot!.querySelectorAll('[part=item] svg')).to.have.length(6);
    const drawings = [...card.shadowRoot!.querySelectorAll('path')].map((path) =>
      path.getAttribute('d'),
    );
    expect(new Set(drawings).size, 'an icon each').to.equal(6);
    expect(names(card, 'heading')).to.deep.equal([
      'What can help in the first days',
      'Get help now',
    ]);
    for (const sign of [
      'numbness between the legs',
      'new weakness',
      'bladder or bowel',
      'fever',
      'fall',
    ])
      expect(spoken(card)).to.include(sign);
    expect(spoken(card)).to.include('Tell your massage therapist');
    expect(spoken(card)).to.include('Last updated · November 23, 2026');
    one(card, 'group', /Sources \(3\)/)
      .querySelector('summary')!
      .click();
    expect(all(card, 'link').map((link) => (link as HTMLAnchorElement).hostname)).to.deep.equal([
      'www.nhs.uk',
      'www.nccih.nih.gov',
      'medlineplus.gov',
    ]);
  });

  it('shows when to get help before the sources, and after the tips', async () => {
    const card = await fixture('<aftercare-tips-card></aftercare-tips-card>');
    const text = spoken(card);
    expect(text.indexOf('Ask if it lasts')).to.be.below(text.indexOf('Get help now'));
    expect(text.indexOf('Get help now')).to.be.below(text.indexOf('Sources'));
  });

  it('shows as many tips as limit allows', async () => {
    const card = await fixture<TipsCardElement>(
      '<aftercare-tips-card limit="2"></aftercare-tips-card>',
    );
    expect(tipNames(card)).to.have.length(2);
    card.limit = 4;
    await card.updateComplete;
    expect(tipNames(card)).to.have.length(4);
  });

  it('shows all tips where limit means nothing, and says so', async () => {
    expectWarning(
      /bad-value: limit="few" on <aftercare-tips-card> is ignored; use a whole number from 1 to 99/,
    );
    expect(
      tipNames(await fixture('<aftercare-tips-card limit="few"></aftercare-tips-card>')),
    ).to.have.length(6);
  });

  it('stands in one column as a list and in several as a grid', async () => {
    const lefts = async (layout: string) => {
      const card = await fixture(
        `<aftercare-tips-card layout="${layout}" style="width: 800px"></aftercare-tips-card>`,
      );
      const items = [...card.shadowRoot!.querySelectorAll('[part=item]')];
      return new Set(items.map((tip) => tip.getBoundingClientRect().left)).size;
    };
    expect(await lefts('list')).to.equal(1);
    expect(await lefts('grid')).to.be.above(1);
  });

  it('names who reviewed the words and when, in the style of the language', async () => {
    const reviewed = async (attributes: string) =>
      spoken(await fixture(`<aftercare-tips-card ${attributes}></aftercare-tips-card>`));
    expect(await reviewed('reviewed-by="Dana Ruiz" reviewed-on="2026-03-31"')).to.include(
      'Reviewed by Dana Ruiz · March 31, 2026',
    );
    expect(
      await reviewed('reviewed-by="Dana Ruiz" reviewed-on="2026-03-31" lang="en-GB"'),
    ).to.include('Reviewed by Dana Ruiz · 31 March 2026');
    expect(await reviewed('reviewed-by="Dana Ruiz"')).to.match(
      /Reviewed by Dana Ruiz Sources|Reviewed by Dana RuizSources/,
    );
    expect(await reviewed('reviewed-on="2026-03-31"')).to.include('Last updated · March 31, 2026');
  });

  it('follows its lang, and that of the page around it', async () => {
    const place = await fixture(
      '<div lang="en-GB"><aftercare-tips-card reviewed-on="2026-03-31"></aftercare-tips-card></div>',
    );
    const card = place.firstElementChild as TipsCardElement;
    expect(spoken(card)).to.include('31 March 2026');
    card.lang = 'en-US';
    await card.updateComplete;
    expect(spoken(card)).to.include('March 31, 2026');
    card.removeAttribute('lang');
    await card.updateComplete;
    expect(spoken(card)).to.include('31 March 2026');
  });

  it('ignores a date that is none, and says so', async () => {
    expectWarning(/bad-value: reviewed-on="last spring" .* use a date such as 2026-03-31/);
    const card = await fixture(
      '<aftercare-tips-card reviewed-on="last spring"></aftercare-tips-card>',
    );
    expect(spoken(card)).to.include('Last updated · November 23, 2026');
  });

  it('takes its tips from a list inside it, markup and all, and follows it', async () => {
    const card = await fixture<TipsCardElement>(`<aftercare-tips-card>
      <h3>First aid</h3><p>Try these.</p>
      <ul><li><strong>Rest</strong> on a <a href="/sofa">sofa</a>.</li><li>Breathe</li></ul>
      <p>Go to a doctor with:</p><ul><li>fever</li></ul>
    </aftercare-tips-card>`);
    expect(names(card, 'heading')).to.deep.equal(['First aid', 'Get help now']);
    expect(card.shadowRoot!.querySelectorAll('[part=item]')).to.have.length(2);
    expect(one(card, 'link', 'sofa').getAttribute('href')).to.equal('/sofa');
    expect(spoken(card)).to.include('Go to a doctor with:').and.to.not.include('Keep drinking');
    card.querySelector('ul')!.insertAdjacentHTML('beforeend', '<li>Walk</li>');
    await Promise.resolve();
    await card.updateComplete;
    expect(card.shadowRoot!.querySelectorAll('[part=item]')).to.have.length(3);
  });

  it('fills what the list lacks from the topic where one is named', async () => {
    const card = await fixture(
      '<aftercare-tips-card topic="back-ache-after-massage"><ul><li>Rest</li></ul></aftercare-tips-card>',
    );
    expect(card.shadowRoot!.querySelectorAll('[part=item]')).to.have.length(1);
    expect(spoken(card)).to.include('numbness between the legs').and.to.include('Sources (3)');
  });

  describe('printable', () => {
    const realPrint = window.print;
    afterEach(() => {
      window.print = realPrint;
    });

    it('has a button that prints, with the clinic, its number and the page’s address for the paper', async () => {
      const card = await fixture<TipsCardElement>(
        '<aftercare-tips-card printable clinic="Tern Lane" phone="+1 555 010 0199"></aftercare-tips-card>',
      );
      const address = card.shadowRoot!.querySelector('address')!;
      expect(address.checkVisibility(), 'on the screen').to.equal(false);
      expect([...address.children].map(({ textContent }) => textContent.trim())).to.deep.equal([
        'Tern Lane',
        '+1 555 010 0199',
        location.href,
      ]);
      let printed = 0;
      const { length } = document.adoptedStyleSheets;
      window.print = () => {
        printed += 1;
        expect(card.matches('[data-aftercare-print]')).to.equal(true);
        expect(document.adoptedStyleSheets).to.have.length(length + 1);
      };
      for (const time of [1, 2]) {
        one(card, 'button', 'Print these tips').click();
        expect(printed).to.equal(time);
        dispatchEvent(new Event('afterprint'));
        expect(card.matches('[data-aftercare-print]')).to.equal(false);
        expect(document.adoptedStyleSheets).to.have.length(length);
      }
    });

    it('is off by default, and can be turned off again', async () => {
      const card = await fixture<TipsCardElement>('<aftercare-tips-card></aftercare-tips-card>');
      expect(names(card, 'button')).to.deep.equal([]);
      card.printable = true;
      await card.updateComplete;
      expect(names(card, 'button')).to.deep.equal(['Print these tips']);
      card.printable = 'false';
      await card.updateComplete;
      expect(names(card, 'button')).to.deep.equal([]);
    });
  });

  it('keeps the markup of an owner’s words, and the focus in them, when a setting changes', async () => {
    const card = await fixture<TipsCardElement>(
      '<aftercare-tips-card><p>Ask <a href="/us">us</a>.</p><ul><li><b>Rest</b> <img alt="A bed" src="data:,"></li></ul></aftercare-tips-card>',
    );
    const link = one(card, 'link', 'us');
    link.focus();
    card.layout = 'grid';
    card.className = 'changed-by-a-script';
    await loadSpanish();
    document.documentElement.lang = 'es';
    await settled();
    document.documentElement.lang = 'en';
    expect(one(card, 'link', 'us')).to.equal(link);
    expect(card.shadowRoot!.activeElement).to.equal(link);
    expect(card.shadowRoot!.querySelector('img')!.alt).to.equal('A bed');
    card.querySelector('a')!.href = '/elsewhere';
    await settled();
    expect(one(card, 'link', 'us').getAttribute('href')).to.equal('/elsewhere');
  });
});
