// The accents that an owner might choose, among them extreme ones.

// Random numbers from a fixed seed, so that a failure can be reproduced.
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

/** Every notation for a colour, with its whole range and, where it has a limit, values beyond it. */
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
/** The accents to test: special cases, named colours and random colours of every notation. */
export const accents = [
  ...['black', 'white', 'yellow', 'blue', 'lime', 'red', '#777', '#767676', 'transparent'],
  ...['currentColor', 'rgb(255 255 0 / 10%)', 'hsl(none 100% none)', 'oklch(none 0.4 none)'],
  ...['color(srgb 4 4 4)', 'color(srgb -1 2 -1)', 'color(xyz 0 0.18 0)', 'lab(100 0 300)'],
  ...['Canvas', 'CanvasText', 'LinkText', 'GrayText', 'light-dark(white, black)'],
  ...['oklch(from gold calc(l * 2) c h)', 'var(--brand)', ...names],
  // Around the luminance at which text on the accent changes from white to black.
  ...Array.from({ length: 20 }, (_, index) => `color(xyz ${0.17 + index / 1000} 0.18 0.19)`),
  ...Array.from({ length: 600 }, (_, index) => notations[index % notations.length]()),
];
