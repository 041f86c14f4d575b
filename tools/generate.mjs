// npm run generate: all that is written by machine, from package.json, the JSDoc in src and the
// built script. The last step of `npm run build`; running it again changes nothing.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { languages, within } from './locales.mjs';
import { undescribed } from './manifest.mjs';
import { fillIn, tables, unlistedWarnings } from './readme-tables.mjs';

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Says each sentence and lets the command fail, but not before the rest is written. */
function fail(...sentences) {
  for (const sentence of sentences) {
    console.error(sentence);
    process.exitCode = 1;
  }
}

/** Writes what differs, so that nothing that watches the file wakes up in vain. */
function write(path, text) {
  if (read(path) === text) return false;
  writeFileSync(path, text);
  return true;
}

/** Writes it in the project's style. */
const writeFormatted = async (path, text) =>
  write(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));

mkdirSync('dist', { recursive: true });

const { version } = JSON.parse(read('package.json'));
const versionModule = read('src/shared/version.ts');
if (write('src/shared/version.ts', versionModule.replace(/'.*'/, `'${version}'`)))
  fail(`src/shared/version.ts says ${version} now, but dist does not yet: build once more.`);

const schema = 'src/content/topic.schema.json';
if (existsSync(schema)) copyFileSync(schema, 'dist/topic.schema.json');
else fail(`${schema} is missing.`);

const warnSource = read('src/shared/warn.ts');
fail(...unlistedWarnings(warnSource));

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
fail(...undescribed(manifest));
await writeFormatted('dist/custom-elements.json', JSON.stringify(manifest));

const readme = read('README.md');
if (readme) {
  const { en: messages } = await import('../dist/esm/content/messages/en.js');
  const contents = tables(manifest, {
    warnSource,
    script: read('dist/aftercare.js'),
    released: {
      name: `aftercare-${version}.js`,
      hash: read(`dist/aftercare-${version}.js.sri`)?.trim(),
    },
    spoken: { all: languages, within },
    said: { messages, source: read('src/content/messages/messages.ts') },
  });
  await writeFormatted('README.md', fillIn(readme, contents));
}
