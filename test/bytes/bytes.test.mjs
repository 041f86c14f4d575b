// What `npm run size` says of the script: every byte of it belongs to one part, and they make the whole.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { encode } from '@jridgewell/sourcemap-codec';
import { brotli, sharesOf, weights } from '../../tools/generate/bytes.mjs';

/** Text that does not pack: each piece another. */
const noise = (outputLength) =>
  createHash('shake256', { outputLength }).update(`${outputLength}`).digest('base64url');

describe('the parts of the script', () => {
  const [licence, lit, words, form, rest] = [20, 400, 800, 200, 100].map(noise);
  const script = `${licence}\n${lit}${words}${form}${rest}`;
  const map = {
    sources: [
      '../node_modules/lit/x.js',
      '../src/content/topics/back-ache-after-massage/en.ts',
      '../src/comments/form.ts',
    ],
    mappings: encode([
      [],
      [
        [0, 0, 0, 0],
        [lit.length, 1, 0, 0],
        [lit.length + words.length, 2, 0, 0],
        [lit.length + words.length + form.length],
      ],
    ]),
  };
  const shares = new Map(sharesOf(script, map));

  it('add up to its bytes of brotli', () => {
    assert.equal(
      [...shares.values()].reduce((all, bytes) => all + bytes),
      brotli(script),
    );
  });

  it('are as large as what their modules brought', () => {
    const bytesOf = (part) => shares.get(part);
    assert.ok(bytesOf('words') > 1.5 * bytesOf('Lit'));
    assert.ok(bytesOf('Lit') > 1.5 * bytesOf('adapters: comments'));
    assert.equal(bytesOf('booking card'), 0);
  });

  it('count what no module brought as the entry’s', () => {
    assert.ok(
      [...shares].some(
        ([part, bytes]) => part.startsWith('script entry') && bytes > rest.length / 3,
      ),
    );
  });
});

describe('the weight of the script', () => {
  it('is counted in bytes, not in letters', () => {
    assert.equal(weights('¿qué?')['as it is'], 7);
  });
});
