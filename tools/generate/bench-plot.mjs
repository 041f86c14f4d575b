// The results as a picture: two bar charts, legible on light and on dark pages.

const width = 760;
const left = 270;
const right = 70;
const rowHeight = 24;
const barHeight = 14;
const titleHeight = 44;

const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f; }
  .title { font-weight: 600; }
  .bar { fill: #8c959f; }
  .ours { fill: #0f766e; }
  .spread { stroke: #24292f; stroke-width: 1.5; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .bar { fill: #6e7681; }
    .ours { fill: #2dd4bf; }
    .spread { stroke: #e6edf3; }
  }`;

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function chart({ title, bars, digits, top }) {
  const most = Math.max(...bars.map(({ values: [, , above] }) => above));
  const across = (value) => Number((left + (value / most) * (width - left - right)).toFixed(1));
  const rows = bars.map(({ name, isOurs, values: [below, median, above] }, index) => {
    const y = top + titleHeight + index * rowHeight;
    const middle = y + barHeight / 2;
    return `<text x="${left - 10}" y="${middle + 4.5}" text-anchor="end">${escaped(name)}</text>
<rect class="${isOurs ? 'bar ours' : 'bar'}" x="${left}" y="${y}" width="${Math.max(across(median) - left, 1).toFixed(1)}" height="${barHeight}" rx="2"/>
<path class="spread" d="M${across(below)} ${middle}H${across(above)}"/>
<text x="${Math.max(across(median), across(above)) + 8}" y="${middle + 4.5}">${median.toFixed(digits)}</text>`;
  });
  return `<text class="title" x="0" y="${top + 24}">${escaped(title)}</text>\n${rows.join('\n')}`;
}

const barsOf = (pages, read) =>
  pages.map((page) => ({
    name: page.name,
    isOurs: page.id.startsWith('aftercare'),
    values: read(page),
  }));

export function plot({ pages, throttle }) {
  const charts = [
    {
      title: `Work of the main thread to load the page, ms, processor slowed down ${throttle} times`,
      bars: barsOf(pages, ({ loading }) => loading.work),
      digits: 0,
    },
    {
      title: 'Work for one more pair of tips and causes, ms, among 1,000',
      bars: barsOf(
        pages.filter(({ pairs }) => pairs),
        ({ pairs }) => pairs[1000].time,
      ),
      digits: 2,
    },
  ];
  let top = 0;
  const drawn = charts.map((one) => {
    const here = chart({ ...one, top });
    top += titleHeight + one.bars.length * rowHeight + 16;
    return here;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" role="img" aria-label="${charts.map(({ title }) => escaped(title)).join('; ')}">
<style>${style}
</style>
${drawn.join('\n')}
</svg>
`;
}
