// Words on the accent and in it can be read, and edges in it be seen, whatever the accent is.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bareTags, engines, openSite, page, until, visit } from './helpers/site.mjs';

// A generator with a seed, so that a failure can be seen again.
let seed = 7;
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const percent = () => `${Math.round(random() * 100)}%`;
const degrees = () => Math.round(random() * 360);
const part = (least, most) => (least + random() * (most - least)).toFixed(3);
const hex = (digits) =>
  `#${Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('')}`;
const names =
  'aqua bisque coral crimson darkgoldenrod deeppink dodgerblue fuchsia gainsboro gold hotpink indigo ivory khaki lawngreen lightskyblue maroon midnightblue olive orangered peru plum rebeccapurple salmon sienna snow springgreen teal tomato turquoise violet yellowgreen'.split(
    ' ',
  );
const name = () => names[Math.floor(random() * names.length)];

/** All ways to write a colour, each with its whole range and what lies beyond it. */
const notations = [
  () => `rgb(${percent()} ${percent()} ${percent()})`,
  () => `oklch(${percent()} ${part(0, 0.4)} ${degrees()})`,
  () => `hsl(${degrees()} 100% ${percent()} / ${percent()})`,
  () => `color(display-p3 ${part(0, 1)} ${part(0, 1)} ${part(0, 1)})`,
  () => `oklch(${percent()} ${part(0.3, 1)} ${degrees()})`,
  () => `lab(${percent()} ${part(-125, 125)} ${part(-125, 125)})`,
  () => `oklab(${part(-0.2, 1.2)} ${part(-0.4, 0.4)} ${part(-0.4, 0.4)})`,
  () => `hwb(${degrees()} ${percent()} ${percent()})`,
  () => hex(6),
  () => hex(8),
  () => `color-mix(in oklch, ${hex(6)} ${percent()}, ${name()})`,
  () => `color(rec2020 ${part(0, 1)} ${part(0, 1)} ${part(0, 1)})`,
];
const accents = [
  ...['black', 'white', 'yellow', 'blue', 'lime', 'red', '#777', '#767676', 'transparent'],
  ...['currentColor', 'rgb(255 255 0 / 10%)', 'hsl(none 100% none)', 'oklch(none 0.4 none)'],
  ...['color(srgb 4 4 4)', 'color(srgb -1 2 -1)', 'color(xyz 0 0.18 0)', 'lab(100 0 300)'],
  ...['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'light-dark(white, black)'],
  ...['oklch(from gold calc(l * 2) c h)', 'var(--brand)', ...names],
  // Around the point at which words on it change from white to black.
  ...Array.from({ length: 20 }, (_, index) => `color(xyz ${0.17 + index / 1000} 0.18 0.19)`),
  ...Array.from({ length: 600 }, (_, index) => notations[index % notations.length]()),
];

const widgets = `<style>:root { --brand: #c2410c }</style>
  <aftercare-tips-card printable><p>Ask <a href="/us">us</a>.</p>
    <ul><li><b>Rest</b> on a <a href="/sofa">sofa</a></li></ul>
    <p>Go to a <a href="/doctor">doctor</a> with:</p><ul><li><a href="/fever">fever</a></li></ul>
  </aftercare-tips-card>
  <aftercare-tips-card id="whole"></aftercare-tips-card>
  <aftercare-causes-accordion open="first">
    <details><summary>Sport</summary>See <a href="/sport">sport</a>.</details>
  </aftercare-causes-accordion>
  <aftercare-booking-cta hours="Mo-Su 00:00-24:00" mode="inline" href="/book" phone="555 0199"></aftercare-booking-cta>
  <aftercare-comment-form id="sent"></aftercare-comment-form>
  <aftercare-comment-form id="failed" consent="Yes"></aftercare-comment-form>`;

/** Sends a comment and has one refused, so that all words of the form are there. Runs in the page. */
async function act() {
  for (const form of document.querySelectorAll('aftercare-comment-form')) {
    const field = (name) => form.shadowRoot.querySelector(`[name=${name}]`);
    for (const name of ['name', 'comment']) field(name).value = 'Dana';
    field('email').value = 'dana@example.com';
    if (form.id === 'failed') field('consent').checked = true;
    form.addEventListener('aftercare-comment-submit', (event) =>
      event.respondWith(
        form.id === 'sent'
          ? Promise.resolve({ status: 'published', link: '/#comment-7' })
          : Promise.reject({ reason: 'refused' }),
      ),
    );
    await form.sendComment();
    await form.updateComplete;
  }
  const failed = document.querySelector('#failed');
  failed.shadowRoot.querySelector('[name=consent]').checked = false;
  failed.shadowRoot.querySelector('[name=email]').value = '';
  await failed.sendComment();
  await failed.updateComplete;
  failed.shadowRoot.querySelector('textarea').focus();
}

/** What cannot be read or seen with some accents, light and dark. Runs in the page. */
async function findPoor(accents) {
  /** Tells the luminance that a screen shows of a colour; a screen has fewer colours than CSS. */
  const screenOf = (colorSpace, shares) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace });
    // Not every engine can draw for such a screen.
    if (context.getContextAttributes?.().colorSpace !== colorSpace) return undefined;
    const known = new Map();
    return (color) => {
      if (known.has(color)) return known.get(color);
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = '#f0f';
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      const luminance = [red, green, blue]
        .map((byte) => {
          const part = byte / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        })
        .reduce((sum, part, index) => sum + part * shares[index], 0);
      // What shines through is not in these sums.
      known.set(color, alpha === 255 ? luminance : NaN);
      return known.get(color);
    };
  };
  const screens = Object.entries({
    srgb: screenOf('srgb', [0.2126, 0.7152, 0.0722]),
    'display-p3': screenOf('display-p3', [0.229, 0.6917, 0.0793]),
  }).filter(([, luminance]) => luminance);
  const all = [...document.querySelectorAll('body > :not(style)')];
  const style = (widget, selector, pseudo) =>
    getComputedStyle(document.querySelector(widget).shadowRoot.querySelector(selector), pseudo);
  const tips = (selector, pseudo) => style('aftercare-tips-card', selector, pseudo);
  const whole = (selector) => style('#whole', selector);
  const causes = (selector, pseudo) => style('aftercare-causes-accordion', selector, pseudo);
  const booking = (selector, pseudo) => style('aftercare-booking-cta', selector, pseudo);
  const sent = (selector) => style('#sent', selector);
  const failed = (selector, pseudo) => style('#failed', selector, pseudo);
  /** Live styles, so that each is looked up once: what stands on what, and at least how clearly. */
  const card = tips('.card');
  const form = sent('.card');
  const on = (style) => () => style.backgroundColor;
  const note = on(whole('.note'));
  const start = booking('.card');
  // The strongest tint of a gradient is at its start.
  const gradient = () => /\(-?\d+deg, (.*?\)),/.exec(start.backgroundImage)[1];
  const words = {
    'on the button to book': [booking('[part=button]'), on(booking('[part=button]'))],
    'on the button to post': [sent('.bar button'), on(sent('.bar button'))],
    'on the button to try again': [failed('.copy + button'), on(failed('.copy + button'))],
    'on the button to copy': [failed('.copy'), on(form)],
    'on the button to print': [tips('button'), on(card)],
    'on the button to call, at the start': [booking('.quiet'), gradient],
    'on the button to call, at the end': [booking('.quiet'), on(card)],
    'of a link in a tip': [tips('.tips a'), on(card)],
    'of a link in the intro': [tips('[part=intro] a'), on(card)],
    'of a link to a source': [whole('footer a'), on(card)],
    'of a link in a sign': [tips('.note a'), note],
    'of a link in a cause': [causes('.text a'), on(card)],
    'of the link to the comment': [sent('[part=sent] a'), on(form)],
    'over the signs': [whole('[part=title]'), note],
    'of the signs': [whole('.note li'), note],
    'of less weight on the tint': [booking('[part=intro]'), gradient],
    'under the button to book': [booking('.muted'), gradient],
    'over the booking card': [booking('[part=heading]'), gradient],
    'that it is open': [booking('[part=hours]'), gradient],
    'that it is sent': [sent('[role=status]'), on(form)],
    'that it is not sent': [failed('[role=alert]'), on(form)],
    'of a problem': [failed('.problem'), on(form)],
    'of a tip': [tips('.tips div'), on(card)],
    'of a review': [whole('footer'), on(card)],
  };
  const edges = {
    'of the button to book, at the start': [booking('[part=button]'), gradient],
    'of the button to book, at the end': [booking('[part=button]'), on(card)],
    'of the button to post': [sent('.bar button'), on(form)],
    'of the button to copy': [failed('.copy'), on(form)],
    'of a field': [sent('[part=field]'), on(form)],
    'of a field with a problem': [failed('[aria-invalid=true]'), on(form)],
    'of the chevron': [causes('summary', '::after'), on(card), 'borderBottomColor'],
    'of the focus': [failed(':focus'), on(form), 'outlineColor'],
    'of the focus at the start': [failed(':focus'), gradient, 'outlineColor'],
    'of a ticked box': [failed('[type=checkbox]'), on(form), 'accentColor'],
    'of an icon': [whole('svg'), on(whole('svg')), 'stroke'],
  };
  const pairs = [
    ...Object.entries(words).map(([what, [style, ground]]) => [
      `words ${what}`,
      style,
      'color',
      ground,
      4.5,
    ]),
    ...Object.entries(edges).map(([what, [style, ground, side = 'borderTopColor']]) => [
      `the edge ${what}`,
      style,
      side,
      ground,
      3,
    ]),
  ];
  const found = [];
  const fills = new Set();
  for (const colorScheme of ['light', 'dark'])
    for (const accent of accents) {
      for (const widget of all) Object.assign(widget, { accent, colorScheme });
      await Promise.all(all.map(({ updateComplete }) => updateComplete));
      fills.add(booking('[part=button]').backgroundColor);
      for (const [what, style, side, ground, enough] of pairs)
        for (const [screen, luminance] of screens) {
          const [front, back] = [style[side], ground()];
          const [dark, light] = [luminance(front), luminance(back)].sort((a, b) => a - b);
          const ratio = (light + 0.05) / (dark + 0.05);
          if (!(ratio >= enough))
            found.push(
              `${colorScheme} ${accent}: ${what} ${ratio.toFixed(2)} (${front} on ${back}, ${screen})`,
            );
        }
    }
  return {
    screens: screens.length,
    fills: fills.size,
    poor: found.length,
    such: found.slice(0, 20),
  };
}

