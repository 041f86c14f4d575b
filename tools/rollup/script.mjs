import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { hardenLit } from './harden-lit.mjs';
import { pinFiles, release } from './integrity.mjs';
import { minifyLiterals } from './minify-literals.mjs';
import { compileTypescript } from './typescript.mjs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
export const banner = `/*! ${name} ${version} | MIT */`;

/** Tells V8 to compile all functions at once, off the main thread: nearly all of them run on load. */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Rollup's options for the one script that a site includes. @type {import('rollup').RollupOptions} */
export const script = {
  input: 'src/embed.ts',
  output: { file: 'dist/aftercare.js', format: 'iife', sourcemap: 'hidden', strict: false },
  plugins: [
    hardenLit(),
    nodeResolve(),
    compileTypescript({ outDir: 'dist' }),
    minifyLiterals(),
    pinFiles(),
    terser({
      ecma: 2020,
      compress: { passes: 3, inline: 1 },
      format: { comments: false, preamble: `${banner}\n${compileHint}` },
    }),
    release({ version }),
  ],
};
