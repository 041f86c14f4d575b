// npm run size: how many bytes of dist/aftercare.js travel to a visitor, and what they consist of. Fails above
// the budget.
import { readFileSync } from 'node:fs';
import { sharesOf, weights } from '../generate/bytes.mjs';

const file = 'dist/aftercare.js';
/**
 * In bytes of brotli at its best quality: what one round trip carries on the connection that has just delivered a
 * page of 9,500 bytes (measured: TLS 1.3, cubic, an initial window of ten packets).
 */
const budget = 25_500;

const say = (bytes, what) => console.log(`${bytes.toLocaleString('en').padStart(8)}  ${what}`);

const script = readFileSync(file, 'utf8');
const sizes = weights(script);
console.log(`${file}, in bytes`);
for (const [form, bytes] of Object.entries(sizes)) say(bytes, form);
say(budget, 'is the budget, of brotli');
console.log('Of brotli, by what it would lose without each, scaled to the whole:');
for (const [part, bytes] of sharesOf(script, JSON.parse(readFileSync(`${file}.map`, 'utf8'))))
  say(bytes, part);
if (sizes.brotli > budget) {
  console.error(`Too big by ${sizes.brotli - budget} bytes.`);
  process.exitCode = 1;
}
