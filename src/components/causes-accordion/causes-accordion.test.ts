import { expect } from '@open-wc/testing';
import { expectWarning } from '../../../test/unit/console.js';
import { all, names, one, spoken } from '../../../test/unit/find.js';
import { fixture } from '../../../test/unit/fixture.js';
import type { CauseToggleEvent } from './cause-toggle-event.js';
import type { CausesAccordionElement } from './causes-accordion.js';

const titles = [
  'How deep the massage went',
  'Tight or strained muscles',
  'Not enough fluids',
  'Exercise just before the session',
  'An earlier injury or surgery',
];

const open = (accordion: Element) =>
  [...accordion.shadowRoot!.querySelectorAll('details')]
    .map((details) => (details.open ? 1 : 0))
    .join('');

/** Waits until all toggle events have come: two rounds, for what closes because something else has opened. */
async function toggled(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const last = document.createElement('details');
    last.open = true;
    await new Promise((resolve) => last.addEventListener('toggle', resolve));
  }
}

const press = (accordion: Element, title: string) =>
  one(accordion, 'group', title).querySelector('summary')!.click();

describe('the causes accordion', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows five causes, closed, each a heading one level below the card’s', async () => {
    const accordion = await fixture('<aftercare-causes-accordion></aftercare-causes-accordion>');
    expect(names(accordion, 'heading')).to.deep.equal(['Why it can happen', ...titles]);
    expect(all(accordion, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h2',
      ...titles.map(() => 'h3'),
    ]);
    expect(open(accordion)).to.equal('00000');
  });

  const opens: Record<string, string> = {
    none: '00000',
    first: '10000',
    all: '11111',
    fluids: '00100',
    'injury, pressure': '10001',
  };
  for (const [value, expected] of Object.entries(opens))
    it(`opens ${expected} for open="${value}"`, async () => {
      expect(
        open(
          await fixture(
            `<aftercare-causes-accordion open="${value}"></aftercare-causes-accordion>`,
          ),
        ),
      ).to.equal(expected);
    });

  it('opens nothing for an id that is none, and names those that are', async () => {
    expectWarning(
      /bad-value: open="third" .* use some of none first all pressure tightness fluids exercise injury/,
    );
    expect(
      open(await fixture('<aftercare-causes-accordion open="third"></aftercare-causes-accordion>')),
    ).to.equal('00000');
  });

  it('opens and closes by hand, and says so each time with id and state, but not for what `open` opened', async () => {
    const accordion = await fixture(
      '<aftercare-causes-accordion open="first"></aftercare-causes-accordion>',
    );
    const place = accordion.parentElement!;
    const heard: unknown[] = [];
    const listen = (event: CauseToggleEvent) =>
      heard.push([event.id, event.open, event.bubbles, event.composed]);
    place.addEventListener('aftercare-cause-toggle', listen);
    await toggled();
    expect(heard).to.deep.equal([]);
    press(accordion, titles[2]!);
    await toggled();
    press(accordion, titles[2]!);
    await toggled();
    expect(heard).to.deep.equal([
      ['fluids', true, true, true],
      ['fluids', false, true, true],
    ]);
  });

  it('keeps what the visitor opened when something else about it changes', async () => {
    const accordion = await fixture<CausesAccordionElement>(
      '<aftercare-causes-accordion></aftercare-causes-accordion>',
    );
    press(accordion, titles[1]!);
    await toggled();
    accordion.heading = 'Reasons';
    accordion.numbered = true;
    await accordion.updateComplete;
    expect(open(accordion)).to.equal('01000');
  });

  it('keeps what is open, and the focus, when its words change', async () => {
    const accordion = await fixture<CausesAccordionElement>(
      '<aftercare-causes-accordion></aftercare-causes-accordion>',
    );
    const cause = () => one(accordion, 'group', titles[1]!);
    press(accordion, titles[1]!);
    cause().querySelector('summary')!.focus();
    await toggled();
    accordion.headingLevel = 4;
    await accordion.updateComplete;
    expect(all(accordion, 'heading')[1]!.localName).to.equal('h5');
    expect(open(accordion)).to.equal('01000');
    expect(accordion.shadowRoot!.activeElement).to.equal(cause().querySelector('summary'));
  });

  it('closes the others when single, and only then', async () => {
    const accordion = await fixture<CausesAccordionElement>(
      '<aftercare-causes-accordion open="all" single></aftercare-causes-accordion>',
    );
    expect(open(accordion)).to.equal('10000');
    press(accordion, titles[3]!);
    await toggled();
    expect(open(accordion)).to.equal('00010');
    accordion.single = false;
    press(accordion, titles[0]!);
    await toggled();
    expect(open(accordion)).to.equal('10010');
  });

  it('numbers the causes when asked to', async () => {
    const numbered = await fixture(
      '<aftercare-causes-accordion numbered></aftercare-causes-accordion>',
    );
    expect(
      all(numbered, 'group').map((cause) => cause.querySelector('.number')?.textContent),
    ).to.deep.equal(['1', '2', '3', '4', '5']);
    const plain = await fixture(
      '<aftercare-causes-accordion numbered="false"></aftercare-causes-accordion>',
    );
    expect(plain.shadowRoot!.querySelector('.number')).to.equal(null);
  });

  it('opens a cause at its address, on arrival and later, shows it and gives it the focus', async () => {
    history.replaceState(null, '', '#back-ache-after-massage-injury');
    const accordion = await fixture(
      '<aftercare-causes-accordion style="margin-top: 3000px"></aftercare-causes-accordion>',
    );
    expect(open(accordion)).to.equal('00001');
    expect(accordion.shadowRoot!.activeElement?.textContent?.trim()).to.equal(titles[4]);
    expect(all(accordion, 'group')[4]!.getBoundingClientRect().top).to.be.below(innerHeight);
    location.hash = '#back-ache-after-massage-pressure';
    await toggled();
    expect(open(accordion)).to.equal('10001');
  });

  it('leaves alone an address that is not its own, also a broken one', async () => {
    for (const hash of ['#other', '#%E0%A4%A', '#back-ache-after-massage-', '#']) {
      history.replaceState(null, '', hash);
      expect(
        open(await fixture('<aftercare-causes-accordion></aftercare-causes-accordion>')),
      ).to.equal('00000');
    }
  });

  it('follows addresses after a move in the page, and no more once it is gone', async () => {
    const accordion = await fixture('<aftercare-causes-accordion></aftercare-causes-accordion>');
    document.body.prepend(accordion);
    location.hash = '#back-ache-after-massage-fluids';
    await toggled();
    expect(open(accordion)).to.equal('00100');
    accordion.remove();
    location.hash = '#back-ache-after-massage-injury';
    await toggled();
    expect(open(accordion)).to.equal('00100');
  });

  it('leaves <details> inside a cause to themselves', async () => {
    const accordion = await fixture(`<aftercare-causes-accordion open="all" single>
      <details><summary>Outer</summary>Text <details><summary>Inner</summary>More</details></details>
      <details><summary>Other</summary>Text</details>
    </aftercare-causes-accordion>`);
    expect(open(accordion)).to.equal('100');
    accordion.shadowRoot!.querySelectorAll('summary')[1]!.click();
    await toggled();
    expect(open(accordion)).to.equal('110');
  });

  it('takes its causes from <details> inside it, which are found at their own ids', async () => {
    history.replaceState(null, '', '#zu-tief');
    const accordion = await fixture(`<aftercare-causes-accordion heading="Warum">
      <details id="zu-tief"><summary>Zu tief</summary><p>Es war <em>zu</em> viel.</p></details>
      <details><summary>Trinken</summary>Zu wenig.</details>
    </aftercare-causes-accordion>`);
    expect(names(accordion, 'heading')).to.deep.equal(['Warum', 'Zu tief', 'Trinken']);
    expect(accordion.shadowRoot!.querySelector('em')!.textContent).to.equal('zu');
    expect(open(accordion)).to.equal('10');
    expect(spoken(accordion)).to.not.include('massage');
  });

  it('stands open on paper, and afterwards as before, without an event', async () => {
    const causes = await fixture<CausesAccordionElement>(
      '<aftercare-causes-accordion open="fluids" single></aftercare-causes-accordion>',
    );
    const open = () =>
      [...causes.shadowRoot!.querySelectorAll('details')].filter((item) => item.open).length;
    let events = 0;
    await toggled();
    causes.addEventListener('aftercare-cause-toggle', () => (events += 1));
    dispatchEvent(new Event('beforeprint'));
    await toggled();
    expect(open()).to.equal(5);
    dispatchEvent(new Event('afterprint'));
    await toggled();
    expect([open(), events]).to.deep.equal([1, 0]);
  });
});
