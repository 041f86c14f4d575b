import MagicString from 'magic-string';

/**
 * Rollup plugin: the Spanish words become a list in the order of the English
 * ones, whose names and structure they share: `es = like(en, ['Cargando…', …])`.
 *
 * The build fails where the two are not of one shape, and where there are none.
 */
export function likeEnglish() {
  const spanish = /\bes\.ts$/;
  const helper = '\0like';
  let isMet = false;
  return {
    name: 'like-english',
    resolveId: (id) => (id === helper ? id : null),
    load: (id) =>
      id === helper
        ? `export const like = (pattern, words) =>
             JSON.parse(JSON.stringify(pattern), (_, value) => typeof value === 'string' ? words.shift() : value);`
        : null,
    transform: {
      // After TypeScript, which leaves no more than an object of words.
      order: 'post',
      async handler(code, id) {
        if (!/\/(messages|topics)\//.test(id) || !spanish.test(id)) return null;
        isMet = true;
        const pattern = id.replace(spanish, 'en.ts');
        const { en } = await wordsIn((await this.load({ id: pattern })).code);
        const { es } = await wordsIn(code);
        const wanted = pathsOf(en);
        const given = pathsOf(es);
        const odd = wanted.find((path, at) => path !== given[at]) ?? given[wanted.length];
        if (odd) this.error(`${id} is not in the order of the English words at ${odd}`);
        const { start, end } = this.parse(code).body.find(
          ({ type }) => type === 'ExportNamedDeclaration',
        ).declaration.declarations[0].init;
        const magic = new MagicString(code)
          .update(start, end, `like(en, ${JSON.stringify(textsOf(es))})`)
          .prepend(`import { en } from ${JSON.stringify(pattern)};\n`)
          .prepend(`import { like } from ${JSON.stringify(helper)};\n`);
        return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
      },
    },
    buildEnd(error) {
      if (!error && !isMet) this.error('no Spanish words are met in the build');
    },
  };
}

const wordsIn = (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

const textsOf = (words) =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(textsOf);

/** Where each text stands, in order: `causes.pressure.title`. */
const pathsOf = (words, path = '') =>
  typeof words === 'string'
    ? [path]
    : Object.entries(words).flatMap(([name, part]) => pathsOf(part, `${path}.${name}`));
