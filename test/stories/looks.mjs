// How a story is looked at: in which language, width, colour scheme, and with forced colours or not.

/** In the script, in the script, and in a file of its own that is read from right to left. */
export const languages = { en: 'ltr', es: 'ltr', ar: 'rtl' };
const widths = [320, 1280];
const schemes = ['light', 'dark'];
/** Values of the media feature `forced-colors`. */
const forcedColors = ['none', 'active'];

/** The look in which a story is opened and played. */
export const firstLook = { lang: 'en', width: 320, scheme: 'light', forced: 'none' };

/** Every combination of values: 24 looks. In this order, what takes longest to change changes least. */
const everyLook = Object.keys(languages).flatMap((lang) =>
  widths.flatMap((width) =>
    schemes.flatMap((scheme) => forcedColors.map((forced) => ({ lang, width, scheme, forced }))),
  ),
);

/**
 * Which of two widths, schemes and forced colours each language gets, so that six looks hold every pair of
 * values: a covering array of strength two for factors of 3, 2, 2 and 2 values.
 */
const pairs = [
  ['en', 0, 0, 0],
  ['en', 1, 1, 1],
  ['es', 0, 1, 0],
  ['es', 1, 0, 1],
  ['ar', 0, 0, 1],
  ['ar', 1, 1, 0],
];

/**
 * The looks at a story: every pair of values, or every combination with `TEST_EVERY_COMBINATION=1`.
 *
 * @param {number} story its number. Stories take turns in which values go together, so that all of
 * them cover every combination of four values, too
 */
export function looksOf(story) {
  if (process.env.TEST_EVERY_COMBINATION) return everyLook;
  // Exchanging the two values of a factor keeps every pair covered.
  const exchange = (factor, value) => ((story >> factor) % 2) ^ value;
  return pairs.map(([lang, width, scheme, forced]) => ({
    lang,
    width: widths[exchange(0, width)],
    scheme: schemes[exchange(1, scheme)],
    forced: forcedColors[exchange(2, forced)],
  }));
}

export const nameOf = ({ lang, width, scheme, forced }) =>
  `${lang} ${scheme} ${width}${forced === 'none' ? '' : ' forced'}`;
