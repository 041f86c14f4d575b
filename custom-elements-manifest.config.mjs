// What editors, Storybook and README.md know about the four tags; read by tools/generate/generate.mjs, and by
// `npx cem analyze` to look at it.
import { importBundled } from './tools/generate/bundle.mjs';
import { publicPartOnly } from './tools/generate/manifest.mjs';

const { backends } = await importBundled({ entryPoints: ['src/authoring.ts'] });

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicPartOnly({ BackendName: backends.map(({ name }) => name) })],
};
