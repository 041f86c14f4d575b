import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { setDefaults } from '../shared/defaults.js';
import { color, flag, isoDate, oneOf, someOf, text, wholeNumber } from './kinds.js';
import { propertiesOf, resolveSetting } from './settings.js';

const layout = oneOf('list', 'grid');

describe('a setting', () => {
  it('is the widget’s own before the script tag’s before the built-in one', () => {
    expect(resolveSetting('x-tag', 'order', undefined, layout)).to.equal('list');
    setDefaults({ order: 'grid' });
    expect(resolveSetting('x-tag', 'order', undefined, layout)).to.equal('grid');
    expect(resolveSetting('x-tag', 'order', 'list', layout)).to.equal('list');
    expect(resolveSetting('x-tag', 'order', null, layout)).to.equal('grid');
  });

  it('that means nothing falls through to the script tag’s, with the value and the fix said once', () => {
    expectWarning(/bad-value: fallthrough="gird" on <x-tag> is ignored; use list or grid/);
    setDefaults({ fallthrough: 'grid' });
    expect(resolveSetting('x-tag', 'fallthrough', 'gird', layout)).to.equal('grid');
    expect(resolveSetting('x-tag', 'fallthrough', 'gird', layout)).to.equal('grid');
  });

  it('is never an object, however it looks', () => {
    expectWarning(/bad-value: a="object"/);
    expectWarning(/bad-value: b="function"/);
    const lookalike = { _$litType$: 1, strings: ['<b>'], values: [], toString: () => 'shown' };
    expect(resolveSetting('x-tag', 'a', lookalike, text)).to.equal(undefined);
    expect(resolveSetting('x-tag', 'b', () => 'shown', text)).to.equal(undefined);
  });

  it('may be given as a number or a boolean by a script', () => {
    expect(resolveSetting('x-tag', 'n', 4, wholeNumber(2, 6, 2))).to.equal(4);
    expect(resolveSetting('x-tag', 'f', true, flag)).to.equal(true);
    expect(resolveSetting('x-tag', 'f', false, flag)).to.equal(false);
  });
});

describe('a table of settings', () => {
  it('declares a property for each setting but lang, which is HTML’s own', () => {
    const table = { lang: text, headingLevel: wholeNumber(2, 6, 2), layout };
    expect(propertiesOf(table)).to.deep.equal({
      headingLevel: { attribute: 'heading-level' },
      layout: { attribute: 'layout' },
    });
  });
});

describe('the kinds of settings', () => {
  const means = [
    ['a flag', flag, { '': true, numbered: true, true: true, false: false }],
    ['text', text, { '': '', ' a ': ' a ' }],
    ['one of some words', layout, { grid: 'grid', list: 'list', Grid: undefined, '': undefined }],
    [
      'a whole number',
      wholeNumber(2, 6, 2),
      {
        2: 2,
        6: 6,
        1: undefined,
        7: undefined,
        2.5: undefined,
        '': undefined,
        '3x': undefined,
        '-3': undefined,
      },
    ],
    [
      'a date',
      isoDate,
      {
        '2026-03-31': '2026-03-31',
        '31.03.2026': undefined,
        '2026-13-01': undefined,
        '2026-02-30': undefined,
        '2028-02-29': '2028-02-29',
        '': undefined,
      },
    ],
    [
      'a colour',
      color,
      {
        '#0f766e': '#0f766e',
        teal: 'teal',
        'oklch(0.6 0.1 200)': 'oklch(0.6 0.1 200)',
        currentColor: 'currentColor',
        'rgb(0 0 0 / 30%)': 'rgb(0 0 0 / 30%)',
        tael: undefined,
        inherit: undefined,
        'var(--brand)': 'var(--brand)',
        'attr(title type(<color>), tael)': undefined,
        'env(colour, tael)': undefined,
        'if(style(--brand): tael)': undefined,
        'red; background: url(x)': undefined,
        '': undefined,
      },
    ],
  ] as const;
  for (const [name, kind, table] of means)
    for (const [written, meant] of Object.entries(table))
      it(`${name}: "${written}" means ${String(meant)}`, () => {
        expect(kind.read(written)).to.equal(meant);
      });

  it('some of a few words: parted by spaces or commas, empty for none, nothing else beside', () => {
    const fields = someOf(['name', 'email', 'website'], ['name']);
    expect(fields.read('email, name')).to.deep.equal(['email', 'name']);
    expect(fields.read('')).to.deep.equal([]);
    expect(fields.read('name phone')).to.equal(undefined);
    expect(fields.fallback).to.deep.equal(['name']);
  });
});
