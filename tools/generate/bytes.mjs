// What the script weighs on its way to a visitor, and how much of that is what.
import { decode } from '@jridgewell/sourcemap-codec';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of brotli at its best, which is how servers send files that they compress beforehand. */
export function brotli(text) {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** Bytes of a text in each form. */
export const weights = (text) => ({
  'as it is': Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotli(text),
});

/** What the script consists of, by the paths of its modules: the first that fits. */
const parts = [
  ['Lit', /node_modules/],
  ['words', /\/(messages|topics)\/(.*\/)?en\.ts$/],
  ['tips card', /\/tips-card\//],
  ['causes accordion', /\/causes-accordion\//],
  ['comment form', /\/comment-form\//],
  ['booking card', /\/booking-cta\//],
  ['adapters: comments', /\/comments\//],
  ['adapters: calendars', /\/schedulers\//],
  ['content: languages, topics, what stands inside the tags', /\/content\//],
  ['base element, its styles, settings, warnings', /\/(base|shared)\//],
];
/** Everything else: the entry of the script, and what holds the parts together. */
const entry = 'script entry: defaults, placeholders, self-check';

const partOf = (path = '') =>
  path.endsWith('/placeholders.ts')
    ? entry
    : (parts.find(([, modules]) => modules.test(path))?.[0] ?? entry);

/** Each piece of a script, in order, with the path of the module that its source map names. */
function* piecesOf(script, { mappings, sources }) {
  const lines = script.split(/(?<=\n)/);
  for (const [number, segments] of decode(mappings).entries()) {
    const line = lines[number] ?? '';
    yield { text: line.slice(0, segments[0]?.[0]) };
    for (const [index, [from, source]] of segments.entries())
      yield { path: sources[source], text: line.slice(from, segments[index + 1]?.[0]) };
  }
}

/**
 * How many of a script's brotli bytes each part costs: what the script would
 * lose without the bytes of that part's modules, scaled so that all parts
 * together are the whole. (Parts help each other to pack, so they lose less.)
 *
 * @param map the script's source map
 * @returns pairs of a part's name and its bytes, in the order of `parts`
 */
export function sharesOf(script, map) {
  const pieces = [...piecesOf(script, map)].map(({ path, text }) => ({ part: partOf(path), text }));
  const whole = brotli(script);
  const lost = [...parts.map(([part]) => part), entry].map((part) => {
    const rest = pieces.filter((piece) => piece.part !== part).map(({ text }) => text);
    return [part, whole - brotli(rest.join(''))];
  });
  const sum = lost.reduce((all, [, bytes]) => all + bytes, 0);
  // Rounded as they add up, so that they make the whole to the byte.
  let exact = 0;
  return lost.map(([part, bytes]) => {
    const before = Math.round(exact);
    exact += (bytes * whole) / sum;
    return [part, Math.round(exact) - before];
  });
}
