import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { pinFiles } from './tools/rollup/integrity.mjs';
import { minifyLiterals } from './tools/rollup/minify-literals.mjs';
import { banner, script } from './tools/rollup/script.mjs';
import { compileTypescript } from './tools/rollup/typescript.mjs';

/** What the script fetches from its folder for an owner who asks what is wrong. */
const selfCheck = {
  input: 'src/self-check/self-check.ts',
  output: { file: 'dist/self-check.js', format: 'iife', banner },
  plugins: [
    compileTypescript({ outDir: 'dist' }),
    minifyLiterals(),
    terser({ ecma: 2020, compress: { passes: 2 }, format: { comments: /^!/ } }),
  ],
};

/** The library: modules and types, for bundlers. */
const library = {
  input: ['src/index.ts', 'src/embed.ts', 'src/authoring.ts'],
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
    compileTypescript({
      exclude: 'self-check/**',
      outDir: 'dist/esm',
      declaration: true,
      declarationMap: false,
      declarationDir: 'dist/esm',
    }),
    minifyLiterals(),
    pinFiles(),
  ],
};

/**
 * `rollup -c` builds what a site includes, `rollup -c --configPackage` what else is in the npm package.
 *
 * @returns {import('rollup').RollupOptions | import('rollup').RollupOptions[]} the script after the self-check, whose
 * hash it holds
 */
export default ({ configPackage }) => (configPackage ? library : [selfCheck, script]);
