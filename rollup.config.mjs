import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { compileTemplates } from './tools/compile-templates.mjs';
import { pinFiles } from './tools/integrity.mjs';
import { jsonLocales } from './tools/locales.mjs';
import { banner, compile, scriptDoor } from './tools/script-door.mjs';

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
  // The script door: one classic script, for a script tag. It holds the self-check's hash.
  scriptDoor(),
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
