import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleResults } from './example.mjs';
import { promisesOf } from './promises.mjs';

describe('the promises', () => {
  it('are kept by widgets that take as much as plain HTML', () => {
    const broken = promisesOf(exampleResults(1)).filter(({ kept }) => !kept);
    assert.deepEqual(broken, []);
  });

  it('are broken by widgets that take as much as the kits', () => {
    const kept = promisesOf(exampleResults(6)).filter(({ kept }) => kept);
    // As much among many as among few, and no request but the script.
    assert.deepEqual(
      kept.map(({ promise }) => promise),
      ['time a pair among 1,000, times among 100', 'requests, the script'],
    );
  });

  it('compare with the best of the kits, not with any', () => {
    const work = promisesOf(exampleResults(2)).find(({ promise }) => promise.includes('best kit'));
    assert.equal(work.figure, 0.5);
  });

  it('see more work a pair where there are more of them', () => {
    const results = exampleResults(1);
    results.pages.find(({ id }) => id === 'aftercare').pairs[100].time = [0.5, 0.5, 0.5];
    const broken = promisesOf(results).filter(({ kept }) => !kept);
    assert.deepEqual(
      broken.map(({ promise, figure }) => [promise, figure]),
      [['time a pair among 1,000, times among 100', 2]],
    );
  });
});
