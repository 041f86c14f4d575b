// npm run generate: what is made of package.json, the JSDoc and the words in src, the built script and the results
// of the bench. The last step of `npm run build`; running it again changes nothing.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { copyFileSync, mkdirSync } from 'node:fs';
import { plot } from './bench-plot.mjs';
import { contentFiles, languages, readContent, scriptLanguage } from './content.mjs';
import { example } from './example.mjs';
import { reactTypes, svelteTypes, tagTypes, vueTypes } from './framework-types.mjs';
import { undescribed } from './manifest.mjs';
import { fillIn, nameRelease, tables, unlistedWarnings } from './readme-tables.mjs';
import { cssData, htmlData } from './vscode-data.mjs';
import { webTypes } from './web-types.mjs';
import { wordsOf } from './words.mjs';
import { fail, read, write, writeFormatted } from './write.mjs';

for (const folder of ['dist/locales', 'dist/topics']) mkdirSync(folder, { recursive: true });

const { name, version } = JSON.parse(read('package.json'));

copyFileSync('src/content/topic.schema.json', 'dist/topic.schema.json');

const warnSource = read('src/shared/warn.ts');
fail(...unlistedWarnings(warnSource));

const manifest = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
fail(...undescribed(manifest));
await writeFormatted('dist/custom-elements.json', JSON.stringify(manifest));

const content = await readContent();
for (const [path, words] of Object.entries(contentFiles(content)))
  await writeFormatted(`dist/${path}`, JSON.stringify(words));

const said = {
  messages: content.messages[scriptLanguage],
  source: read('src/content/messages/messages.ts'),
};
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
    languages,
    said,
    benched,
  });
  await writeFormatted('README.md', nameRelease(fillIn(readme, contents), released));
}
