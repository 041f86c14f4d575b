import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { safeUrl } from './safe-url.js';

describe('an address that a visitor may be sent to', () => {
  for (const address of [
    'https://clinic.example/book',
    'http://clinic.example/',
    'tel:+1555',
    'mailto:a@b.example',
  ])
    it(`may be ${address}`, () => {
      expect(safeUrl(address)).to.equal(address);
    });

  it('is made whole from the page’s own', () => {
    expect(safeUrl('/book')).to.equal(`${location.origin}/book`);
  });

  it('is nothing, silently, where nothing was given', () => {
    expect(safeUrl(undefined)).to.equal(undefined);
    expect(safeUrl('')).to.equal(undefined);
  });

  const unsafe = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://clinic.example/1',
    'https://clinic.example@evil.example/',
    'https://user:secret@clinic.example/',
    'http://[',
  ];
  for (const address of unsafe)
    it(`is never ${JSON.stringify(address)}, and the owner is told`, () => {
      expectWarning(/unsafe-url: .* is left out; use https/s);
      expect(safeUrl(address)).to.equal(undefined);
    });
});
