import { expect } from '@open-wc/testing';
import { calCom } from './cal-com.js';
import { calendly } from './calendly.js';
import type { FrameTheme } from './scheduler.js';
import { canBeFramed, prefilled, schedulerOf } from './schedulers.js';

const look: FrameTheme = {
  inline: true,
  scheme: 'dark',
  accent: '5eead4',
  surface: '1b2123',
  text: 'e4ecea',
};

const frameOf = (address: string, view = look) => {
  const url = new URL(address);
  const frame = document.createElement('iframe');
  schedulerOf(url)?.prepare(url, view, frame);
  return { frame, page: url.origin + url.pathname, query: Object.fromEntries(url.searchParams) };
};

describe('a booking system', () => {
  const known: Record<string, unknown> = {
    'https://calendly.com/tern-lane/visit': calendly,
    'https://www.calendly.com/tern-lane/visit': calendly,
    'https://cal.com/tern-lane/visit': calCom,
    'https://app.cal.com/tern-lane/visit': calCom,
    'https://tern-lane.cal.com/visit': calCom,
    'https://clinic.example/book': undefined,
    'https://calendly.com.evil.example/visit': undefined,
    'https://notcalendly.com/visit': undefined,
    'https://notcal.com/visit': undefined,
    'https://cal.com.evil.example/visit': undefined,
  };
  for (const [address, scheduler] of Object.entries(known))
    it(`is ${scheduler ? '' : 'not '}known by ${address}`, () => {
      expect(schedulerOf(new URL(address))).to.equal(scheduler);
    });

  const framed: Record<string, boolean> = {
    'https://calendly.com/tern-lane': true,
    'https://clinic.example/book': true,
    [`${location.origin}/book`]: true,
    'http://clinic.example/book': false,
    'mailto:desk@clinic.example': false,
    'tel:5550199': false,
    'https://app.acuityscheduling.com/schedule.php?owner=1': false,
    'https://ternlane.as.me/': false,
    'https://tern-lane.clientsecure.me': false,
    'https://account.simplepractice.com/x': false,
    'https://ternlane.janeapp.com/': false,
    'https://ternlane.janeapp.co.uk/': false,
    'https://www.zocdoc.com/practice/tern-lane': false,
    'https://clients.mindbodyonline.com/x': false,
    'https://www.vagaro.com/ternlane': false,
    'https://www.fresha.com/a/tern-lane': false,
    'https://notfresha.com/': true,
  };
  for (const [address, expected] of Object.entries(framed))
    it(`${expected ? 'can' : 'cannot'} stand in a frame at ${address}`, () => {
      expect(canBeFramed(new URL(address))).to.equal(expected);
    });
});

describe('the address of a booking page', () => {
  const visitor = { name: 'Dana Ruiz', email: 'dana@example.com', utm: false };
  const nobody = { name: undefined, email: undefined, utm: true };
  const page = location.href;
  afterEach(() => history.replaceState(null, '', page));

  it('carries who the visitor is, to those that understand it only', () => {
    expect(prefilled('https://calendly.com/a', visitor).search).to.equal(
      '?name=Dana+Ruiz&email=dana%40example.com',
    );
    expect(prefilled('https://cal.com/a', visitor).searchParams.get('email')).to.equal(
      'dana@example.com',
    );
    expect(prefilled('https://clinic.example/a', visitor).search).to.equal('');
  });

  it('carries where the visitor came from, where the owner asks for it, and nothing else of this page', () => {
    history.replaceState(
      null,
      '',
      '?utm_source=news%20letter&utm_campaign=back&secret=1&date=2026-01-01&utmost=1',
    );
    const expected = '?utm_source=news+letter&utm_campaign=back';
    expect(prefilled('https://calendly.com/a', nobody).search).to.equal(expected);
    expect(prefilled('https://clinic.example/a', nobody).search).to.equal(expected);
    expect(prefilled('https://clinic.example/a', { ...nobody, utm: false }).search).to.equal('');
  });

  it('keeps what the owner wrote into it', () => {
    history.replaceState(null, '', '?utm_source=page&utm_medium=mail');
    expect(
      prefilled('https://calendly.com/a?utm_source=own&month=2026-12', nobody).search,
    ).to.equal('?utm_source=own&month=2026-12&utm_medium=mail');
  });
});

