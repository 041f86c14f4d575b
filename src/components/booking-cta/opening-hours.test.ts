import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatChange, isTimeZone, openingState, readClosed, readHours } from './opening-hours.js';

const minute = 60_000;
const day = 1440 * minute;

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const two = (number: number): string => String(number).padStart(2, '0');

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

// A second reading of wall clocks, of another kind than the module's, for the tests to trust.

const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** What a wall clock shows and the calendar beside it, read by its parts. */
function partsAt(timeZone: string | undefined, time: number): Record<string, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      ...({ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' } as const),
      ...({ year: 'numeric', month: 'numeric', day: 'numeric', weekday: 'long' } as const),
      ...({ hour: 'numeric', minute: 'numeric' } as const),
    });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(time).map(({ type, value }) => [type, value] as const);
  return Object.fromEntries(parts);
}

/** How far a wall clock is ahead of Greenwich's. */
function offsetAt(timeZone: string | undefined, time: number): number {
  const { year, month, day, hour, minute: minutes } = partsAt(timeZone, time);
  return Date.UTC(+year!, +month! - 1, +day!, +hour!, +minutes!) - (time - (time % minute));
}

/** From when until when a wall clock is not put forward or back. */
interface Period {
  readonly timeZone: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

const periods = new Map<string | undefined, readonly Period[]>();

/** All from 2019 to 2039, to the minute (Casey once changed at 0:01). None is shorter than two weeks. */
function periodsOf(timeZone: string | undefined): readonly Period[] {
  let all = periods.get(timeZone);
  if (!all) {
    const found: Period[] = [];
    const last = Date.UTC(2040, 0, 1);
    let from = Date.UTC(2019, 0, 1);
    let offset = offsetAt(timeZone, from);
    for (let time = from; time < last; time += 14 * day) {
      let [before, after] = [time, time + 14 * day];
      const next = offsetAt(timeZone, after);
      if (next === offset) continue;
      while (after - before > minute) {
        const middle = before + Math.floor((after - before) / 2 / minute) * minute;
        if (offsetAt(timeZone, middle) === offset) before = middle;
        else after = middle;
      }
      found.push({ timeZone, from, until: after, offset });
      [from, offset] = [after, next];
    }
    found.push({ timeZone, from, until: last, offset });
    periods.set(timeZone, (all = found));
  }
  return all;
}

let latest: Period = { timeZone: '', from: 0, until: 0, offset: 0 };

/** What a wall clock shows, in ms since 1970 as if it were Greenwich's. */
function wallAt(timeZone: string | undefined, time: number): number {
  if (latest.timeZone !== timeZone || time < latest.from || time >= latest.until)
    latest = periodsOf(timeZone).find(({ from, until }) => from <= time && time < until)!;
  return time + latest.offset;
}

describe('hours, as a clinic writes them', () => {
  /** What was read, in the order of the week and in one spelling. */
  const week = (text: string): string | undefined =>
    readHours(text)
      ?.map(([from, until]) => {
        const wall = new Date(from);
        // Monday first.
        const weekday = (wall.getUTCDay() + 6) % 7;
        const length = (until - from) / minute;
        const start = `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
        return `${weekday}${dayNames[weekday]!.slice(0, 2)} ${start}+${length}`;
      })
      .sort()
      .map((opening) => opening.slice(1))
      .join(', ');

  const readable: Record<string, string> = {
    'Mo 09:00-17:00': 'Mo 09:00+480',
    'Mo-We 09:00-17:00': 'Mo 09:00+480, Tu 09:00+480, We 09:00+480',
    'Fr-Fr 09:00-10:00': 'Fr 09:00+60',
    'Sa-Mo 09:00-10:00': 'Mo 09:00+60, Sa 09:00+60, Su 09:00+60',
    'We-Th 09:00-10:00': 'We 09:00+60, Th 09:00+60',
    'Su-Sa 9:00-10:00':
      'Mo 09:00+60, Tu 09:00+60, We 09:00+60, Th 09:00+60, Fr 09:00+60, Sa 09:00+60, Su 09:00+60',
    'Mo,We,Fr 09:00-12:00,13:00-17:30':
      'Mo 09:00+180, Mo 13:00+270, We 09:00+180, We 13:00+270, Fr 09:00+180, Fr 13:00+270',
    'Mo 09:00-17:00, Sa 10:00-14:00': 'Mo 09:00+480, Sa 10:00+240',
    'Mo 09:00-17:00; Sa 10:00-14:00;': 'Mo 09:00+480, Sa 10:00+240',
    'Mo 09:00-17:00 Sa 10:00-14:00': 'Mo 09:00+480, Sa 10:00+240',
    '\n  Mo 09:00-17:00\n  Sa 10:00-14:00\n': 'Mo 09:00+480, Sa 10:00+240',
    'Mo 09:00-17:00, Mo 18:00-19:00': 'Mo 09:00+480, Mo 18:00+60',
    'Tu Th, Sa 9:00-10:00': 'Tu 09:00+60, Th 09:00+60, Sa 09:00+60',
    'Mo-Tu, Sa-Su 9:00-10:00': 'Mo 09:00+60, Tu 09:00+60, Sa 09:00+60, Su 09:00+60',
    'mo,TU,wE 9:05-10:10': 'Mo 09:05+65, Tu 09:05+65, We 09:05+65',
    'Mon 9:00-10:00, Tues 9:00-10:00, Thurs 9:00-10:00': 'Mo 09:00+60, Tu 09:00+60, Th 09:00+60',
    'Monday – Tuesday 9:00 – 10:00': 'Mo 09:00+60, Tu 09:00+60',
    'saturday–SUNDAY 9:00–10:00': 'Sa 09:00+60, Su 09:00+60',
    'Mo -Tu 9:00- 10:00': 'Mo 09:00+60, Tu 09:00+60',
    'Fr 22:00-02:00': 'Fr 22:00+240',
    'Su 22:00-00:00': 'Su 22:00+120',
    'Sa 22:00-24:00': 'Sa 22:00+120',
    'Mo 00:00-24:00': 'Mo 00:00+1440',
    'Mo 0:00-0:00': 'Mo 00:00+1440',
    'Mo 08:00-08:00': 'Mo 08:00+1440',
    'Mo 23:59-24:00': 'Mo 23:59+1',
  };
  for (const [written, meant] of Object.entries(readable))
    it(`${JSON.stringify(written)} is ${meant}`, () => expect(week(written)).to.equal(meant));

  const unreadable = [
    ...['', ' ', ',', ';\n', '-', 'closed', '24/7', 'undefined'],
    ...['Mo', 'Mo-Fr', 'Mo 09:00-17:00, Sa', 'Mo 09:00-17:00 Tu We'],
    ...['09:00-17:00', '09:00-17:00 Mo', ', 09:00-17:00, Mo 09:00-17:00'],
    ...['Mo 09:00', 'Mo 09:00-', 'Mo -17:00', 'Mo 09:00 17:00', 'Mo 09:00--17:00', 'Mo 09:00+'],
    ...['Mo 9-17', 'Mo 0900-1700', 'Mo 9.00-17.00', 'Mo 9:0-17:0', 'Mo 009:00-17:00'],
    ...['Mo 9:00am-5:00pm', 'Mo 9:00 am - 5:00 pm', 'Mo 09:00:00-17:00:00', 'Mo 09:00-17:000'],
    ...['Mo 09:60-17:00', 'Mo 09:00-17:60', 'Mo 25:00-26:00', 'Mo 09:00-24:01', 'Mo 09:00-25:00'],
    ...['Mo 24:00-02:00', 'Mo 24:00-24:00', 'Mo -1:00-2:00', 'Mo 09:00-12:00-17:00'],
    ...[
      'M 09:00-17:00',
      'T 09:00-17:00',
      'Xy 09:00-17:00',
      'Mox 09:00-17:00',
      'Mondays 9:00-17:00',
    ],
    ...['Montag 09:00-17:00', 'Mo. 09:00-17:00', 'Mo: 09:00-17:00', 'Mo/Fr 09:00-17:00'],
    ...['Mo-We-Fr 09:00-17:00', 'Mo-Fr-Th 09:00-17:00', 'Mo- 09:00-17:00', '-Mo 09:00-17:00'],
    ...['Mo-Xy 09:00-17:00', 'Xy-Mo 09:00-17:00', 'Mo--Fr 09:00-17:00', 'Mo—Fr 09:00-17:00'],
    ...['Mo-09:00 17:00', 'Mo09:00-17:00', 'MoTu 09:00-17:00', 'Mo 09:00-Tu 17:00'],
    ...[
      'PH 09:00-17:00',
      'Mo-Fr 09:00-17:00; PH off',
      'Mo-Fr 09:00-17:00 ?',
      'Mo ０９:００-１７:００',
    ],
    ...['Mo 09:00-17:00 || Tu 09:00-17:00', 'Mo 09:00-17:00. Tu 09:00-17:00', 'Mo 09:00-17:00\0'],
  ];
  for (const written of unreadable)
    it(`${JSON.stringify(written)} is not read, nor any part of it`, () =>
      expect(readHours(written)).to.equal(undefined));
});

describe('closed days, as a clinic writes them', () => {
  const dates = (text: string): string | undefined =>
    readClosed(text)
      ?.map(([from, until]) => `${isoDate(from)}+${(until - from) / day}`)
      .join(', ');

  const readable: Record<string, string> = {
    '2026-12-25': '2026-12-25+1',
    '2026-12-24/2027-01-02': '2026-12-24+10',
    '2026-12-25/2026-12-25': '2026-12-25+1',
    '2026-12-25 2027-01-01': '2026-12-25+1, 2027-01-01+1',
    '2026-12-25,2027-01-01': '2026-12-25+1, 2027-01-01+1',
    '\n2026-12-25,\n2026-07-01/2026-07-31,\n': '2026-12-25+1, 2026-07-01+31',
    '2028-02-29': '2028-02-29+1',
    '2028-02-28/2028-03-01': '2028-02-28+3',
    '': '',
    ' , ': '',
  };
  for (const [written, meant] of Object.entries(readable))
    it(`${JSON.stringify(written)} is ${meant || 'none'}`, () =>
      expect(dates(written)).to.equal(meant));

  const unreadable = [
    ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'],
    ...['2026-01-32', '2026-2-3', '26-12-25', '20261225', '2026-12', '2026', '2026-W52', '12-25'],
    ...['2026-12-25T00:00', '2026-12-25T00:00:00Z', '2026-12-25Z', '12/25/2026', '25.12.2026'],
    ...['Dec 25', 'Christmas', 'Mo', '0', 'undefined', 'Invalid Date', '/', '2026-12-25/'],
    ...['/2026-12-25', '2026-12-24/2026-12-26/2026-12-28', '2027-01-02/2026-12-24'],
    ...['2026-12-24/26', '2026-12-24/P3D', '2026-12-24-2027-01-02', '2026-12-24–2027-01-02'],
    ...['2026-12-24 / 2027-01-02', '2026-12-25 2026-02-30', '2026-12-25/2026-02-30', '2026-12-25.'],
    ...['2026-02-30/2026-12-25', '2026-12-24//2027-01-02', '２０２６-12-25', '-000001-01-01x'],
  ];
  for (const written of unreadable)
    it(`${JSON.stringify(written)} is not read, nor any part of it`, () =>
      expect(readClosed(written)).to.equal(undefined));
});

describe('a time zone', () => {
  for (const name of [
    'Europe/London',
    'America/New_York',
    'UTC',
    'Asia/Calcutta',
    'asia/kathmandu',
  ])
    it(`may be ${name}`, () => expect(isTimeZone(name)).to.equal(true));

  const wrong = ['', ' ', 'London', 'Europe/Lndon', 'Europe/London ', '+01:00', '-0500', '−01:00'];
  for (const name of [...wrong, 'UTC+1', 'undefined', 'null', '\0', '🕰'])
    it(`is not ${JSON.stringify(name)}`, () => expect(isTimeZone(name)).to.equal(false));

  it('may be any that the browser lists', () =>
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))).to.eql([]));
});

describe('open or closed', () => {
  /** A time, and what is seen from then on: each time at which it opens or closes, `…` for never. */
  interface Example {
    readonly hours: string;
    readonly closed?: string;
    readonly zone: string;
    readonly at: string;
    readonly then: readonly string[];
  }

  const office = 'Mo-Fr 09:00-17:00, Sa 10:00-14:00';
  const allDays = 'Mo-Su 00:00-24:00';
  const newYork = 'America/New_York';
  const london = 'Europe/London';

  const examples: Record<string, Example> = {
    'closes in the evening and opens in the morning': {
      hours: office,
      zone: newYork,
      at: 'open 2026-01-05T09:00-05:00',
      then: ['2026-01-05T17:00-05:00', '2026-01-06T09:00-05:00', '2026-01-06T17:00-05:00'],
    },
    'is still closed a minute before, and then opens': {
      hours: office,
      zone: newYork,
      at: 'closed 2026-01-05T08:59:59.999-05:00',
      then: ['2026-01-05T09:00-05:00'],
    },
    'is open for its last minute': {
      hours: office,
      zone: newYork,
      at: 'open 2026-01-05T16:59:59.999-05:00',
      then: ['2026-01-05T17:00-05:00'],
    },
    'is closed from the minute at which it ends': {
      hours: office,
      zone: newYork,
      at: 'closed 2026-01-05T17:00-05:00',
      then: ['2026-01-06T09:00-05:00'],
    },
    'stays closed over Sunday': {
      hours: office,
      zone: newYork,
      at: 'closed 2026-01-10T14:00:30-05:00',
      then: ['2026-01-12T09:00-05:00'],
    },
    'closes at noon where the day is split': {
      hours: 'Mo,We,Fr 09:00-12:00,13:00-17:30',
      zone: 'Europe/Berlin',
      at: 'open 2026-01-05T11:00+01:00',
      then: [
        ...['2026-01-05T12:00+01:00', '2026-01-05T13:00+01:00', '2026-01-05T17:30+01:00'],
        ...['2026-01-07T09:00+01:00', '2026-01-07T12:00+01:00'],
      ],
    },
    'runs over midnight': {
      hours: 'Fr 22:00-02:00',
      zone: newYork,
      at: 'closed 2026-01-09T21:00-05:00',
      then: ['2026-01-09T22:00-05:00', '2026-01-10T02:00-05:00', '2026-01-16T22:00-05:00'],
    },
    'runs from the last day of the week into the first': {
      hours: 'Su 22:00-02:00',
      zone: newYork,
      at: 'open 2026-01-05T00:30-05:00',
      then: ['2026-01-05T02:00-05:00', '2026-01-11T22:00-05:00'],
    },
    'runs from Wednesday into Thursday as on any other day': {
      hours: 'We,Th 22:00-02:00',
      zone: newYork,
      at: 'open 2026-01-08T01:59-05:00',
      then: ['2026-01-08T02:00-05:00', '2026-01-08T22:00-05:00', '2026-01-09T02:00-05:00'],
    },
    'does not close between openings that touch': {
      hours: 'Mo 00:00-24:00, Tu 00:00-24:00, We 0:00-12:00, We 12:00-13:00',
      zone: newYork,
      at: 'closed 2026-01-04T12:00-05:00',
      then: ['2026-01-05T00:00-05:00', '2026-01-07T13:00-05:00'],
    },
    'does not close between openings that overlap': {
      hours: 'Mo 09:00-13:00, Mo 12:00-17:00, Mo 10:00-11:00',
      zone: newYork,
      at: 'open 2026-01-05T10:30-05:00',
      then: ['2026-01-05T17:00-05:00'],
    },
    'never closes where it is always open': {
      hours: allDays,
      zone: newYork,
      at: 'open 2026-01-05T12:00-05:00',
      then: ['…'],
    },
    'never closes where each day runs into the next': {
      hours: 'Mo-Su 08:00-08:00',
      zone: london,
      at: 'open 2026-01-05T12:00Z',
      then: ['…'],
    },
    'opens not at all on a closed day': {
      hours: office,
      closed: '2026-01-06',
      zone: newYork,
      at: 'open 2026-01-05T12:00-05:00',
      then: ['2026-01-05T17:00-05:00', '2026-01-07T09:00-05:00'],
    },
    'is closed on a closed day, whatever the hour': {
      hours: office,
      closed: '2026-01-06',
      zone: newYork,
      at: 'closed 2026-01-06T12:00-05:00',
      then: ['2026-01-07T09:00-05:00'],
    },
    'opens after the last of many closed days': {
      hours: office,
      closed: '2026-12-24/2027-01-02, 2027-01-04',
      zone: newYork,
      at: 'open 2026-12-23T12:00-05:00',
      then: ['2026-12-23T17:00-05:00', '2027-01-05T09:00-05:00'],
    },
    'ends on a closed day what began the evening before': {
      hours: 'Fr,Sa 22:00-02:00',
      closed: '2026-01-10',
      zone: newYork,
      at: 'open 2026-01-09T23:00-05:00',
      then: ['2026-01-10T02:00-05:00', '2026-01-16T22:00-05:00'],
    },
    'does not begin on a closed day what would end on the next': {
      hours: 'Fr,Sa 22:00-02:00',
      closed: '2026-01-09',
      zone: newYork,
      at: 'closed 2026-01-10T01:00-05:00',
      then: ['2026-01-10T22:00-05:00', '2026-01-11T02:00-05:00'],
    },
    'closes at midnight before a closed day where it is always open': {
      hours: allDays,
      closed: '2026-01-06/2026-01-07',
      zone: newYork,
      at: 'open 2026-01-05T12:00-05:00',
      then: ['2026-01-06T00:00-05:00', '2026-01-08T00:00-05:00', '…'],
    },
    'never opens where it is closed for good': {
      hours: allDays,
      closed: '2020-01-01/2099-12-31',
      zone: newYork,
      at: 'closed 2026-01-05T12:00-05:00',
      then: ['…'],
    },
    'knows of an opening after 300 closed days': {
      hours: 'We 12:34-13:00',
      closed: '2026-01-01/2026-10-31',
      zone: newYork,
      at: 'closed 2026-01-05T12:00-05:00',
      then: ['2026-11-04T12:34-05:00'],
    },
    'is never open in an hour that New York skips': {
      hours: 'Su 02:15-02:45',
      zone: newYork,
      at: 'closed 2025-03-09T01:00-05:00',
      then: ['2025-03-16T02:15-04:00', '2025-03-16T02:45-04:00'],
    },
    'closes when New York skips its end': {
      hours: 'Su 01:00-02:30',
      zone: newYork,
      at: 'closed 2025-03-09T00:30-05:00',
      then: ['2025-03-09T01:00-05:00', '2025-03-09T03:00-04:00', '2025-03-16T01:00-04:00'],
    },
    'opens when New York skips its beginning': {
      hours: 'Su 02:30-05:00',
      zone: newYork,
      at: 'closed 2025-03-09T00:30-05:00',
      then: ['2025-03-09T03:00-04:00', '2025-03-09T05:00-04:00'],
    },
    'is open twice in an hour that New York has twice': {
      hours: 'Su 01:15-01:45',
      zone: newYork,
      at: 'closed 2025-11-02T00:00-04:00',
      then: [
        ...['2025-11-02T01:15-04:00', '2025-11-02T01:45-04:00'],
        ...['2025-11-02T01:15-05:00', '2025-11-02T01:45-05:00', '2025-11-09T01:15-05:00'],
      ],
    },
    'opens again when New York goes back into its hours': {
      hours: 'Su 00:30-01:30',
      zone: newYork,
      at: 'open 2025-11-02T00:30-04:00',
      then: [
        ...['2025-11-02T01:30-04:00', '2025-11-02T01:00-05:00'],
        ...['2025-11-02T01:30-05:00', '2025-11-09T00:30-05:00'],
      ],
    },
    'closes again when New York goes back to before its hours': {
      hours: 'Su 01:30-03:00',
      zone: newYork,
      at: 'closed 2025-11-02T00:30-04:00',
      then: [
        ...['2025-11-02T01:30-04:00', '2025-11-02T01:00-05:00'],
        ...['2025-11-02T01:30-05:00', '2025-11-02T03:00-05:00'],
      ],
    },
    'keeps its hours by the clock after summer time has begun in London': {
      hours: 'Mo-Su 09:00-17:00',
      zone: london,
      at: 'open 2025-03-29T16:00Z',
      then: ['2025-03-29T17:00Z', '2025-03-30T09:00+01:00', '2025-03-30T17:00+01:00'],
    },
    'keeps its hours by the clock after summer time has ended in London': {
      hours: 'Mo-Su 09:00-17:00',
      zone: london,
      at: 'open 2025-10-25T16:00+01:00',
      then: ['2025-10-25T17:00+01:00', '2025-10-26T09:00Z', '2025-10-26T17:00Z'],
    },
    'is open over the night in which London goes forward': {
      hours: 'Sa 22:00-02:00',
      zone: london,
      at: 'open 2025-03-29T22:00Z',
      then: ['2025-03-30T01:00Z', '2025-04-05T22:00+01:00'],
    },
    'loses half an hour in spring on Lord Howe Island': {
      hours: 'Su 01:45-02:15, Su 02:20-02:40',
      zone: 'Australia/Lord_Howe',
      at: 'open 2025-10-05T01:50+10:30',
      then: ['2025-10-05T02:40+11:00', '2025-10-12T01:45+11:00'],
    },
    'has half an hour twice in autumn on Lord Howe Island': {
      hours: 'Su 01:40-01:50',
      zone: 'Australia/Lord_Howe',
      at: 'closed 2025-04-06T01:00+11:00',
      then: [
        ...['2025-04-06T01:40+11:00', '2025-04-06T01:50+11:00'],
        ...['2025-04-06T01:40+10:30', '2025-04-06T01:50+10:30', '2025-04-13T01:40+10:30'],
      ],
    },
    'keeps to the quarters of Kathmandu': {
      hours: 'Mo 00:00-00:20',
      zone: 'Asia/Kathmandu',
      at: 'closed 2026-01-04T23:59+05:45',
      then: ['2026-01-05T00:00+05:45', '2026-01-05T00:20+05:45', '2026-01-12T00:00+05:45'],
    },
    'keeps to the half hours of Newfoundland, also in spring': {
      hours: 'Su 01:30-02:30, Su 03:30-04:00',
      zone: 'America/St_Johns',
      at: 'closed 2025-03-09T01:00-03:30',
      then: [
        ...['2025-03-09T01:30-03:30', '2025-03-09T03:00-02:30'],
        ...['2025-03-09T03:30-02:30', '2025-03-09T04:00-02:30'],
      ],
    },
    'changes at the odd minute at which Newfoundland once did': {
      hours: 'Su 00:00-00:30, Su 01:02-01:03',
      zone: 'America/St_Johns',
      at: 'closed 2011-03-12T23:00-03:30',
      then: [
        ...['2011-03-13T00:00-03:30', '2011-03-13T00:01-03:30'],
        ...['2011-03-13T01:02-02:30', '2011-03-13T01:03-02:30'],
      ],
    },
    'follows Morocco out of summer time for Ramadan and back': {
      hours: 'Su 02:30-04:00',
      closed: '2024-03-17/2024-04-13',
      zone: 'Africa/Casablanca',
      at: 'closed 2024-03-10T00:00+01:00',
      then: [
        ...['2024-03-10T02:30+01:00', '2024-03-10T02:00+00:00'],
        ...['2024-03-10T02:30+00:00', '2024-03-10T04:00+00:00'],
        ...['2024-04-14T03:00+01:00', '2024-04-14T04:00+01:00'],
      ],
    },
    'waits a week for the Friday that Samoa left out': {
      hours: 'Fr 09:00-17:00',
      zone: 'Pacific/Apia',
      at: 'closed 2011-12-29T20:00-10:00',
      then: ['2012-01-06T09:00+14:00'],
    },
    'closes at the midnight after which Samoa left out a day': {
      hours: 'Th 22:00-02:00',
      zone: 'Pacific/Apia',
      at: 'open 2011-12-29T23:00-10:00',
      then: ['2011-12-31T00:00+14:00', '2012-01-05T22:00+14:00'],
    },
    'is a day ahead on one side of the date line': {
      hours: 'Tu 00:00-24:00',
      zone: 'Pacific/Kiritimati',
      at: 'closed 2026-01-05T09:59Z',
      then: ['2026-01-05T10:00Z', '2026-01-06T10:00Z'],
    },
    'is a day behind on the other': {
      hours: 'Tu 00:00-24:00',
      zone: 'Pacific/Pago_Pago',
      at: 'closed 2026-01-06T10:59Z',
      then: ['2026-01-06T11:00Z', '2026-01-07T11:00Z'],
    },
    'is closed by the calendar of the clinic': {
      hours: allDays,
      closed: '2026-01-06',
      zone: 'Pacific/Kiritimati',
      at: 'open 2026-01-05T09:00Z',
      then: ['2026-01-05T10:00Z', '2026-01-06T10:00Z', '…'],
    },
  };
  for (const [what, { hours, closed = '', zone, at, then }] of Object.entries(examples))
    it(`${what}: ${hours}${closed && `, not on ${closed}`}, ${zone}`, () => {
      const [state, from] = at.split(' ');
      const seen: string[] = [];
      let now = Date.parse(from!);
      for (const [turn] of then.entries()) {
        const { open, change } = openingState(now, readHours(hours)!, readClosed(closed), zone);
        expect(open, `open ${turn} changes later`).to.equal((state === 'open') !== turn % 2 > 0);
        seen.push(change === undefined ? '…' : new Date(change).toISOString());
        now = change ?? now;
      }
      const instant = (time: string): string => new Date(time).toISOString();
      expect(seen).to.eql(then.map((time) => (time === '…' ? time : instant(time))));
    });

  it('goes by the visitor’s clock where no zone is given', () => {
    const hours = readHours('Mo 09:00-17:00')!;
    const opens = new Date(2026, 0, 5, 9).getTime();
    const closes = new Date(2026, 0, 5, 17).getTime();
    expect(openingState(opens - 1, hours, [])).to.eql({ open: false, change: opens });
    expect(openingState(opens, hours, undefined)).to.eql({ open: true, change: closes });
  });

  it('never opens without hours', () => {
    expect(openingState(Date.now(), [], [])).to.eql({ open: false, change: undefined });
  });
});

describe('the words for when that changes', () => {
  /** On the visitor's own clock, by which the clinic goes too. */
  const words = (tag: string, now: Date, change: Date): string =>
    formatChange(change.getTime(), now.getTime(), undefined, tag);

  /** A Monday. */
  const monday = new Date(2026, 0, 5, 10);

  const written: Record<string, { change: Date; words: Record<string, RegExp> }> = {
    'the time alone today': {
      change: new Date(2026, 0, 5, 17),
      words: {
        'en-US': /^5:00\sPM$/,
        'en-GB': /^17:00$/,
        de: /^17:00$/,
        fr: /^17:00$/,
        ja: /^17:00$/,
        ar: /^(5:00|٥:٠٠)\sم$/,
      },
    },
    'the weekday too tomorrow': {
      change: new Date(2026, 0, 6, 9, 5),
      words: {
        'en-US': /^Tuesday\W+(at )?9:05\sAM$/,
        'en-GB': /^Tuesday\W+(at )?0?9:05$/,
        de: /^Dienstag\W+(um )?0?9:05$/,
        fr: /^mardi\W+(à )?09:05$/,
        ja: /火曜日/,
        ar: /^الثلاثاء.*\sص$/,
      },
    },
    'the weekday too on the sixth day': {
      change: new Date(2026, 0, 11, 9),
      words: { 'en-US': /^Sunday\W+(at )?9:00\sAM$/, de: /^Sonntag\W+(um )?0?9:00$/ },
    },
    'the date from the seventh day on': {
      change: new Date(2026, 0, 12, 9),
      words: {
        'en-US': /^Monday, January 12\W+(at )?9:00\sAM$/,
        'en-GB': /^Monday,? 12 January\W+(at )?0?9:00$/,
        de: /^Montag, 12\. Januar\W+(um )?0?9:00$/,
        ar: /^الاثنين.*يناير.*\sص$/,
      },
    },
    'the date a year later': {
      change: new Date(2027, 0, 4, 9),
      words: { 'en-US': /^Monday, January 4\W+(at )?9:00\sAM$/ },
    },
  };
  for (const [what, { change, words: byTag }] of Object.entries(written))
    for (const [tag, pattern] of Object.entries(byTag))
      it(`are ${what}, in ${tag}`, () => expect(words(tag, monday, change)).to.match(pattern));

  it('are of today until its last minute, of tomorrow from midnight on', () => {
    const change = new Date(2026, 0, 6);
    expect(words('en-US', new Date(2026, 0, 5, 23, 59, 59), change)).to.match(/^Tuesday/);
    expect(words('en-US', change, new Date(2026, 0, 6, 23, 59))).to.match(/^11:59\sPM$/);
  });

  const onItsCalendar: Record<string, [zone: string, now: string, change: string, RegExp]> = {
    'a day that is still today in Honolulu': [
      ...(['Pacific/Honolulu', '2026-01-05T13:00-10:00', '2026-01-05T17:00-10:00'] as const),
      /^5:00\sPM/,
    ],
    'a day that is tomorrow in Auckland already': [
      ...(['Pacific/Auckland', '2026-01-05T23:30+13:00', '2026-01-06T00:30+13:00'] as const),
      /^Tuesday\W+(at )?12:30\sAM/,
    ],
    'six days over the beginning of summer time': [
      ...(['America/New_York', '2025-03-08T23:30-05:00', '2025-03-14T00:15-04:00'] as const),
      /^Friday\W+(at )?12:15\sAM/,
    ],
    'seven days over the end of summer time': [
      ...(['America/New_York', '2025-11-01T23:30-04:00', '2025-11-08T23:15-05:00'] as const),
      /^Saturday, November 8\W+(at )?11:15\sPM/,
    ],
  };
  for (const [what, [zone, now, change, pattern]] of Object.entries(onItsCalendar))
    it(`go by the clinic’s calendar: ${what}`, () =>
      expect(formatChange(Date.parse(change), Date.parse(now), zone, 'en-US')).to.match(pattern));

  it('name the clinic’s zone where the visitor’s clock shows another time, and only there', () => {
    for (const time of [Date.UTC(2026, 0, 5, 12), Date.UTC(2026, 6, 6, 12)])
      for (const timeZone of Intl.supportedValuesOf('timeZone')) {
        const plain = { hour: 'numeric', minute: 'numeric', timeZone } as const;
        const zoned = { ...plain, timeZoneName: 'short' } as const;
        const isElsewhere =
          offsetAt(timeZone, time) !== -new Date(time).getTimezoneOffset() * minute;
        expect(formatChange(time, time, timeZone, 'en-US'), timeZone).to.equal(
          new Intl.DateTimeFormat('en-US', isElsewhere ? zoned : plain).format(time),
        );
      }
  });
});

describe('any hours, closed days, zone and time', () => {
  /** An opening as it is meant, before it is spelled. The weekday is 0 for Monday, times are minutes. */
  interface Opening {
    readonly weekday: number;
    readonly start: number;
    readonly end: number;
  }

  interface Spelled<T> {
    readonly text: string;
    readonly meant: readonly T[];
  }

  const separator = fc.constantFrom(', ', ',', ' ', '; ', ';', '\n', ' ,\n\t');
  const dash = fc.constantFrom('-', '–', ' - ', ' – ', '- ', '\u00a0–');

  /** One thing or two, parted by this or that. */
  const some = <T>(one: fc.Arbitrary<Spelled<T>>): fc.Arbitrary<Spelled<T>> =>
    fc.array(fc.tuple(one, separator), { minLength: 1, maxLength: 2 }).map((all) => ({
      text: all.map(([{ text }, between], index) => (index ? between : '') + text).join(''),
      meant: all.flatMap(([{ meant }]) => meant),
    }));

  const dayName = fc
    .tuple(
      fc.nat(6),
      fc.constantFrom(2, 3, 9),
      fc.constantFrom('toString', 'toLowerCase', 'toUpperCase'),
    )
    .map(([weekday, letters, spelling]) => ({
      weekday,
      text: dayNames[weekday]!.slice(0, letters)[spelling](),
    }));

  const days = fc
    .tuple(dayName, dash, fc.option(dayName))
    .map(([first, dash, last]): Spelled<number> => {
      const meant = [first.weekday];
      while (last && meant.at(-1) !== last.weekday) meant.push((meant.at(-1)! + 1) % 7);
      return { meant, text: last ? first.text + dash + last.text : first.text };
    });

  const timeOfDay = fc.oneof(
    fc.nat(1439),
    fc.constantFrom(0, 1, 30, 60, 75, 90, 105, 120, 135, 150, 180, 540, 720, 1020, 1380, 1439),
  );

  const clockTime = (minutes: number, digits: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(digits, '0')}:${two(minutes % 60)}`;

  const times = fc
    .tuple(timeOfDay, dash, fc.oneof(timeOfDay, fc.constant(1440)), fc.constantFrom(1, 2))
    .map(([start, dash, end, digits]): Spelled<Pick<Opening, 'start' | 'end'>> => ({
      meant: [{ start, end }],
      text: clockTime(start, digits) + dash + clockTime(end, digits),
    }));

  const hours = some(
    fc
      .tuple(some(days), separator, some(times))
      .map(([days, between, times]): Spelled<Opening> => ({
        text: days.text + between + times.text,
        meant: days.meant.flatMap((weekday) => times.meant.map((time) => ({ weekday, ...time }))),
      })),
  );

  /** Days on which nothing opens, counted from the day that is looked at. */
  const closures = fc.array(
    fc.record({
      first: fc.integer({ min: -3, max: 9 }),
      more: fc.option(fc.constantFrom(0, 1, 1, 2, 2, 3, 3, 6, 7, 40)),
      between: fc.constantFrom(' ', ',', ', ', '\n'),
    }),
    { maxLength: 3 },
  );

  // Some whose clocks are put on at odd times, by odd steps, or at midnight.
  const odd = fc.constantFrom(
    ...['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Africa/Casablanca'],
    ...['America/St_Johns', 'Pacific/Chatham', 'Antarctica/Troll', 'Africa/Cairo', 'Asia/Gaza'],
    ...['America/Santiago', 'America/Havana', 'Atlantic/Azores', 'Asia/Beirut', 'America/Nuuk'],
  );
  const zone = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Intl.supportedValuesOf('timeZone')) },
    { weight: 2, arbitrary: odd },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

  /** A time, seldom any: most are about when the clock is put on, midnight, or hours begin or end. */
  const instant = fc.record({
    year: fc.integer({ min: 2020, max: 2035 }),
    clockChange: fc.option(fc.nat(2), { freq: 2 }),
    daysLater: fc.oneof(fc.constant(0), fc.integer({ min: -2, max: 1 }), fc.nat(365)),
    edge: fc.option(fc.nat(99), { freq: 2 }),
    minutesLater: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -200, max: 200 })),
    milliseconds: fc.oneof(fc.constant(0), fc.constant(59_999), fc.nat(59_999)),
  });

  const situation = fc
    .record({ hours, closures, zone, instant })
    .map(({ hours: { text, meant }, closures, zone, instant }) => {
      let now = Date.UTC(instant.year, 0, 1);
      if (instant.clockChange !== null) {
        const changes = periodsOf(zone)
          .filter(({ from }) => from > now)
          .slice(0, 3);
        now = changes[instant.clockChange % changes.length]?.from ?? now;
      }
      now += instant.daysLater * day;
      if (instant.edge !== null) {
        const edges = [0, ...meant.flatMap(({ start, end }) => [start, end])];
        now += edges[instant.edge % edges.length]! * minute - (wallAt(zone, now) % day);
      }
      now += instant.minutesLater * minute + instant.milliseconds;

      const today = Math.floor(wallAt(zone, now) / day);
      const closed = new Set<number>();
      let closedText = '';
      for (const { first, more, between } of closures) {
        const last = today + first + (more ?? 0);
        for (let next = today + first; next <= last; next++) closed.add(next);
        closedText += isoDate((today + first) * day);
        if (more !== null) closedText += `/${isoDate(last * day)}`;
        closedText += between;
      }
      return { hours: text, openings: meant, closedText, closed, zone, now };
    });

  type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

  /** Open or not, by the meaning, not by the text. */
  function isOpen({ openings, closed, zone }: Situation, time: number): boolean {
    const wall = wallAt(zone, time);
    const today = Math.floor(wall / day);
    const minutes = Math.floor((wall % day) / minute);
    const weekday = (new Date(wall).getUTCDay() + 6) % 7;
    return openings.some((opening) => {
      const isOvernight = opening.end <= opening.start;
      const isOpenToday =
        opening.weekday === weekday &&
        !closed.has(today) &&
        minutes >= opening.start &&
        (isOvernight || minutes < opening.end);
      const isOpenSinceYesterday =
        isOvernight &&
        (opening.weekday + 1) % 7 === weekday &&
        !closed.has(today - 1) &&
        minutes < opening.end;
      return isOpenToday || isOpenSinceYesterday;
    });
  }

  it('say open or closed, and when that changes, as minute after minute of the clock does', function () {
    this.timeout(100_000);
    const iso = (time: number | undefined): string | undefined =>
      time === undefined ? undefined : new Date(time).toISOString();
    fc.assert(
      fc.property(situation, (situation) => {
        const { hours, closedText, zone, now } = situation;
        const state = openingState(now, readHours(hours)!, readClosed(closedText), zone);
        const { open, change = Infinity } = state;
        if (open !== isOpen(situation, now)) throw new Error(`open is ${open} at ${iso(now)}`);

        const start = now - (now % minute);
        const horizon = start + 3 * day;
        let time = start + minute;
        while (time < horizon && isOpen(situation, time) === open) time += minute;
        if (time < horizon ? change !== time : change < horizon)
          throw new Error(`at ${iso(now)} change is ${iso(state.change)}, not ${iso(time)}`);

        // Further away, the last minute before and samples on the way will do.
        if (change > horizon) {
          const end = Math.min(change, start + 365 * day);
          if (change < Infinity && isOpen(situation, change) === open)
            throw new Error(`at ${iso(now)} nothing changes at ${iso(change)}`);
          const step = Math.ceil((end - horizon) / 40 / minute) * minute;
          for (let time = end - minute; time > horizon; time -= step)
            if (isOpen(situation, time) !== open)
              throw new Error(`at ${iso(now)} change is ${iso(state.change)}, after ${iso(time)}`);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  /** Any text, or one of words that are right or almost so, in no order. */
  const soup = (words: readonly string[]): fc.Arbitrary<string> =>
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((words) => words.join('')),
      fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((words) => words.join(' ')),
    );
  const hoursLike = soup([
    ...['Mo', 'Fr', 'Sunday', 'tu', 'x', '9:00', '17:30', '24:00', '24:01', '0:60', ' ', ' ', '.'],
    ...['-', '–', ',', ';', '\n', 'Mo-Fr 09:00-17:00', 'Sa', 'Su-We', '22:00-02:00', '0:00-24:00'],
  ]);
  const closedLike = soup([
    ...['2026-12-25', '2026-02-30', '2026-12-24/2027-01-02', '2027-01-01', '/', ' ', ',', '-'],
    ...['0000-01-01', '9999-12-31', '2026', '-12', 'T00:00', 'Z', '+', 'Dec 25', '\n'],
  ]);

  it('may be any text, and are read or not, but stop nothing', () => {
    let read = 0;
    const readable = hours.map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: hoursLike }, { weight: 1, arbitrary: readable }),
        closedLike,
        fc.string(),
        zone,
        instant,
        (hours, closed, name, zone, instant) => {
          const openings = readHours(hours);
          const closures = readClosed(closed);
          isTimeZone(name);
          const now = Date.UTC(instant.year, 0, 1) + instant.daysLater * day;
          for (const [from, until] of [...(openings ?? []), ...(closures ?? [])])
            expect(from).to.be.lessThan(until);
          if (!openings) return;
          read++;
          const { change } = openingState(now, openings, closures, zone);
          if (change !== undefined) expect(change).to.be.within(now + 1, now + 367 * day);
        },
      ),
      { numRuns: 3000 },
    );
    expect(read, 'texts that could be read').to.be.greaterThan(50);
  });

  it('are not read where a stray character is among them', () => {
    const stray = fc.constantFrom(...'?.+_/x·|():٣é');
    fc.assert(
      fc.property(hours, fc.nat(), stray, ({ text }, place, stray) => {
        const before = text.slice(0, place % (text.length + 1));
        const written = before + stray + text.slice(before.length);
        expect(readHours(written), JSON.stringify(written)).to.equal(undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
