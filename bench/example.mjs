// Results made up for the tests of what is done with them.

const always = (value) => [value, value, value];

/** A page whose every figure is in proportion to one. */
export const examplePage = (id, size) => ({
  id,
  name: `The ${id} page`,
  bytes: { script: 1000 * size, page: 2000 * size },
  requests: size ? 1 : 0,
  loading: {
    work: [90 * size, 100 * size, 110 * size],
    script: always(50 * size),
    rendering: always(40 * size),
    heap: always(100_000 * size),
    longest: always(60 * size),
    visible: always(200 * size),
  },
  unthrottled: { work: always(20 * size), longest: always(10 * size) },
  shift: { phone: 0, desktop: 0 },
  pairs: Object.fromEntries(
    [1, 10, 100, 1000].map((count) => [count, { time: always(size), heap: 1000 * size }]),
  ),
});

export const exampleResults = (ours = 1) => ({
  chromium: '1.2.3.4',
  throttle: 4,
  snippet: { phone: 0.01 * ours, desktop: 0.01 * ours },
  runs: { loading: 15, unthrottled: 5, pairs: 5 },
  pages: [
    examplePage('plain', 1),
    examplePage('injected', 1),
    examplePage('aftercare', ours),
    examplePage('shoelace', 4),
    examplePage('web-awesome', 6),
    examplePage('material', 5),
  ],
});
