import { expect } from '@open-wc/testing';
import { expectWarning } from '../../../test/unit/console.js';
import { sendKeys } from '@web/test-runner-commands';
import { all, names, one, spoken } from '../../../test/unit/find.js';
import { fixture } from '../../../test/unit/fixture.js';
import { loadSpanish } from '../../../test/unit/spanish.js';
import { until } from '../../../test/unit/wait.js';
import type { BookingCtaElement } from './booking-cta.js';
import type { BookingOpenEvent } from './booking-events.js';

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

const root = (card: Element) => card.shadowRoot!;
const dialogOf = (card: Element) => root(card).querySelector('dialog');
const frameOf = (card: Element) => root(card).querySelector('iframe');
const status = (card: Element) => root(card).querySelector('[role=status]')?.textContent;

/** What became of the tap: which way it went, and whether the browser would have gone there. */
async function tap(card: BookingCtaElement, name: string | RegExp, options: MouseEventInit = {}) {
  const heard: { mode: string; href: string }[] = [];
  const hear = ({ mode, href }: BookingOpenEvent) => heard.push({ mode, href });
  let leaves = true;
  // No test may leave its page.
  const stay = (event: Event) => {
    leaves = !event.defaultPrevented;
    event.preventDefault();
  };
  card.addEventListener('aftercare-booking-open', hear);
  window.addEventListener('click', stay);
  one(card, 'link', name).dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options }),
  );
  window.removeEventListener('click', stay);
  card.removeEventListener('aftercare-booking-open', hear);
  await card.updateComplete;
  return { heard, leaves };
}

// A page of this site, for there is no other here.
const page = `${location.origin}/README.md`;
const withDialog = `href="/README.md" phone="555 0199" mode="dialog"`;

async function openDialog(attributes = withDialog) {
  const card = await create(attributes);
  await tap(card, 'Book an appointment');
  return card;
}

/** The step that was added to the history is taken back a little later. */
const stepBack = () => until(() => !(history.state as { aftercare?: 1 } | null)?.aftercare);
afterEach(stepBack);

async function closed(card: Element): Promise<void> {
  await until(() => !dialogOf(card));
  await stepBack();
}

describe('a link to book', () => {
  it('is the browser’s own, and said to whoever listens', async () => {
    const card = await create('href="/README.md" phone="555 0199"');
    expect(await tap(card, 'Book an appointment')).to.deep.equal({
      heard: [{ mode: 'link', href: page }],
      leaves: true,
    });
    expect(await tap(card, /Call/)).to.deep.equal({
      heard: [{ mode: 'phone', href: 'tel:5550199' }],
      leaves: true,
    });
    expect(frameOf(card)).to.equal(null);
  });

  it('leads nowhere when a listener cancels it', async () => {
    const card = await create(withDialog);
    card.addEventListener('aftercare-booking-open', (event) => event.preventDefault());
    for (const name of ['Book an appointment', /Call/])
      expect((await tap(card, name)).leaves).to.equal(false);
    expect(dialogOf(card)).to.equal(null);
  });

  it('opens a new tab where the owner wanted a dialog and the system refuses frames', async () => {
    const link = async (attributes: string) =>
      one(await create(`href="https://ternlane.janeapp.com" ${attributes}`), 'link', /Book/);
    expect((await link('mode="dialog"')).getAttribute('target')).to.equal('_blank');
    expect((await link('mode="inline"')).getAttribute('target')).to.equal('_blank');
    expect((await link('')).getAttribute('target')).to.equal(null);
    const card = await create('href="https://ternlane.janeapp.com" mode="dialog"');
    expect((await tap(card, /Book/)).heard[0]!.mode).to.equal('link');
  });

  it('carries the visitor’s name and address to Calendly', async () => {
    const visitor = 'prefill-name="Dana" prefill-email="dana@example.com"';
    expect(
      target(await create(`href="https://calendly.com/tern-lane" ${visitor}`), /Book/),
    ).to.equal('https://calendly.com/tern-lane?name=Dana&email=dana%40example.com');
  });

  it('warns of a mode and a placement that there is not', async () => {
    expectWarning(/bad-value: mode="popup" .* use link or dialog or inline/);
    expectWarning(/bad-value: placement="footer" .* use card or bar/);
    const card = await create('href="/book" mode="popup" placement="footer"');
    expect(names(card, 'link')).to.deep.equal(['Book an appointment']);
  });
});

