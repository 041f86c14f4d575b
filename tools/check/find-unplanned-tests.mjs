// Finds test files that no step runs.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where tests can stand; files of packages and what was built are passed over. */
const folders = ['bench', 'demo', 'embed-builder', 'src', 'stories', 'test', 'tools'];
const isForeign = /(^|\/)(node_modules|dist)\//;

/**
 * The test files that no step of a plan names. Those of `src` are found by the pattern in
 * `web-test-runner.config.mjs`.
 */
export function findUnplannedTests(steps) {
  const planned = steps.flatMap(({ files = [] }) => files);
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((path) => join(folder, path)))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.test\.[a-z]+$/.test(path) && !isForeign.test(path))
    .filter((path) => !/^src\/.*\.test\.ts$/.test(path) && !planned.includes(path));
}
