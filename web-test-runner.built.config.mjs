// The widgets' tests once more, on the script that visitors get: it is minified, and its Lit is hardened.
import source from './web-test-runner.config.mjs';

const built = {
  name: 'built',
  resolveImport: ({ source: path }) =>
    /^\.{2}\/.*\bindex\.js$/.test(path) ? '/test/unit/built.ts' : undefined,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...source,
  files: [
    'src/components/*/*-*.test.ts',
    // A pure part, which the script holds as it stands.
    '!src/components/*/opening-hours.test.ts',
    'src/base/{aftercare-element,spoken-language}.test.ts',
  ],
  plugins: [built, ...source.plugins],
};
