// What editors, Storybook and README.md know of the four tags; read by
// tools/generate/generate.mjs, and by `npx cem analyze` where one wants to look.
import { publicPartOnly } from './tools/generate/manifest.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicPartOnly()],
};
