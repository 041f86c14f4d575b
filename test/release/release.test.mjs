// What is told to who publishes a version: nothing where all is as it should be, else what to do.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('a release', () => {
  let copy;
  const inCopy = (path) => join(copy, path);
  const edit = (path, change) => writeFileSync(path, change(readFileSync(path, 'utf8')));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@clinic.example', ...args], {
      cwd: copy,
    });
  const check = () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve('tools/check/release-check.mjs')],
      { cwd: copy, encoding: 'utf8' },
    );
    return { status, said: stdout.match(/^✓/gm)?.length ?? 0, stderr };
  };

  before(() => {
    copy = mkdtempSync(join(tmpdir(), 'aftercare-release-'));
    for (const path of [
      ...['package.json', 'package-lock.json', 'dist', 'src/shared/version.ts'],
      ...['README.md', 'CHANGELOG.md', 'LICENSE', 'SECURITY.md'],
    ])
      cpSync(path, inCopy(path), { recursive: true });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'As built');
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it('passes as it was built', () => {
    assert.deepEqual(check(), { status: 0, said: 8, stderr: '' });
  });

  const wrongs = {
    'a script that was changed by hand': {
      spoil: () => appendFileSync(inCopy('dist/aftercare.js'), '//'),
      says: /Not the same: sha384-.*npm run build/,
    },
    'a hash of another file': {
      spoil: () => writeFileSync(inCopy(`dist/aftercare-${version}.js.sri`), 'sha384-x'),
      says: /Its hash is the one in its \.sri file.*\n.*npm run build/,
    },
    'a version that only package.json knows': {
      spoil: () => edit(inCopy('package.json'), (text) => text.replace(`"${version}"`, '"9.9.9"')),
      says: /CHANGELOG.*9\.9\.9[^]*Write an entry that begins with "## 9\.9\.9 - "/,
    },
    'a changelog that is silent': {
      spoil: () => writeFileSync(inCopy('CHANGELOG.md'), '# Changelog\n'),
      says: /There is none\. Write an entry/,
    },
    'a door that leads nowhere': {
      spoil: () => rmSync(inCopy('dist/web-types.json')),
      says: /Missing: \.\/dist\/web-types\.json\. Mend "exports"/,
    },
    'papers that the package leaves out': {
      spoil: () => edit(inCopy('package.json'), (text) => text.replace('"CHANGELOG.md",', '')),
      says: /Missing: CHANGELOG\.md\. See "files"/,
    },
    'a built file that was not committed': {
      spoil: () => writeFileSync(inCopy('dist/new.json'), '{}'),
      says: /It differs\. Commit dist/,
    },
  };

  for (const [what, { spoil, says }] of Object.entries(wrongs))
    it(`is stopped by ${what}`, () => {
      spoil();
      try {
        const { status, stderr } = check();
        assert.equal(status, 1);
        assert.match(stderr, says);
      } finally {
        git('checkout', '--quiet', '.');
        git('clean', '--quiet', '--force');
      }
    });
});