describe("Calendly's frame", () => {
  it('is told where it stands and how the widget looks', () => {
    const { page, query } = frameOf('https://calendly.com/tern-lane/visit?month=2026-12');
    expect(page).to.equal('https://calendly.com/tern-lane/visit');
    expect(query).to.deep.equal({
      month: '2026-12',
      embed_domain: location.host,
      embed_type: 'Inline',
      background_color: '1b2123',
      text_color: 'e4ecea',
      primary_color: '5eead4',
    });
    expect(
      frameOf('https://calendly.com/a', { ...look, inline: false }).query['embed_type'],
    ).to.equal('PopupWidget');
  });

  it('tells its height, and that an appointment was made', () => {
    expect(
      calendly.read({ event: 'calendly.page_height', payload: { height: '602px' } }, look),
    ).to.deep.equal({ height: '602px', scheduled: false });
    expect(
      calendly.read(
        { event: 'calendly.event_scheduled', payload: { invitee: { uri: 'https://…' } } },
        look,
      ),
    ).to.deep.equal({ height: undefined, scheduled: true });
  });

  it('is not understood where it says something else', () => {
    const others = [{}, { event: 'other.event_scheduled' }, { event: null }, [], new String('x')];
    for (const message of others) expect(calendly.read(message, look)).to.equal(undefined);
    // A sign of life, whatever it is that it has seen.
    expect(calendly.read({ event: 'calendly.x', payload: null }, look)).to.not.equal(undefined);
  });
});

describe("Cal.com's frame", () => {
  const addresses: Record<string, string> = {
    'https://cal.com/tern-lane/visit': 'https://app.cal.com/tern-lane/visit/embed',
    'https://www.cal.com/tern-lane/visit/': 'https://app.cal.com/tern-lane/visit/embed',
    'https://app.cal.com/tern-lane/visit/embed': 'https://app.cal.com/tern-lane/visit/embed',
    'https://app.cal.com/tern-lane/visit/embed/': 'https://app.cal.com/tern-lane/visit/embed',
    'https://calm-clinic.cal.com/danembed': 'https://calm-clinic.cal.com/danembed/embed',
    'https://tern-lane.cal.com/': 'https://tern-lane.cal.com/embed',
  };
  for (const [address, expected] of Object.entries(addresses))
    it(`of ${address} is ${expected}`, () => {
      expect(frameOf(address).page).to.equal(expected);
    });

  it('is told how the widget looks, and has the name that it looks for', () => {
    const { query, frame } = frameOf('https://cal.com/a');
    expect(query).to.deep.equal({
      embed: 'aftercare',
      embedType: 'inline',
      theme: 'dark',
      'ui.color-scheme': 'dark',
    });
    expect(frame.name).to.equal('cal-embed=aftercare');
  });

  const say = (type: unknown, data?: unknown) =>
    calCom.read({ originator: 'CAL', type, data, namespace: 'aftercare' }, look);

  it('hears what it waits for', () => {
    expect(say('__iframeReady')!.answers).to.deep.equal([
      { originator: 'CAL', method: 'parentKnowsIframeReady' },
      {
        originator: 'CAL',
        method: 'ui',
        arg: {
          theme: 'dark',
          cssVarsPerTheme: { light: { 'cal-brand': '#5eead4' }, dark: { 'cal-brand': '#5eead4' } },
        },
      },
    ]);
  });

  it('tells its height, what it did, and that it wants to be closed', () => {
    const told = (type: string, data?: unknown) =>
      Object.fromEntries(Object.entries(say(type, data)!).filter(([, value]) => value));
    expect(told('linkReady')).to.deep.equal({});
    expect(told('__dimensionChanged', { iframeHeight: 700 })).to.deep.equal({ height: 700 });
    expect(told('bookingSuccessfulV2', { uid: 'x' })).to.deep.equal({ scheduled: true });
    expect(told('rescheduleBookingSuccessfulV2')).to.deep.equal({ scheduled: true });
    expect(told('linkFailed', { code: 404 })).to.deep.equal({ failed: true });
    expect(told('__closeIframe')).to.deep.equal({ close: true });
  });

  it('is not understood where it says something else, also who booked', () => {
    const others = [
      'bookingSuccessful',
      'bookingCancelled',
      '__scrollByDistance',
      'toString',
      '__proto__',
      {},
      null,
    ];
    for (const type of others) expect(say(type)).to.equal(undefined);
    expect(calCom.read({ type: 'linkReady' }, look)).to.equal(undefined);
    expect(calCom.read({}, look)).to.equal(undefined);
  });
});
