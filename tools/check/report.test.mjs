import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressLine, reportOf, stepLines } from './report.mjs';

const passed = (name, seconds = 1) => ({ name, outcome: 'passed', seconds });
const lint = { step: { name: 'lint' }, passed: true, seconds: 20, tests: [passed('lint', 20)] };
const booking = {
  step: { name: 'booking', reports: true },
  passed: false,
  seconds: 30,
  tests: [
    ...Array.from({ length: 12 }, (_, index) => passed(`test ${index}`, index)),
    { name: 'opens', outcome: 'failed', seconds: 1, reason: 'no dialog\nat line 3' },
    { name: 'prints', outcome: 'skipped', seconds: 0, reason: 'no printer' },
  ],
};

describe('the report', () => {
  const text = reportOf([lint, booking], { elapsed: 40, notRun: ['stories'] });

  it('ends with the counts, alone in their line', () => {
    assert.equal(text.split('\n').at(-1), '13 passed, 1 failed, 1 skipped');
  });

  it('names the ten slowest tests, slowest first, but not the steps that are one test', () => {
    const [, list] = /The slowest tests:\n(.*?)\n\n/s.exec(text);
    const lines = list.split('\n');
    assert.equal(lines.length, 10);
    assert.match(lines[0], /11 s {2}booking › test 11$/);
    assert.doesNotMatch(list, /lint/);
  });

  it('says what was skipped and why, what failed and how, and what was not run', () => {
    assert.match(text, /Skipped:\n {2}booking › prints: no printer\n/);
    assert.match(text, /Failed:\n✗ booking › opens\n {4}no dialog\n {4}at line 3\n/);
    assert.match(text, /npm run check would also run:\n {2}stories\n/);
  });

  it('lists the steps with their seconds and tests, longest first', () => {
    assert.match(text, /30 s +14 {2}booking\n +20 s +1 {2}lint\n/);
  });
});

describe('while steps run', () => {
  it('a line says how far they are', () => {
    const running = [{ name: 'booking', tests: 3, seconds: 12.3 }];
    assert.equal(
      progressLine({ elapsed: 70, done: 4, total: 9, tests: 1200, running }),
      '  70 s  4 of 9 steps, 1,200 tests  now: booking (3, 12 s)',
    );
  });

  it('a line says how a step has ended, and more of them what has failed in it', () => {
    assert.equal(stepLines(lint), '✓ lint: 1 test, 20 s');
    assert.deepEqual(stepLines(booking).split('\n'), [
      '✗ booking: 1 of 14 tests failed, 30 s',
      '✗ booking › opens',
      '    no dialog',
      '    at line 3',
    ]);
  });
});
