/**
 * What all widgets share: the card, its tokens, headings, buttons, focus.
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
