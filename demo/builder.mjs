// The embed builder as one script: it is written in TypeScript, like the widgets, and imports the manifest.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../embed-builder/embed-builder.ts', import.meta.url));

/**
 * The script of `builder.html`, as text; asks for what `npm run build` has written.
 *
 * @param {import('esbuild').Plugin[]} [plugins] what else esbuild shall do
 */
export async function bundleBuilder(plugins = []) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    write: false,
    plugins,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}
