// The languages that are not in the script: a JSON file each, from the same typed sources.
import { readdirSync } from 'node:fs';

const topic = 'back-ache-after-massage';
/** The languages that come with the script. */
export const within = ['en', 'es'];

/** Every language that has words, by its code. */
export const languages = readdirSync('src/content/messages')
  .map((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1])
  .filter(Boolean)
  .sort();

/** The languages that have a file. */
export const locales = languages.filter((language) => !within.includes(language));

const entry = 'locales';

/** Rollup plugin: the input `locales` becomes `<language>.json` files, with the keys `messages` and `topic`. */
export function jsonLocales() {
  const content = `${process.cwd()}/src/content`;
  return {
    name: 'json-locales',
    resolveId: (id) => (id === entry ? id : null),
    load(id) {
      if (id !== entry) return null;
      const imports = locales.map(
        (name) => `
          import { ${name} as ${name}Messages } from '${content}/messages/${name}.ts';
          import { ${name} as ${name}Topic } from '${content}/topics/${topic}.${name}.ts';`,
      );
      const exports = locales.map(
        (name) => `
          export const ${name} = {
            messages: ${name}Messages,
            topic: backAcheAfterMassage(${name}Topic),
          };`,
      );
      return [
        `import { backAcheAfterMassage } from '${content}/topics/${topic}.ts';`,
        ...imports,
        ...exports,
      ].join('');
    },
    async generateBundle(_options, bundle) {
      const [[file, { code }]] = Object.entries(bundle);
      delete bundle[file];
      const words = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      for (const name of locales) {
        const source = `${JSON.stringify(words[name])}\n`;
        this.emitFile({ type: 'asset', fileName: `${name}.json`, source });
      }
    },
  };
}