describe('the dialog', () => {
  it('opens over the page at a tap, and not before is there a frame', async () => {
    const card = await create(withDialog);
    expect(frameOf(card)).to.equal(null);
    const { heard, leaves } = await tap(card, 'Book an appointment');
    expect(heard).to.deep.equal([{ mode: 'dialog', href: page }]);
    expect(leaves).to.equal(false);
    expect(dialogOf(card)!.matches(':modal')).to.equal(true);
    expect(frameOf(card)!.src).to.equal(page);
    expect(frameOf(card)!.title).to.equal('Book an appointment');
    expect(root(card).activeElement).to.equal(dialogOf(card)!.querySelector('h2'));
    await loadSpanish();
    card.lang = 'es';
    await card.updateComplete;
    expect(frameOf(card)!.title, 'in another language').to.equal('Reservar una cita');
    card.remove();
  });

  it('stays closed when something changes between its closing and the page hearing of it', async () => {
    const card = await create(withDialog);
    await tap(card, 'Book an appointment');
    const dialog = dialogOf(card)!;
    dialog.close();
    card.heading = 'Changed meanwhile';
    await card.updateComplete;
    expect(dialog.open).to.equal(false);
    card.remove();
  });

  it('leaves a click with a key held to the browser', async () => {
    const card = await create(withDialog);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      expect((await tap(card, /Book/, { [key]: true })).leaves).to.equal(true);
    expect(dialogOf(card)).to.equal(null);
  });

  it('has a link for those who see no calendar, and the number', async () => {
    const card = await openDialog();
    const links = [...dialogOf(card)!.querySelectorAll('a')];
    expect(
      links.map((link) => [link.textContent.replaceAll('\u00a0', ' '), link.href, link.target]),
    ).to.deep.equal([
      ['Open in a new tab', page, '_blank'],
      ['Call 555 0199', 'tel:5550199', ''],
    ]);
    card.remove();
  });

  const ways: Record<string, (card: Element) => unknown> = {
    Close: (card) => one(card, 'button', 'Close').click(),
    Escape: () => sendKeys({ press: 'Escape' }),
    'a click beside it': (card) => dialogOf(card)!.click(),
    Back: () => history.back(),
  };
  for (const [name, leave] of Object.entries(ways))
    it(`closes by ${name}; the frame is gone and the focus back at the button`, async () => {
      const { length } = history;
      const card = await openDialog();
      expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
      await leave(card);
      await closed(card);
      expect(frameOf(card)).to.equal(null);
      expect(root(card).activeElement).to.equal(one(card, 'link', 'Book an appointment'));
      expect(document.documentElement.style.overflow).to.equal('');
      expect(history.length).to.be.at.most(length + 1);
    });

  it('stays open at a click into it', async () => {
    const card = await openDialog();
    dialogOf(card)!.querySelector('h2')!.click();
    await card.updateComplete;
    expect(dialogOf(card)!.open).to.equal(true);
    card.remove();
  });

  it('lets go of the page when the widget is taken away', async () => {
    const card = await openDialog();
    card.remove();
    expect(document.documentElement.style.overflow).to.equal('');
    await stepBack();
    document.body.append(card);
    await card.updateComplete;
    expect(dialogOf(card)).to.equal(null);
    card.remove();
  });

  it('opens again', async () => {
    const card = await openDialog();
    for (let time = 0; time < 3; time++) {
      one(card, 'button', 'Close').click();
      await closed(card);
      await tap(card, 'Book an appointment');
      expect(dialogOf(card)!.open).to.equal(true);
    }
    card.remove();
  });

  it('keeps the state that a router has put into the page’s history', async () => {
    history.replaceState({ router: 7 }, '');
    const card = await openDialog();
    expect((history.state as { router?: number }).router).to.equal(7);
    one(card, 'button', 'Close').click();
    await closed(card);
    expect(history.state).to.deep.equal({ router: 7 });
    history.replaceState(null, '');
  });

  it('keeps the frame while the widget is drawn anew', async () => {
    const card = await openDialog();
    const frame = frameOf(card);
    card.label = 'Other words';
    card.mode = 'link';
    await card.updateComplete;
    expect(frameOf(card)).to.equal(frame);
    expect(dialogOf(card)!.open).to.equal(true);
    card.remove();
  });
});

describe('the calendar in the card', () => {
  const inline = 'href="/README.md" phone="555 0199" mode="inline"';

  it('says what it will load from where, and loads it at a tap', async () => {
    const card = await create(inline);
    expect(spoken(card)).to.include(`Loads the calendar from ${location.hostname}`);
    expect(frameOf(card)).to.equal(null);
    expect((await tap(card, 'Book an appointment')).heard[0]!.mode).to.equal('inline');
    expect(frameOf(card)!.src).to.equal(page);
    expect(spoken(card)).to.not.include('Loads the calendar');
    expect(names(card, 'link')).to.deep.equal(['Open in a new tab', 'Call 555 0199']);
    expect(root(card).activeElement).to.equal(root(card).querySelector('[role=status]'));
    expect(status(card)).to.equal('Loading…');
    await until(() => status(card) === '');
    card.remove();
  });

  it('says so where nobody can know whether it shows anything', async () => {
    // Without a document to look into, like any page of another site.
    const card = await create(inline);
    await tap(card, 'Book an appointment');
    Object.defineProperty(frameOf(card)!, 'contentDocument', { value: null });
    await until(() => status(card) === 'No calendar to see? Please use a link below.');
    card.remove();
  });
});

