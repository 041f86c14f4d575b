import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, spread, turn } from './statistics.mjs';

describe('what many runs say together', () => {
  it('is the value in the middle, whatever the order', () => {
    assert.equal(median([30, 10, 20]), 20);
    assert.equal(median([10, 2, 9, 1]), 5.5);
  });

  it('is not moved by one run that was disturbed', () => {
    assert.equal(median([10, 10, 11, 11, 11, 12, 900]), 11);
  });

  it('has the quartiles around it', () => {
    assert.deepEqual(spread([5, 1, 4, 2, 3]), [2, 3, 4]);
    assert.deepEqual(spread([7]), [7, 7, 7]);
  });

  it('leaves the runs as they were', () => {
    const runs = [3, 1, 2];
    spread(runs);
    assert.deepEqual(runs, [3, 1, 2]);
  });
});

describe('the order of the pages', () => {
  const pages = ['a', 'b', 'c', 'd', 'e'];
  const rounds = Array.from({ length: 2 * pages.length }, (_, round) => turn(pages, round));

  it('has every page in every round', () => {
    for (const round of rounds) assert.deepEqual(round.toSorted(), pages);
  });

  it('puts every page first, and each after more than one other', () => {
    assert.deepEqual(new Set(rounds.map(([first]) => first)), new Set(pages));
    for (const page of pages) {
      const before = rounds.map((round) => round[round.indexOf(page) - 1]).filter(Boolean);
      assert.ok(new Set(before).size > 1, page);
    }
  });
});
