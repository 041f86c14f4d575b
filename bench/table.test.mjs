import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleResults } from './example.mjs';
import { promisesOf } from './promises.mjs';
import {
  asText,
  loadingTable,
  pairsTable,
  promisesTable,
  sizesTable,
} from '../tools/generate/bench-table.mjs';

const results = exampleResults();
const tables = {
  sizes: sizesTable(results),
  loading: loadingTable(results),
  pairs: pairsTable(results),
};

for (const [name, { head, rows }] of Object.entries(tables))
  describe(`the table of ${name}`, () => {
    it('has a row for every page, and a cell for every column', () => {
      assert.deepEqual(
        rows.map(([page]) => page),
        results.pages.map(({ name }) => name),
      );
      for (const row of rows) assert.equal(row.length, head.length);
    });
  });

describe('the tables', () => {
  it('show the median with its quartiles', () => {
    assert.ok(tables.loading.rows[0].includes('100 (90–110)'));
  });

  it('show how often a pair takes what the plain one does', () => {
    const shoelace = tables.pairs.rows.find(([name]) => name.includes('shoelace'));
    assert.equal(shoelace[tables.pairs.head.indexOf('times the HTML’s')], '4.00');
  });

  it('leave pages without pairs out of the pairs', () => {
    const [plain, ...others] = exampleResults().pages;
    const { rows } = pairsTable({ pages: [{ ...plain, pairs: undefined }, ...others] });
    assert.equal(rows.length, others.length);
  });

  it('say which promise is kept and which is broken', () => {
    const { rows } = promisesTable(promisesOf(exampleResults(2)));
    assert.deepEqual(new Set(rows.map((row) => row.at(-1))), new Set(['kept', 'broken']));
  });

  it('stand in straight columns in a terminal', () => {
    const lines = asText({
      head: ['page', 'ms'],
      rows: [
        ['a long name', '1'],
        ['b', '1,000'],
      ],
    });
    assert.deepEqual(lines.split('\n'), [
      'page            ms',
      'a long name      1',
      'b            1,000',
    ]);
  });
});
