// Each is one stroke in a box of 24 by 24.
const strokes: Readonly<Record<string, string>> = {
  water: 'M12 4q12 16 0 16t0-16z',
  stretch: 'M12 3v2M4 9q8 3 16 0M12 10v5l-4 6M12 15l4 6',
  bath: 'M4 12h16q0 8-8 8t-8-8zM8 12V5h3',
  'heat-cold': 'M12 4v16M5 8l14 8M5 16l14-8',
  walk: 'M4 18h5v-4h5v-4h5V6',
  ask: 'M4 5h16v11h-8l-4 4v-4H4zM12 8v5M9 10h6',
};
const tick = 'M5 12l5 5 9-10';

/** The path of a built-in icon; a tick if there is none of that name. */
export const iconPath = (name = ''): string =>
  Object.hasOwn(strokes, name) ? strokes[name]! : tick;
