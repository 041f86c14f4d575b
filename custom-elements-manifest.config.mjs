// What editors, Storybook and README.md know about the four tags; read by tools/generate/generate.mjs, and by
// `npx cem analyze` to look at it.
import { publicPartOnly } from './tools/generate/manifest.mjs';
import { readSettings } from './tools/generate/settings.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicPartOnly(await readSettings())],
};
