import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOf } from './results.mjs';

const run = (figures) => ({
  work: 0,
  script: 0,
  rendering: 0,
  longest: 0,
  visible: 0,
  heap: 0,
  requests: 0,
  ...figures,
});
const figures = (given) =>
  figuresOf({
    page: { id: 'one', name: 'One' },
    html: '<p>One</p>',
    loading: [run()],
    unthrottled: [run()],
    blank: { loading: [run()], unthrottled: [run()] },
    shift: {},
    ...given,
  });

describe('the figures of a page', () => {
  it('are less what a blank page takes, but for what a visitor waits for', () => {
    const { loading } = figures({
      loading: [run({ work: 130, longest: 70, visible: 300, heap: 9_000 })],
      blank: { loading: [run({ work: 30, longest: 20, heap: 4_000 })], unthrottled: [run()] },
    });
    assert.deepEqual(loading.work, [100, 100, 100]);
    assert.deepEqual(loading.heap, [5_000, 5_000, 5_000]);
    assert.deepEqual(loading.longest, [70, 70, 70]);
    assert.deepEqual(loading.visible, [300, 300, 300]);
  });

  it('show how far the runs lie apart', () => {
    const loading = [10, 50, 20, 40, 30].map((work) => run({ work }));
    assert.deepEqual(figures({ loading }).loading.work, [20, 30, 40]);
  });

  it('count the page with its script, and the script alone, as they travel', () => {
    const without = figures().bytes;
    const page = { id: 'one', name: 'One', script: 'alert("One");'.repeat(100) };
    const { script, page: both } = figures({ page }).bytes;
    assert.equal(without.script, 0);
    assert.ok(script > 0 && script < page.script.length);
    assert.equal(both, without.page + script);
  });

  it('have the run that asked for most', () => {
    const loading = [1, 3, 1].map((requests) => run({ requests }));
    assert.equal(figures({ loading }).requests, 3);
  });

  it('say what one pair more takes, less what looking costs', () => {
    const seen = { 0: { work: 5, heap: 100 }, 10: { work: 25, heap: 1_100 } };
    assert.deepEqual(figures({ pairs: [seen] }).pairs, { 10: { time: [2, 2, 2], heap: 100 } });
  });
});
