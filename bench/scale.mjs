// npm run bench -- scale: what much of everything costs in Chromium, beside the same words as plain HTML in the
// same page and run; and what is left of 10,000 times in and out of the page, beside a bare element.
import puppeteer from 'puppeteer-core';
import { openSite, page } from '../test/harness/site.mjs';
import { bareTags } from '../test/harness/widgets.mjs';
import { chromeArgs, chromePath } from '../tools/check/browsers.mjs';

const rounds = 15;
const cycles = 10_000;

const sentence = 'Walking a little every hour helps more than lying still does. ';
const megabyte = sentence.repeat(Math.ceil(1_000_000 / sentence.length));
const details = (number, text) =>
  `<details id="c${number}"><summary>Cause ${number}</summary><p>${text}</p></details>`;
const list = (length, make) => Array.from({ length }, (_, index) => make(index)).join('');
const causes = (html) => `<aftercare-causes-accordion>${html}</aftercare-causes-accordion>`;
const tips = (html) => `<aftercare-tips-card>${html}</aftercare-tips-card>`;

const thousandCauses = list(1_000, (number) => details(number, sentence));
const thousandTips = `<ul>${list(1_000, () => `<li>${sentence}</li>`)}</ul>`;
const paragraphs = `<ul><li>${`<p>${sentence.repeat(16)}</p>`.repeat(megabyte.length / (16 * sentence.length))}</li></ul>`;

/** The same words, in a widget and without one; nothing where the widgets’ own words are meant. */
const cases = {
  '1,000 causes': { widget: causes(thousandCauses), plain: thousandCauses },
  '1,000 tips': { widget: tips(thousandTips), plain: thousandTips },
  '1 MB in 1,000 paragraphs': { widget: tips(paragraphs), plain: paragraphs },
  '1 MB in one paragraph': {
    widget: tips(`<ul><li>${megabyte}</li></ul>`),
    plain: `<ul><li>${megabyte}</li></ul>`,
  },
  '100 widgets': { widget: bareTags.repeat(25) },
};

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** How long it takes until a markup stands, laid out, in milliseconds. */
async function time(html) {
  const place = document.querySelector('#place');
  const start = performance.now();
  place.innerHTML = html;
  const widgets = [...place.children];
  for (const widget of widgets) await widget.updateComplete;
  void place.offsetHeight;
  const end = performance.now();
  place.replaceChildren();
  return end - start;
}

/** What a page of widgets shows, as plain HTML. */
const plainly = async (html) => {
  const place = document.querySelector('#place');
  place.innerHTML = html;
  for (const widget of place.children) await widget.updateComplete;
  const plain = [...place.children].map(({ shadowRoot }) => shadowRoot.innerHTML).join('');
  place.replaceChildren();
  return plain;
};

/** Takes all elements of the place out and puts them back, many times, with a turn of the loop in between. */
const comeAndGo = async (times) => {
  const place = document.querySelector('#place');
  const elements = [...place.children];
  const start = performance.now();
  for (let done = 0; done < times; done++) {
    for (const element of elements) element.remove();
    place.append(...elements);
    if (done % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return performance.now() - start;
};

async function sizes(session) {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

const site = await openSite({
  '/': page('<script src="/aftercare.js"></script>', '<div id="place"></div>'),
});
const browser = await puppeteer.launch({ executablePath: chromePath(), args: chromeArgs });
try {
  const row = (...columns) =>
    console.log(
      columns
        .map((text, index) => (index ? `${text}`.padStart(12) : `${text}`.padEnd(28)))
        .join(''),
    );

  row(`median of ${rounds}`, 'plain ms', 'widgets ms', 'ratio');
  for (const [name, { widget, plain }] of Object.entries(cases)) {
    const tab = await browser.newPage();
    await tab.goto(site.address('/'), { waitUntil: 'load' });
    const same = plain ?? (await tab.evaluate(plainly, widget));
    const times = { plain: [], widget: [] };
    // The first round warms up.
    for (let round = 0; round <= rounds; round++) {
      const turn = {
        plain: await tab.evaluate(time, same),
        widget: await tab.evaluate(time, widget),
      };
      if (round) for (const way of Object.keys(times)) times[way].push(turn[way]);
    }
    const [bare, drawn] = [median(times.plain), median(times.widget)];
    row(name, bare.toFixed(1), drawn.toFixed(1), (drawn / bare).toFixed(2));
    await tab.close();
  }

  console.log('');
  row(
    `${cycles.toLocaleString('en')} times in and out`,
    'heap, bytes',
    'nodes',
    'listeners',
    'µs each',
  );
  for (const [name, html] of [
    ['four bare elements', '<bare-element></bare-element>'.repeat(4)],
    ['the four widgets', bareTags],
  ]) {
    const tab = await browser.newPage();
    await tab.goto(site.address('/'), { waitUntil: 'load' });
    await tab.evaluate((html) => {
      customElements.define(
        'bare-element',
        class extends HTMLElement {
          connectedCallback() {
            if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<p>Bare</p>';
          }
        },
      );
      document.querySelector('#place').innerHTML = html;
    }, html);
    const session = await tab.createCDPSession();
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    await tab.evaluate(comeAndGo, 200);
    const before = await sizes(session);
    const took = await tab.evaluate(comeAndGo, cycles);
    const after = await sizes(session);
    const grown = Object.keys(before).map((what) => after[what] - before[what]);
    row(
      name,
      ...grown.map((by) => (by > 0 ? `+${by}` : by)),
      ((took * 1000) / cycles / 4).toFixed(1),
    );
    await tab.close();
  }
} finally {
  await browser.close();
  site.close();
}