describe('the opening hours', () => {
  const { now } = Date;
  const clockAt = (time: string) => {
    const offset = Date.parse(time) - now();
    Date.now = () => now() + offset;
  };
  afterEach(() => {
    Date.now = now;
  });
  const hours = 'hours="Mo-Fr 09:00-17:00" time-zone="America/New_York"';
  const badge = (card: Element) =>
    root(card).querySelector('[part=hours]')?.textContent.trim().replaceAll('\u202f', ' ');

  it('say that the clinic is open, and until when', async () => {
    clockAt('2026-11-23T10:00-05:00');
    expect(badge(await create(hours))).to.match(/^Open now · until 5:00 PM/);
    expect(badge(await create(`${hours} lang="en-GB"`))).to.match(/^Open now · until 17:00/);
    expect(badge(await create('hours="Mo-Su 00:00-24:00"'))).to.equal('Open now');
  });

  it('say that it is closed, and when it opens', async () => {
    clockAt('2026-11-21T10:00-05:00');
    expect(badge(await create(hours))).to.match(/^Closed · opens Monday,? 9:00 AM/);
    expect(badge(await create(`${hours} closed="2026-11-23"`))).to.match(/^Closed · opens Tuesday/);
  });

  it('change when the clinic closes, without a reload', async () => {
    clockAt('2026-11-23T16:59:59.800-05:00');
    const card = await create(hours);
    expect(badge(card)).to.match(/^Open/);
    await until(() => /^Closed · opens Tuesday/.test(badge(card)!));
  });

  it('are looked at again when the page comes back to the front', async () => {
    clockAt('2026-11-23T10:00-05:00');
    const card = await create(hours);
    clockAt('2026-11-23T20:00-05:00');
    document.dispatchEvent(new Event('visibilitychange'));
    await card.updateComplete;
    expect(badge(card)).to.match(/^Closed/);
  });

  it('are not shown where the owner wrote them wrong', async () => {
    expectWarning(
      /bad-value: hours="Mo-Fr 9 to 5" .* use days and times such as Mo-Fr 09:00-17:00/,
    );
    expectWarning(/bad-value: time-zone="Mars\/Base" .* use a time zone such as Europe\/London/);
    expectWarning(/bad-value: closed="25.12." .* use dates such as 2026-12-25/);
    expect(badge(await create('hours="Mo-Fr 9 to 5"'))).to.equal(undefined);
    expect(badge(await create('hours="Mo-Fr 09:00-17:00" time-zone="Mars/Base"'))).to.equal(
      undefined,
    );
    expect(badge(await create(`${hours} closed="25.12."`))).to.equal(undefined);
    expect(badge(await create())).to.equal(undefined);
  });

  it('stand there also where the card has no other head', async () => {
    expect(badge(await create(`${hours} heading="" intro=""`))).to.match(/^(Open|Closed)/);
  });
});

describe('the bar', () => {
  const card = (widget: Element) => root(widget).querySelector('.card')!;

  it('can be put away; then the card stands where the owner put it', async () => {
    const widget = await create('href="/book" placement="bar"');
    expect(card(widget).matches('.bar')).to.equal(true);
    root(widget).querySelector<HTMLElement>('.hide')!.click();
    await widget.updateComplete;
    expect(card(widget).matches('.bar')).to.equal(false);
    expect(names(widget, 'heading')).to.have.length(1);
  });

  it('steps aside while somebody types elsewhere, not for itself', async () => {
    const widget = await create('href="/book" placement="bar"');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await until(() => card(widget).matches('.away'));
    one(widget, 'link', /Book/).focus();
    await until(() => !card(widget).matches('.away'));
    field.focus();
    await until(() => card(widget).matches('.away'));
    field.blur();
    await until(() => !card(widget).matches('.away'));
    field.remove();
  });

  it('has no room for a calendar: that opens in a dialog', async () => {
    const widget = await create('href="/README.md" mode="inline" placement="bar"');
    await tap(widget, /Book/);
    expect(dialogOf(widget)!.open).to.equal(true);
    widget.remove();
  });
});
