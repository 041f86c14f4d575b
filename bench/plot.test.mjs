import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePage, exampleResults } from './example.mjs';
import { plot } from '../tools/generate/bench-plot.mjs';

const barsOf = (svg) =>
  [...svg.matchAll(/<rect class="([^"]*)"[^>]* width="([\d.]+)"/g)].map(([, kind, width]) => ({
    isOurs: kind.includes('ours'),
    width: Number(width),
  }));

describe('the plot', () => {
  it('has a bar for every page in both charts', () => {
    assert.equal(barsOf(plot(exampleResults())).length, 12);
  });

  it('makes the bar as long as the work is much', () => {
    const [plain, , , shoelace] = barsOf(plot(exampleResults()));
    assert.ok(Math.abs(shoelace.width - 4 * plain.width) < 1);
  });

  it('marks the widgets among the others', () => {
    const ours = barsOf(plot(exampleResults())).filter(({ isOurs }) => isOurs);
    assert.equal(ours.length, 2);
  });

  it('stays within its frame', () => {
    const svg = plot(exampleResults());
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg);
    for (const [, x, y] of svg.matchAll(/ x="([\d.]+)" y="([\d.]+)"/g))
      assert.ok(Number(x) < width - 20 && Number(y) < height, `${x}, ${y}`);
  });

  it('takes a page’s name as text', () => {
    const page = { ...examplePage('plain', 1), name: 'A <b> & C' };
    const svg = plot({ ...exampleResults(), pages: [page] });
    assert.ok(svg.includes('A &lt;b> &amp; C'));
    assert.ok(!svg.includes('<b>'));
  });

  it('is legible on dark pages', () => {
    assert.match(plot(exampleResults()), /prefers-color-scheme: dark/);
  });
});
