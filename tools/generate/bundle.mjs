// Bundles TypeScript of this project, so that tools and pages can run it.
import { build } from 'esbuild';

/**
 * A bundle as text.
 *
 * @param {import('esbuild').BuildOptions} options at least `entryPoints` or `stdin`, with paths from the project's folder
 */
export async function bundle(options) {
  const { outputFiles } = await build({
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: 'tsconfig.json',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0].text;
}

/** Bundles and imports. */
export const importBundled = async (options) =>
  import(`data:text/javascript,${encodeURIComponent(await bundle(options))}`);
