// npm run size: what dist/aftercare.js weighs on its way to a visitor, and what of it is what;
// fails above the budget. npm run size -- tricks: what each of the build's tricks gives.
import { readFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { brotli, sharesOf, weights } from './bytes.mjs';
import { scriptDoor, tricks } from './script-door.mjs';

const file = 'dist/aftercare.js';
/**
 * In bytes of brotli at its best. On the connection that has just brought a page of 9,500 bytes,
 * 25,500 come in one round trip; on a new one the first ends at 12,500 and the second at 38,500
 * (measured: TLS 1.3, cubic, an initial window of ten packets). Between those, bytes cost time as
 * bytes do, not as round trips: the budget is what the script weighs, and a little room.
 */
const budget = 22_650;

const say = (bytes, what) => console.log(`${bytes.toLocaleString('en').padStart(8)}  ${what}`);

/** The script as it would be built without one of the tricks; built as ever where none is named. */
async function built(without) {
  const { output, plugins, ...input } = scriptDoor({ without });
  const inMemory = plugins.filter(({ name } = {}) => name && name !== 'release');
  const bundle = await rollup({ ...input, plugins: inMemory, logLevel: 'silent' });
  const { output: files } = await bundle.generate(output);
  await bundle.close();
  return files[0].code;
}

if (process.argv[2] === 'tricks') {
  const best = brotli(await built());
  say(best, 'bytes of brotli, with every trick; without one of them more, by:');
  for (const [trick, what] of Object.entries(tricks))
    say(brotli(await built(trick)) - best, `${trick}: ${what}`);
} else {
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
}