for (const [engine, launch] of Object.entries(engines))
  describe(`in ${engine}`, () => {
    let browser;
    let site;
    let tab;
    let lines;

    before(async () => {
      site = await openSite({
        '/': page('<script src="/aftercare.js"></script>', widgets),
        '/bare': page('<script src="/aftercare.js"></script>', bareTags),
      });
      browser = await launch();
      ({ tab, lines } = await visit(browser, site.address('/')));
      await until(tab, () =>
        [...document.querySelectorAll('body > :not(style)')].every((widget) =>
          widget.shadowRoot?.querySelector('.card > *'),
        ),
      );
      await tab.evaluate(act);
    });

    after(async () => {
      await browser.close();
      site.close();
    });

    it(`${accents.length} accents, light and dark, keep 4.5:1 for words on them and in them, and 3:1 for edges`, async () => {
      const { screens, fills, ...found } = await tab.evaluate(findPoor, accents);
      assert.ok(screens);
      assert.ok(fills > 500, `${fills} different ones`);
      assert.deepEqual(found, { poor: 0, such: [] });
      assert.deepEqual(lines, []);
    });

    it('an accent that is no colour leaves the default, and the owner is told', async () => {
      const { tab, lines } = await visit(browser, site.address('/bare'));
      await until(tab, () =>
        document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('button'),
      );
      const colors = (accent) =>
        tab.evaluate(async (accent) => {
          const form = document.querySelector('aftercare-comment-form');
          form.accent = accent;
          await form.updateComplete;
          const { color, backgroundColor, borderTopColor } = getComputedStyle(
            form.shadowRoot.querySelector('button'),
          );
          return [color, backgroundColor, borderTopColor];
        }, accent);
      const usual = await colors(undefined);
      assert.notDeepEqual(await colors('#c2410c'), usual);
      for (const accent of [
        ...['', 'greenish', '#12', '#12345', 'rgb(1 2)', 'oklch(50%', 'inherit', 'initial', '7'],
        ...['red; background: blue', 'url(/a.png)', 'linear-gradient(red, blue)', '12px'],
      ]) {
        lines.length = 0;
        assert.deepEqual(await colors(accent), usual, accent);
        assert.equal(lines.length, 1, accent);
        assert.ok(lines[0].includes(`bad-value: accent="${accent}" on <aftercare-comment-form>`));
      }
      await tab.close();
    });

    it('words can still be read where a style sheet gives something else than a colour', async () => {
      const { tab } = await visit(browser, site.address('/bare'));
      await until(tab, () =>
        document.querySelector('aftercare-comment-form').shadowRoot?.querySelector('button'),
      );
      const found = await tab.evaluate(() => {
        document.documentElement.style.setProperty('--aftercare-accent', 'greenish');
        const { shadowRoot } = document.querySelector('aftercare-comment-form');
        const { color } = getComputedStyle(shadowRoot.querySelector('.card'));
        const button = getComputedStyle(shadowRoot.querySelector('button'));
        return [button.color === color, button.backgroundColor];
      });
      assert.deepEqual(found, [true, 'rgba(0, 0, 0, 0)']);
      await tab.close();
    });
  });
