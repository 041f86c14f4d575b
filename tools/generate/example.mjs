// What the README gives out to paste, made by the embed builder's own modules.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The module that makes it, as text. @param {'node' | 'browser'} platform where it shall run */
export async function bundleExample(platform) {
  const { outputFiles } = await build({
    entryPoints: [project('embed-builder/example.ts')],
    bundle: true,
    platform,
    format: 'esm',
    target: 'es2022',
    tsconfig: project('tsconfig.json'),
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** Its parts by name; asks for what else is generated. */
export async function example() {
  const { example } = await import(
    `data:text/javascript,${encodeURIComponent(await bundleExample('node'))}`
  );
  return example();
}
