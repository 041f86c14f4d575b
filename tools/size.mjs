// npm run size: what dist/aftercare.js weighs on its way to a visitor; fails above the budget.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const file = 'dist/aftercare.js';
/**
 * In bytes of brotli at its best. On the connection that has just brought a page of 9,500 bytes,
 * 25,500 come in one round trip; on a new one the first ends at 12,500 and the second at 38,500
 * (measured: TLS 1.3, cubic, an initial window of ten packets). Between those, bytes cost time as
 * bytes do, not as round trips: the budget is what the script weighs, and a little room.
 */
const budget = 22_300;

const script = readFileSync(file);
const sizes = {
  raw: script.length,
  gzip: gzipSync(script, { level: 9 }).length,
  brotli: brotliCompressSync(script, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: script.length,
    },
  }).length,
};

const figure = (bytes) => `${bytes.toLocaleString('en')} bytes`.padStart(13);
console.log(file);
for (const [name, bytes] of Object.entries(sizes)) console.log(name.padEnd(7), figure(bytes));
console.log('budget '.padEnd(7), figure(budget), 'of brotli');

if (sizes.brotli > budget) {
  console.error(`Too big by ${sizes.brotli - budget} bytes.`);
  process.exitCode = 1;
}
