// What the README gives out to paste, made by the embed builder's own modules.
import { bundle, importBundled } from './bundle.mjs';

const entryPoints = ['embed-builder/example.ts'];

/** The module that makes it, as text, for a page. */
export const bundleExample = () => bundle({ entryPoints, platform: 'browser' });

/** Its parts by name. Needs what else is generated. */
export async function example() {
  const { example } = await importBundled({ entryPoints });
  return example();
}
