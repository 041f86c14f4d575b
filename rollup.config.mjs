import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { readFileSync } from 'node:fs';
import { alikeTogether } from './tools/alike-together.mjs';
import { pinFiles, release } from './tools/integrity.mjs';
import { slimLit } from './tools/slim-lit.mjs';
import { jsonLocales } from './tools/locales.mjs';
import { compileTemplates } from './tools/compile-templates.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version} | MIT */`;

// Names that nobody outside the bundle may use: Lit's own, by its convention of
// underscores, and members that only widgets and Lit share. Not among them: what
// Lit documents for an element's users (updateComplete), names that
// the DOM has too, and those that the code also spells as text.
const innerNames = new RegExp(
  `^(?:_.*|${[
    ...['contentOfChildren', 'cardWords', 'renderBody', 'essential', 'setting', 'shown', 'level'],
    ...['fallback', 'mend', 'keepsOnce', 'threadOf', 'late', 'above'],
    ...['hosts', 'prepare', 'answers', 'scheduled', 'silent', 'surface', 'scheme', 'utm'],
    ...['createRenderRoot', 'enableUpdating', 'isUpdatePending', 'hasUpdated', 'requestUpdate'],
    ...['scheduleUpdate', 'willUpdate', 'renderRoot', 'finalize'],
  ].join('|')})$`,
);

// Decorators become Lit's static `properties` at build: the helper that runs
// them in a browser would cost half a kilobyte.
const compile = (options) =>
  typescript({
    tsconfig: './tsconfig.json',
    transformers: {
      before: [{ type: 'program', factory: (program) => idiomaticDecoratorsTransformer(program) }],
    },
    ...options,
  });

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    // What the script fetches from beside itself for an owner who asks what is wrong.
    input: 'src/self-check/self-check.ts',
    output: { file: 'dist/self-check.js', format: 'iife', banner },
    plugins: [
      compile({ outDir: 'dist' }),
      compileTemplates({ compile: false }),
      terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: /^!/ } }),
    ],
  },
  {
    // The script door: one classic script, for a script tag.
    input: 'src/embed.ts',
    output: {
      file: 'dist/aftercare.js',
      format: 'iife',
      sourcemap: 'hidden',
      banner,
      strict: false,
    },
    plugins: [
      alikeTogether({
        entry: 'embed.ts',
        modules: [
          './content/messages/en.js',
          './content/messages/es.js',
          './content/topics/back-ache-after-massage.en.js',
          './content/topics/back-ache-after-massage.es.js',
          './shared/base.styles.js',
          ...['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].map(
            (name) => `./components/${name}/${name}.styles.js`,
          ),
        ],
      }),
      slimLit(),
      nodeResolve({ exportConditions: ['development'] }),
      compile({ outDir: 'dist' }),
      compileTemplates({ compile: true }),
      pinFiles(),
      terser({
        ecma: 2020,
        compress: { passes: 3, inline: 1 },
        mangle: { properties: { regex: innerNames } },
        format: { comments: /^!/ },
      }),
      release({ version }),
    ],
  },
  {
    // The library door: modules and types, for bundlers.
    input: ['src/index.ts', 'src/embed.ts'],
    external: [/^lit($|\/)/, /^@lit\//],
    output: {
      dir: 'dist/esm',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      sourcemap: true,
    },
    plugins: [
      nodeResolve(),
      compile({
        exclude: 'self-check/**',
        outDir: 'dist/esm',
        declaration: true,
        declarationMap: false,
        declarationDir: 'dist/esm',
      }),
      compileTemplates({ compile: false }),
      pinFiles(),
    ],
  },
  {
    // The languages that a page may ask for: words, no code.
    input: 'locales',
    output: { dir: 'dist/locales', format: 'es' },
    plugins: [jsonLocales(), compile({ outDir: 'dist/locales' })],
  },
];
