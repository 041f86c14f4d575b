// node test/harness/run-files.mjs <file> …: runs the tests of several files in one process, one file after another.
// So their suites share a browser (`suite.mjs`), which Node's own runner, with a process for each file, does not allow.
import { resolve } from 'node:path';
import { before } from 'node:test';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2).map((file) => pathToFileURL(resolve(file)).href);
const imports = (async () => {
  for (const file of files) await import(file);
})();

// No test starts before all are declared: what is registered to run after the last one would run too early.
before(() => imports);
await imports;
