// The results as tables: a head, and rows of cells.

const number = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The median, and the quartiles around it. */
const spread = ([below, median, above], digits = 0) =>
  `${number(median, digits)} (${number(below, digits)}–${number(above, digits)})`;

export const sizesTable = ({ pages }) => ({
  head: [
    'page',
    'script, bytes',
    'page and script, bytes',
    'requests',
    'heap, kB',
    'layout shift, phone',
    'desktop',
  ],
  rows: pages.map(({ name, bytes, requests, loading, shift }) => [
    name,
    number(bytes.script),
    number(bytes.page),
    number(requests),
    number(loading.heap[1] / 1000),
    number(shift.phone, 2),
    number(shift.desktop, 2),
  ]),
});

export const loadingTable = ({ pages }) => ({
  head: [
    'page',
    'script, ms',
    'all work, ms',
    'longest task, ms',
    'words seen after, ms',
    'all work at full speed, ms',
  ],
  rows: pages.map(({ name, loading, unthrottled }) => [
    name,
    spread(loading.script),
    spread(loading.work),
    spread(loading.longest),
    spread(loading.visible),
    spread(unthrottled.work),
  ]),
});

export function pairsTable({ pages }) {
  const measured = pages.filter(({ pairs }) => pairs);
  const injected = measured.find(({ id }) => id === 'injected');
  const time = ({ pairs }, count) => pairs[count].time[1];
  return {
    head: [
      'page',
      'ms a pair: of 1',
      'of 10',
      'of 100',
      'of 1,000',
      'times the HTML’s',
      'of 1,000 over of 100',
      'heap a pair, bytes',
    ],
    rows: measured.map((page) => [
      page.name,
      ...[1, 10, 100].map((count) => number(time(page, count), 2)),
      spread(page.pairs[1000].time, 2),
      number(time(page, 1000) / time(injected, 1000), 2),
      number(time(page, 1000) / time(page, 100), 2),
      number(page.pairs[1000].heap),
    ]),
  };
}

export const promisesTable = (promises) => ({
  head: ['promise', 'seen', 'at most', ''],
  rows: promises.map(({ promise, figure, bound, kept }) => [
    promise,
    figure > 100 ? number(figure) : number(figure, 2),
    number(bound, bound % 1 ? 2 : 0),
    kept ? 'kept' : 'broken',
  ]),
});

/** A table for a terminal: the first column from the left, the others to the right. */
export function asText({ head, rows }) {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell[column ? 'padStart' : 'padEnd'](widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
