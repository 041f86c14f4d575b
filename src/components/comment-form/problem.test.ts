import { expect } from '@open-wc/testing';
import { patterns, problemOf } from './problem.js';

function field(name: string, value: string, required = false): HTMLInputElement {
  const input = document.createElement('input');
  input.name = name;
  input.pattern = patterns[name] ?? '.*';
  input.required = required;
  input.value = value;
  return input;
}

describe('what is wrong with a field', () => {
  it('is nothing where it is empty and need not be filled', () => {
    expect(problemOf(field('email', ''), 9)).to.equal(undefined);
  });

  it('is that it is missing, also when it holds only spaces', () => {
    expect(problemOf(field('name', '', true), 9)).to.equal('missing');
    expect(problemOf(field('name', '  ', true), 9)).to.equal('missing');
  });

  const emails: Record<string, boolean> = {
    'name@example.com': true,
    'naïve+tag@sub.example.co.uk': true,
    'dana@': false,
    'dana@example': false,
    'dana@example..com': false,
    '@example.com': false,
    'a b@example.com': false,
  };
  for (const [email, right] of Object.entries(emails))
    it(`is ${right ? 'nothing' : 'the address'} for ${email}`, () => {
      expect(problemOf(field('email', email), 99)).to.equal(right ? undefined : 'badEmail');
    });

  const websites: Record<string, boolean> = {
    'example.com': true,
    'https://example.com/a?b': true,
    'Https://example.com': true,
    example: false,
    'javascript:alert(1)': false,
    'javascript:alert.x': false,
    'ftp://example.com': false,
    'https://user@example.com': false,
  };
  for (const [website, right] of Object.entries(websites))
    it(`is ${right ? 'nothing' : 'the address'} for ${website}`, () => {
      expect(problemOf(field('website', website), 99)).to.equal(right ? undefined : 'badWebsite');
    });

  it('is its length past what is allowed', () => {
    expect(problemOf(field('comment', '123456789'), 9)).to.equal(undefined);
    expect(problemOf(field('comment', '1234567890'), 9)).to.equal('tooLong');
  });
});
