import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { readFileSync } from 'node:fs';
import { minifySync } from 'rolldown/utils';
import { alikeTogether } from './alike-together.mjs';
import { compileTemplates } from './compile-templates.mjs';
import { checkInnerNames, innerNames } from './inner-names.mjs';
import { pinFiles, release } from './integrity.mjs';
import { likeEnglish } from './like-english.mjs';
import { privateNames } from './private-names.mjs';
import { propertyNames } from './property-names.mjs';
import { shortProperties } from './short-properties.mjs';
import { slimLit } from './slim-lit.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
export const banner = `/*! ${name} ${version} | MIT */`;

/** Has V8 compile all functions at once, off the main thread: nearly all of them run on load. */
const compileHint = '//# allFunctionsCalledOnLoad';

/** What makes the script small, each by its name: `npm run size -- tricks` builds it without each. */
export const tricks = {
  'slim-lit':
    'Lit cut down to what the widgets use, and templates compiled for it: neither works without the other',
  literals: 'markup and styles without the white space of the source',
  decorators:
    'decorators become a list of names, without their run-time helper and what it imports',
  'inner-names': 'names that nobody outside can use are shortened',
  'private-names': 'each class counts its #names anew',
  'like-english': 'Spanish is a list of words in the order of the English ones',
  'short-properties': 'custom properties of the widgets’ own have names of one letter',
  'alike-together': 'words and styles stand together',
  rewrite: 'a first minifier (oxc’s, in rolldown) rewrites the code, before terser does',
  compress: 'terser rewrites the code, beyond white space and names',
};

/** What stands together, as `src/embed.ts` would import it: words, then styles. */
const alike = [
  './content/messages/en.js',
  './content/messages/es.js',
  './content/topics/back-ache-after-massage.en.js',
  './content/topics/back-ache-after-massage.es.js',
  './shared/base.styles.js',
  ...['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].map(
    (name) => `./components/${name}/${name}.styles.js`,
  ),
];

/**
 * TypeScript for rollup. Decorators become Lit's static `properties` at build:
 * the helper that runs them in a browser would cost half a kilobyte.
 */
export const compile = ({ decorators = false, ...options }) =>
  typescript({
    tsconfig: './tsconfig.json',
    transformers: decorators
      ? {}
      : {
          before: [
            { type: 'program', factory: (program) => idiomaticDecoratorsTransformer(program) },
          ],
        },
    ...options,
  });

/** Rollup plugin: what this minifier sees in the code that terser does not. Names it leaves to terser. */
const rewrite = () => ({
  name: 'rewrite',
  renderChunk: (code, { fileName }) =>
    minifySync(fileName, code, {
      compress: { target: 'es2022' },
      mangle: false,
      codegen: { removeWhitespace: false },
      sourcemap: true,
    }),
});

/**
 * Rollup's options for the script door: one classic script, for a script tag.
 *
 * @param without the name of a trick that is left out, to see what it gives
 * @returns {import('rollup').RollupOptions}
 */
export function scriptDoor({ without } = {}) {
  const has = (trick) => without !== trick;
  return {
    input: 'src/embed.ts',
    output: {
      file: 'dist/aftercare.js',
      format: 'iife',
      sourcemap: 'hidden',
      strict: false,
    },
    plugins: [
      has('alike-together') && alikeTogether(alike),
      has('slim-lit') && slimLit(),
      nodeResolve({ exportConditions: has('slim-lit') ? ['development'] : [] }),
      compile({ outDir: 'dist', decorators: !has('decorators') }),
      has('slim-lit') && has('decorators') && propertyNames(),
      compileTemplates({ compile: has('slim-lit'), minify: has('literals') }),
      has('like-english') && likeEnglish(),
      pinFiles(),
      has('short-properties') && shortProperties(),
      has('inner-names') && checkInnerNames(),
      has('rewrite') && rewrite(),
      terser({
        ecma: 2020,
        compress: has('compress') && { passes: 3, inline: 1 },
        mangle: has('inner-names') ? { properties: innerNames } : true,
        format: { comments: false, preamble: `${banner}\n${compileHint}` },
      }),
      has('private-names') && privateNames(),
      release({ version }),
    ],
  };
}
