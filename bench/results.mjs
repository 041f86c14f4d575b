// The figures of many runs, as the bench keeps them in results.json.
import { brotli } from '../tools/generate/bytes.mjs';
import { median, spread } from './statistics.mjs';

const round = (value, digits = 2) => Number(value.toFixed(digits));
const rounded = (values, digits) => values.map((value) => round(value, digits));

/** Quartile, median, quartile of what was seen; less the blank page's median where there is one. */
const spreadOf = (runs, name, blank = []) => {
  const floor = blank.length ? median(blank.map((run) => run[name])) : 0;
  return rounded(spread(runs.map((run) => run[name] - floor)));
};

/** For each number of pairs: milliseconds a pair (quartile, median, quartile) and bytes of heap a pair. */
function perPair(runs) {
  const { 0: none, ...seen } = Object.fromEntries(
    Object.keys(runs[0]).map((count) => [count, runs.map((run) => run[count])]),
  );
  const floor = (name) => median(none.map((run) => run[name]));
  return Object.fromEntries(
    Object.entries(seen).map(([count, runs]) => [
      count,
      {
        time: rounded(spread(runs.map(({ work }) => (work - floor('work')) / count)), 3),
        heap: round((median(runs.map(({ heap }) => heap)) - floor('heap')) / count, 0),
      },
    ]),
  );
}

/**
 * One page's figures.
 *
 * Times are milliseconds of the main thread, `visible` milliseconds from the start, `heap` bytes; all
 * but `longest` and `visible` are less what the blank page takes.
 */
export const figuresOf = ({ page, html, loading, unthrottled, blank, shift, pairs }) => ({
  id: page.id,
  name: page.name,
  bytes: {
    script: page.script ? brotli(page.script) : 0,
    page: brotli(html) + (page.script ? brotli(page.script) : 0),
  },
  requests: Math.max(...loading.map(({ requests }) => requests)),
  loading: {
    ...Object.fromEntries(
      ['work', 'script', 'rendering', 'heap'].map((name) => [
        name,
        spreadOf(loading, name, blank.loading),
      ]),
    ),
    ...Object.fromEntries(['longest', 'visible'].map((name) => [name, spreadOf(loading, name)])),
  },
  unthrottled: {
    work: spreadOf(unthrottled, 'work', blank.unthrottled),
    longest: spreadOf(unthrottled, 'longest'),
  },
  shift: Object.fromEntries(
    Object.entries(shift).map(([screen, value]) => [screen, round(value, 3)]),
  ),
  ...(pairs && { pairs: perPair(pairs) }),
});
