import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runSteps } from './schedule.mjs';

/** Runs steps that end when they are told to; keeps a log of what begins and ends. */
function open(steps, jobs, failing = []) {
  const log = [];
  const ends = {};
  const done = runSteps(steps, {
    jobs,
    run: ({ name }) =>
      new Promise((resolve) => {
        log.push(`${name} begins`);
        ends[name] = () => {
          log.push(`${name} ends`);
          resolve({ name, passed: !failing.includes(name) });
        };
      }),
    skip: ({ name }, reason) => {
      log.push(`${name} is skipped: ${reason}`);
      return { name, passed: true };
    },
  });
  const end = async (name) => {
    ends[name]();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { log, done, end };
}

const steps = [
  { name: 'page tests', needs: ['build'] },
  { name: 'build' },
  { name: 'lint' },
  { name: 'types' },
];

describe('steps', () => {
  it('run as many at a time as they may, in their order, after what they need', async () => {
    const { log, done, end } = open(steps, 2);
    assert.deepEqual(log, ['build begins', 'lint begins']);
    await end('build');
    assert.deepEqual(log.slice(2), ['build ends', 'page tests begins']);
    await end('lint');
    await end('types');
    await end('page tests');
    const results = await done;
    assert.deepEqual(
      results.map(({ name }) => name),
      ['page tests', 'build', 'lint', 'types'],
    );
  });

  it('are not run where what they need has failed', async () => {
    const { log, done, end } = open(steps.slice(0, 2), 2, ['build']);
    await end('build');
    await done;
    assert.deepEqual(log, ['build begins', 'build ends', 'page tests is skipped: build failed']);
  });

  it('need nothing of a step that is no part of the run', async () => {
    const { log, done, end } = open([steps[0]], 1);
    assert.deepEqual(log, ['page tests begins']);
    await end('page tests');
    await done;
  });
});
