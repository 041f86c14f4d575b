/**
 * What all widgets share: the card, its tokens, headings, buttons, focus.
 *
 * What a page says of all its elements, or of this one, ends at the host: in a
 * shadow root, important rules beat the page's important ones, and the card
 * starts from nothing. The page keeps what places a box among others: margins,
 * widths, grid and flex. `all: initial !important` would take those too, and
 * with them the column of every WordPress block theme, which is a margin and a
 * width on each element in it. Seen or hidden, and open to the mouse or not, is
 * the widget as what it stands in: a closed tab hides it.
 *
 * Sizes are `em`s of the page's own text, held between 15 and 20 px, never
 * `rem`s: pages with `html { font-size: 62.5% }` are common.
 *
 * Colours are made from the accent so that words can be read whatever it is:
 * - `--_fill`, the accent without holes and within sRGB: what a screen makes of a
 *   colour that it cannot show, no formula here would know.
 * - `--_on`, words on the accent: white below a luminance of 0.18, else black; at
 *   that point both keep 4.5:1. `y` in XYZ is the luminance that WCAG's contrast
 *   is computed from; far above 1 and below 0 are white and black.
 * - `--_link`, words in the accent on the card: its lightness held at 0.46 or
 *   less on light cards, at 0.8 or more on dark ones, and its chroma in what
 *   screens can show.
 * - `--_tint`, a breath of the accent as a background: `--_link` and `--_muted`
 *   keep 4.5:1 on it.
 */
export declare const baseStyles: import("lit").CSSResult;
