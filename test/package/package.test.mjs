// The package as npm would publish it: what is in it, whether tools find what it says, and whether
// sites that are built with it show the widgets.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { build } from 'vite';
import { openConsumer } from './consumer.mjs';
import { openSite } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { shown, tags, whole } from '../harness/widgets.mjs';

const { exports: doors } = JSON.parse(await readFile('package.json', 'utf8'));

/** One project for all: what the tests build in it, they build beside one another. */
let consumer;

before(async () => {
  consumer = await openConsumer(['lit', 'react', 'react-dom']);
});

after(() => consumer.close());

describe('the package', () => {
  it('holds what was built, what it says of itself, and nothing else', async () => {
    const inDist = await readdir('dist', { recursive: true, withFileTypes: true });
    const built = inDist
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
    const said = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'];
    assert.deepEqual([...consumer.files].sort(), [...said, ...built].sort());
    assert.deepEqual(
      built.filter((file) => /\.(test|stories)\.|comments\.json/.test(file)),
      [],
    );
  });

  it('carries the notice of Lit, whose parts are in the script', async () => {
    const licence = await readFile(
      join(consumer.folder, 'node_modules/aftercare-widgets/LICENSE'),
      'utf8',
    );
    assert.match(licence, /^MIT License/);
    assert.match(licence, /BSD 3-Clause License\s+Copyright \(c\) 2017 Google LLC/);
  });

  it('is made as publint wants it', async () => {
    const { buffer: tarball } = new Uint8Array(await readFile(consumer.tarball));
    const { messages } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(messages, []);
  });

  it('leads TypeScript to the types of every door for modules', async () => {
    const tarball = new Uint8Array(await readFile(consumer.tarball));
    const { problems } = await checkPackage(createPackageFromTarballData(tarball), {
      // Classic scripts and data: nobody imports them for their types.
      excludeEntrypoints: Object.keys(doors).filter((door) => /\.(js|json)$|\*/.test(door)),
    });
    // The package is modules only, which old resolution and `require` before Node 22 do not know.
    const forModules = problems.filter(
      ({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind),
    );
    assert.deepEqual(forModules, []);
  });
});

/** Builds one of the sites: what came of it, by path. */
async function buildSite(name) {
  const root = join(consumer.folder, name);
  await build({ root, logLevel: 'error', configFile: false });
  const pages = {};
  for (const file of await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const path = join(file.parentPath, file.name);
      const address = path.slice(join(root, 'dist').length).replaceAll('\\', '/');
      pages[address.replace('/index.html', '/')] = await readFile(path, 'utf8');
    }
  return pages;
}

inEngines(
  ({ browser }) => {
    describe('a site that is built with Vite', () => {
      async function visitBuilt(test, name) {
        const site = await openSite(await buildSite(name));
        test.after(site.close);
        const tab = await browser().open(site.address('/'));
        test.after(tab.close);
        await tab.until(
          (tags) =>
            tags.every((tag) =>
              document
                .querySelector(`aftercare-${tag}`)
                ?.shadowRoot?.querySelector('[part=heading]'),
            ),
          tags,
        );
        return tab;
      }

      it('shows the four widgets, with the site’s defaults', async (test) => {
        const tab = await visitBuilt(test, 'vite-app');
        assert.deepEqual(await tab.run(shown), whole);
        const link = await tab.page.$('aftercare-booking-cta >>> a');
        assert.equal(await link.evaluate(({ href }) => href), 'tel:+15550100199');
        assert.deepEqual(tab.lines, []);
      });

      it('has React hear what happens in the widgets', async (test) => {
        const tab = await visitBuilt(test, 'react-app');
        const hears = (words) =>
          tab.until(
            (words) => document.querySelector('[role=status]').textContent === words,
            words,
          );
        assert.deepEqual(await tab.run(shown), { ...whole, tips: 4 });
        await (await tab.page.$('aftercare-causes-accordion >>> summary')).click();
        await hears('pressure is open');
        await (await tab.page.$('aftercare-booking-cta >>> a')).click();
        await hears('link to /book');
        assert.deepEqual(tab.lines, []);
      });
    });
  },
  { engines: ['Chromium'] },
);
