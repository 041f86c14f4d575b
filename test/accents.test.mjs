// Words on the accent and in it can be read, whatever the accent is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bareTags, engines, openSite, page, until, visit } from './helpers/site.mjs';

// A generator with a seed, so that a failure can be seen again.
let seed = 7;
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
const percent = () => Math.round(random() * 100);

const accents = [
  ...[
    'black',
    'white',
    'yellow',
    'blue',
    'lime',
    'red',
    '#777',
    '#767676',
    'transparent',
    'currentColor',
    'rgb(255 255 0 / 10%)',
  ],
  ...Array.from({ length: 300 }, (_, index) =>
    [
      () => `rgb(${percent()}% ${percent()}% ${percent()}%)`,
      () => `oklch(${percent()}% ${(random() * 0.4).toFixed(3)} ${Math.round(random() * 360)})`,
      () => `hsl(${Math.round(random() * 360)} 100% ${percent()}% / ${percent()}%)`,
    ][index % 3](),
  ),
];

for (const [engine, launch] of Object.entries(engines))
  describe(`in ${engine}`, () => {
    it(`${accents.length} accents, light and dark, keep 4.5:1 for words on them and in them`, async () => {
      const site = await openSite({
        '/': page(
          '<script src="/aftercare.js" data-href="/book" data-phone="555 0199"></script>',
          bareTags,
        ),
      });
      const browser = await launch();
      try {
        const { tab } = await visit(browser, site.address('/'));
        await until(tab, () =>
          document.querySelector('aftercare-booking-cta').shadowRoot?.querySelector('.quiet'),
        );
        const poor = await tab.evaluate(async (all) => {
          const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
          const context = canvas.getContext('2d', { willReadFrequently: true });
          const luminance = (color) => {
            context.fillStyle = '#f0f';
            context.fillStyle = color;
            context.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => {
              const part = byte / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const contrast = (one, other) => {
            const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
            return (light + 0.05) / (dark + 0.05);
          };
          const booking = document.querySelector('aftercare-booking-cta');
          const tips = document.querySelector('aftercare-tips-card');
          const found = [];
          for (const colorScheme of ['light', 'dark'])
            for (const accent of all) {
              for (const widget of [booking, tips]) Object.assign(widget, { accent, colorScheme });
              await Promise.all([booking.updateComplete, tips.updateComplete]);
              const style = (root, selector) =>
                getComputedStyle(root.shadowRoot.querySelector(selector));
              const [button, quiet] = [style(booking, '[part=button]'), style(booking, '.quiet')];
              const [note, title, card] = [
                style(tips, '.note'),
                style(tips, '[part=title]'),
                style(tips, '.card'),
              ];
              const muted = style(tips, 'footer');
              const pairs = {
                'on the button': [button.color, button.backgroundColor],
                'in the accent on the card': [quiet.color, card.backgroundColor],
                'in the accent on its tint': [title.color, note.backgroundColor],
                'muted on the tint': [muted.color, note.backgroundColor],
                'plain on the tint': [note.color, note.backgroundColor],
              };
              for (const [name, [words, ground]] of Object.entries(pairs)) {
                const ratio = contrast(words, ground);
                if (!(ratio >= 4.5))
                  found.push(
                    `${colorScheme} ${accent}: ${name} ${ratio.toFixed(2)} (${words} on ${ground})`,
                  );
              }
            }
          return found;
        }, accents);
        assert.deepEqual(poor, []);
      } finally {
        await browser.close();
        site.close();
      }
    });
  });
