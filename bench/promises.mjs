// What the bench has to show, and whether it does.

const kits = ['shoelace', 'web-awesome', 'material'];
const middle = ([, median]) => median;

/** @returns each promise in words, the figure that was seen, its bound, and whether it is kept */
export function promisesOf({ pages, snippet }) {
  const page = Object.fromEntries(pages.map((page) => [page.id, page]));
  const { aftercare: ours, before, plain, injected } = page;
  const best = (read) => Math.min(...kits.map((id) => read(page[id])));

  const work = ({ loading }) => middle(loading.work);
  const longest = ({ loading }) => middle(loading.longest);
  const workAtFullSpeed = ({ unthrottled }) => middle(unthrottled.work);
  const longestAtFullSpeed = ({ unthrottled }) => middle(unthrottled.longest);
  const timeAt = (count, { pairs }) => middle(pairs[count].time);
  const heapAt = (count, { pairs }) => pairs[count].heap;

  return [
    ['work of the page, times plain HTML’s', work(ours) / work(plain), 2],
    ['the same at full speed', workAtFullSpeed(ours) / workAtFullSpeed(plain), 2],
    ...(before
      ? [
          ['work of the page, times that of the script before', work(ours) / work(before), 1.1],
          ['the same at full speed', workAtFullSpeed(ours) / workAtFullSpeed(before), 1.1],
        ]
      : []),
    ['work of the page, times the best kit’s', work(ours) / best(work), 1],
    ['the same at full speed', workAtFullSpeed(ours) / best(workAtFullSpeed), 1],
    ['longest task, times the best kit’s', longest(ours) / best(longest), 0.5],
    ['the same at full speed', longestAtFullSpeed(ours) / best(longestAtFullSpeed), 0.5],
    [
      'time a pair among 1,000, times the injected HTML’s',
      timeAt(1000, ours) / timeAt(1000, injected),
      1.15,
    ],
    ['time a pair among 1,000, times among 100', timeAt(1000, ours) / timeAt(100, ours), 1.2],
    [
      'heap a pair, times the leanest kit’s',
      heapAt(1000, ours) / best((page) => heapAt(1000, page)),
      1.25,
    ],
    ...Object.entries(snippet).map(([screen, shift]) => [
      `layout shift with the README’s snippet, on a ${screen}`,
      shift,
      0.01,
    ]),
    ['requests, the script', ours.requests, 1],
    ['longest task at full speed, ms', longestAtFullSpeed(ours), 50],
  ].map(([promise, figure, bound]) => ({ promise, figure, bound, kept: figure <= bound }));
}
