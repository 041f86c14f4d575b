// npm run release:check: whether what was built can be published as it stands. Says what it has
// looked at; where something is wrong, it says what to do and fails.
import { execSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { integrityOf } from '../rollup/integrity.mjs';

const read = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(read(path));

const { name, version, exports: doors } = readJson('package.json');
const file = `aftercare-${version}.js`;
const integrity = integrityOf('dist/aftercare.js');

/** What of `wanted` is missing in `there`; fails where something is. */
function allOf(wanted, there) {
  const missing = wanted.filter((thing) => !there.includes(thing));
  if (missing.length) throw new Error(`Missing: ${missing.join(', ')}.`);
}

function equal(...values) {
  if (new Set(values).size > 1) throw new Error(`Not the same: ${values.join(', ')}.`);
}

const packing = execSync('npm pack --dry-run --json --ignore-scripts', {
  stdio: ['ignore', 'pipe', 'ignore'],
});
const packed = Object.values(JSON.parse(packing))[0].files.map(({ path }) => path);
const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', 'package.json'];

/** What must hold; what to do where it does not; how it is looked at. */
const checks = [
  [
    'The package holds what was built and its papers, and nothing else.',
    'See "files" in package.json.',
    () => {
      allOf([...papers, 'dist/aftercare.js', `dist/${file}`, `dist/${file}.sri`], packed);
      const strange = packed.filter((path) => !path.startsWith('dist/') && !papers.includes(path));
      if (strange.length) throw new Error(`Not meant for others: ${strange.join(', ')}.`);
    },
  ],
  [
    'Every door of the package has a file behind it.',
    'Mend "exports" in package.json, or build.',
    () => {
      const targets = Object.values(doors).flatMap((door) =>
        typeof door === 'string' ? door : Object.values(door),
      );
      for (const target of targets) {
        const [start, end = ''] = target.replace('./', '').split('*');
        if (!packed.some((path) => path.startsWith(start) && path.endsWith(end)))
          throw new Error(`Missing: ${target}.`);
      }
    },
  ],
  [
    `dist/${file} is dist/aftercare.js under the name of its version, and no other version stands beside it.`,
    'Build again: npm run build.',
    () => {
      equal(integrity, integrityOf(`dist/${file}`));
      equal(file, ...readdirSync('dist').filter((path) => /^aftercare-.*\.js$/.test(path)));
    },
  ],
  [
    'Its hash is the one in its .sri file, in release.json and in what the README gives to paste.',
    'Write them again: npm run build.',
    () => {
      const released = readJson('dist/release.json');
      equal(integrity, read(`dist/${file}.sri`).trim(), released.integrity);
      equal(file, released.file);
      const [paste] = /<script\b[^>]*\bintegrity=[^>]*>/.exec(read('README.md')) ?? [''];
      allOf([`src="/${file}"`, `integrity="${integrity}"`], paste);
    },
  ],
  [
    'The script and the modules take this self-check for theirs, and no other.',
    'Build again: npm run build.',
    () => {
      const hash = integrityOf('dist/self-check.js', 'sha256');
      for (const path of ['dist/aftercare.js', 'dist/esm/embed.js']) allOf([hash], read(path));
    },
  ],
  [
    `All say that they are version ${version}: the lock file, the source, the modules, release.json, web-types, the first line of every script.`,
    'Run npm install, then npm run build.',
    () => {
      const inModule = (path) => /version = '([^']*)'/.exec(read(path))?.[1];
      const lock = readJson('package-lock.json');
      equal(
        ...[version, lock.version, lock.packages[''].version],
        ...['src/shared/version.ts', 'dist/esm/shared/version.js'].map(inModule),
        ...['dist/release.json', 'dist/web-types.json'].map((path) => readJson(path).version),
      );
      for (const path of readdirSync('dist').filter((path) => path.endsWith('.js')))
        equal(`/*! ${name} ${version} | MIT */`, read(`dist/${path}`).split('\n', 1)[0]);
    },
  ],
  [
    `CHANGELOG.md tells what version ${version} brings, with its day.`,
    `Write an entry that begins with "## ${version} - " and the day, such as 2026-03-31.`,
    () => {
      const entries = read('CHANGELOG.md').split(/^## /m);
      const [, words] =
        entries
          .map((entry) => entry.split(/ - \d{4}-\d\d-\d\d\n/))
          .find(([it]) => it === version) ?? [];
      if (!words?.trim()) throw new Error('There is none.');
    },
  ],
  [
    'What is built is what was committed.',
    'Commit dist and README.md as npm run build writes them.',
    () => {
      if (spawnSync('npm run fresh', { shell: true, stdio: 'ignore' }).status)
        throw new Error('It differs.');
    },
  ],
];

for (const [what, mend, look] of checks)
  try {
    look();
    console.log(`✓ ${what}`);
  } catch ({ message }) {
    console.error(`✗ ${what}\n  ${message} ${mend}`);
    process.exitCode = 1;
  }
