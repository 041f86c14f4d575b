// Contrast by WCAG: of text at least 4.5:1, of edges at least 3:1.

/**
 * Measures the contrast of all text and edges of the widgets with every accent, light and dark.
 * Runs in the page.
 *
 * @param {string[]} accents
 * @returns {Promise<{ screens: number, fills: string[], poor: string[] }>} how many kinds of
 * screens were measured, the fills of buttons, and the contrasts that are too low
 */
export async function findPoor(accents) {
  /** A function from a CSS colour to its luminance on a screen, which has fewer colours than CSS. */
  const screenOf = (colorSpace, shares) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace });
    // Not every engine has a canvas for such a screen.
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
      // These sums hold for opaque colours only.
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
  // Computed styles are live, so each is looked up once. Each entry: the style of the text or edge, and
  // what returns the colour behind it.
  const card = tips('.card');
  const form = sent('.card');
  const on = (style) => () => style.backgroundColor;
  const note = on(whole('.note'));
  const start = booking('.card');
  // A gradient has its strongest tint at its start.
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
    fills: [...fills],
    poor: found,
  };
}
