// npm run bench: the four widgets beside the same made from plain HTML, plain custom elements, Preact
// and component kits. Prints what it saw, keeps it in bench/results.json, and has the README show it.
// `npm run bench -- --before <file>` compares with an earlier script as well, and keeps nothing.
// `npm run bench -- scale` measures much of everything instead, and many times in and out of a page.
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { openSite } from '../test/harness/site.mjs';
import { chromeArgs, chromePath } from '../tools/check/browsers.mjs';
import { measureInstances } from './instances.mjs';
import { measureLoading } from './loading.mjs';
import { promisesOf } from './promises.mjs';
import { figuresOf } from './results.mjs';
import {
  asText,
  loadingTable,
  pairsTable,
  promisesTable,
  sizesTable,
} from '../tools/generate/bench-table.mjs';

const throttle = 4;
/** At full speed runs differ little, and those with a thousand pairs take long. */
const fewer = (runs) => Math.ceil(runs / 3);

/** The peers are no dependencies of the library, and are fetched when they are first needed. */
function installPeers() {
  const npm = (...options) => ['npm', [...options, '--prefix', 'bench']];
  if (spawnSync(...npm('ls'), { stdio: 'ignore' }).status === 0) return;
  console.log('Fetching the peers …');
  const [command, options] = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  execFileSync(command, options, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function measure(runs, before) {
  const { documentOf, filesOf, makePages } = await import('./pages/pages.mjs');
  const { measureLateScripts, measureSnippet } = await import('./late.mjs');
  const { checkPairs, checkWords } = await import('./alike.mjs');

  const pages = await makePages({ before });
  const filled = pages.filter(({ isBlank }) => !isBlank);
  const inPairs = pages.filter(({ pair }) => pair !== undefined);
  const site = await openSite(filesOf(pages));
  const browser = await puppeteer.launch({ executablePath: chromePath(), args: chromeArgs });
  try {
    await checkWords(browser, site, filled);
    await checkPairs(browser, site, inPairs);
    console.log(`Loading ${pages.length} pages ${runs} times …`);
    const loading = await measureLoading(browser, site, pages, { runs, throttle });
    const unthrottled = await measureLoading(browser, site, pages, { runs: fewer(runs) });
    const shifts = await measureLateScripts(browser, site, filled);
    const snippet = await measureSnippet(browser, site);
    console.log(`Making up to 1,000 pairs in ${inPairs.length} pages ${fewer(runs)} times …`);
    const pairs = await measureInstances(browser, site, inPairs, fewer(runs));
    const blank = { loading: loading.blank, unthrottled: unthrottled.blank };
    return {
      chromium: (await browser.version()).replace(/^.*\//, ''),
      throttle,
      snippet,
      runs: { loading: runs, unthrottled: fewer(runs), pairs: fewer(runs) },
      pages: filled.map((page) =>
        figuresOf({
          page,
          html: documentOf(page),
          loading: loading[page.id],
          unthrottled: unthrottled[page.id],
          blank,
          shift: shifts[page.id],
          pairs: pairs[page.id],
        }),
      ),
    };
  } finally {
    await browser.close();
    site.close();
  }
}

async function comparePeers(runs, before) {
  installPeers();
  const results = await measure(runs, before);
  for (const table of [
    sizesTable(results),
    loadingTable(results),
    pairsTable(results),
    promisesTable(promisesOf(results)),
  ])
    console.log(`\n${asText(table)}`);
  // bench/results.json has the comparison with peers only.
  if (before) return;
  writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`);
  execFileSync(process.execPath, ['tools/generate/generate.mjs'], { stdio: 'inherit' });
  console.log('\nKept in bench/results.json, docs/bench.svg and README.md.');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '15' }, before: { type: 'string' } },
});
if (positionals[0] === 'scale') await import('./scale.mjs');
else await comparePeers(Number(values.runs), values.before);
