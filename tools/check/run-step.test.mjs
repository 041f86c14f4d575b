import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runStep } from './run-step.mjs';

const reporter = './tools/check/node-reporter.mjs';
const step = (...names) => ({
  name: names.join(),
  command: [
    'node',
    `--test-reporter=${reporter}`,
    'test/harness/run-files.mjs',
    ...names.map((name) => `tools/check/fixtures/${name}.mjs`),
  ],
  reports: true,
  // Node's test runner does nothing inside another one that it knows of.
  env: { NODE_TEST_CONTEXT: undefined },
});
const outcomes = (tests) => Object.fromEntries(tests.map(({ name, outcome }) => [name, outcome]));

describe('a step', () => {
  it('reports each test by its path and outcome, and fails with one of them', async () => {
    const seen = [];
    const { passed, tests } = await runStep(step('mixed'), (test) => seen.push(test));
    assert.equal(passed, false);
    assert.deepEqual(outcomes(tests), {
      'a group › passes': 'passed',
      'a group › fails': 'failed',
      'a group › is skipped': 'skipped',
      'a group › in a group › passes, too': 'passed',
      'has tests of its own › inside': 'passed',
      'has tests of its own': 'passed',
    });
    assert.deepEqual(seen, tests);
    const reasons = Object.fromEntries(tests.map(({ name, reason }) => [name, reason]));
    assert.match(reasons['a group › fails'], /one is not two/);
    assert.equal(reasons['a group › is skipped'], 'for a reason');
  });

  it('fails where one of its files cannot be loaded', async () => {
    for (const names of [['broken'], ['mixed', 'broken'], ['broken', 'mixed']]) {
      const { passed, tests } = await runStep(step(...names));
      assert.equal(passed, false);
      assert.match(tests.map(({ reason }) => reason).join(), /gone\.mjs/);
    }
  });

  it('fails where it runs no test', async () => {
    const { passed, tests } = await runStep(step('empty'));
    assert.equal(passed, false);
    assert.deepEqual(outcomes(tests), { empty: 'failed' });
  });

  it('fails with what its command prints, and counts as one test', async () => {
    const { passed, tests } = await runStep({
      name: 'gone',
      command: ['npm', 'run', 'no-such-script'],
    });
    assert.equal(passed, false);
    assert.equal(tests.length, 1);
    assert.match(tests[0].reason, /no-such-script/);
  });
});
