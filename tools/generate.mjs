// npm run generate: all that is written by machine, from package.json, the JSDoc in src, the
// built script and what the bench has seen. The last step of `npm run build`; running it again changes nothing.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { plot } from '../bench/plot.mjs';
import { example } from './example.mjs';
import { reactTypes, svelteTypes, tagTypes, vueTypes } from './framework-types.mjs';
import { languages, within } from './locales.mjs';
import { undescribed } from './manifest.mjs';
import { fillIn, nameRelease, tables, unlistedWarnings } from './readme-tables.mjs';
import { topicDocuments } from './topics.mjs';
import { cssData, htmlData } from './vscode-data.mjs';
import { webTypes } from './web-types.mjs';
import { wordsOf } from './words.mjs';

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

mkdirSync('dist/topics', { recursive: true });

const { name, version } = JSON.parse(read('package.json'));
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

const { en: messages } = await import('../dist/esm/content/messages/en.js');
const said = { messages, source: read('src/content/messages/messages.ts') };
const words = wordsOf(said);

const released = {
  version,
  file: `aftercare-${version}.js`,
  integrity: read(`dist/aftercare-${version}.js.sri`)?.trim(),
  languages,
};

for (const [file, content] of Object.entries({
  'release.json': released,
  'vscode.html-custom-data.json': htmlData(manifest, words),
  'vscode.css-custom-data.json': cssData(manifest),
  'web-types.json': webTypes(manifest, words, { name, version }),
}))
  await writeFormatted(`dist/${file}`, JSON.stringify(content));

for (const [file, topic] of Object.entries(await topicDocuments()))
  await writeFormatted(`dist/topics/${file}`, JSON.stringify(topic));

for (const [file, types] of Object.entries({
  tags: tagTypes(manifest, words),
  react: reactTypes,
  vue: vueTypes,
  svelte: svelteTypes,
}))
  await writeFormatted(`dist/${file}.d.ts`, types);

const results = read('bench/results.json');
const benched = results && JSON.parse(results);
if (benched) write('docs/bench.svg', plot(benched));

const readme = read('README.md');
if (readme) {
  const contents = tables(manifest, {
    warnSource,
    script: read('dist/aftercare.js'),
    example: await example(),
    map: read('dist/aftercare.js.map'),
    spoken: { all: languages, within },
    said,
    benched,
  });
  await writeFormatted('README.md', nameRelease(fillIn(readme, contents), released));
}
