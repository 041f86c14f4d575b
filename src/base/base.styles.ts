import { css } from 'lit';

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
export const baseStyles = css`
  :host {
    display: flow-root !important;
    position: static !important;
    float: none !important;
    visibility: inherit !important;
    overflow: visible !important;
    contain: none !important;
    container: none !important;
    content-visibility: visible !important;
    columns: auto !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    aspect-ratio: auto !important;
    padding: 0 !important;
    border: 0 !important;
    outline: 0 !important;
    background: none !important;
    box-shadow: none !important;
    text-decoration: none !important;
    opacity: 1 !important;
    filter: none !important;
    mix-blend-mode: normal !important;
    clip-path: none !important;
    mask: none !important;
    /* Of four times 'none' the build's minifier makes one transform, which lets three through and holds the bar. */
    transform: initial !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    perspective: none !important;
    transform-style: flat !important;
    will-change: auto !important;
    zoom: 1 !important;
    animation: none !important;
    pointer-events: inherit !important;
    font-size: clamp(15px, 1em, 20px) !important;
    writing-mode: horizontal-tb !important;
  }

  :host([hidden]),
  :host::before,
  :host::after {
    display: none !important;
  }

  .card {
    --_accent: var(--aftercare-accent, #0f766e);
    --_fill: color(from var(--_accent) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1);
    --_on: color(
      from var(--_fill) xyz calc((0.18 - y) * 999) calc((0.18 - y) * 999) calc((0.18 - y) * 999)
    );
    --_link: light-dark(
      oklch(from var(--_fill) min(l, 0.46) min(c, 0.2) h),
      oklch(from var(--_fill) max(l, 0.8) min(c, 0.2) h)
    );
    --_surface: var(--aftercare-surface, light-dark(#fff, #1b2123));
    --_text: var(--aftercare-text, light-dark(#1b2a2b, #e4ecea));
    --_muted: var(--aftercare-muted, light-dark(#4d5f63, #a3b5b4));
    --_line: var(--aftercare-line, light-dark(#dfe6e4, #2f393b));
    --_tint: color-mix(in oklab, var(--_fill) 9%, var(--_surface));
    --_radius: var(--aftercare-radius, 0.875em);

    all: initial;
    color-scheme: inherit;
    display: block;
    /* What crosses by boxes ends at a float: underlines, and in Chromium a first letter or line. */
    float: left;
    break-inside: avoid;
    box-sizing: border-box;
    width: 100%;
    visibility: inherit;
    pointer-events: inherit;
    user-select: text;
    -webkit-user-select: text;
    padding: var(--aftercare-space, min(1.5em, 6%));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--aftercare-font, inherit);
    font-size: inherit;
    /* 25 px at 16, for WebKit rounds lines down: a card is as high in all engines. */
    line-height: 1.5625;
    overflow-wrap: anywhere;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .auto {
    color-scheme: light dark;
  }

  /* Korean breaks lines between words, as browsers do not by themselves. */
  .card:lang(ko) {
    word-break: keep-all;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  [part='heading'],
  [part='title'] {
    font-size: inherit;
    font-weight: 620;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  p + p {
    margin-top: 0.75em;
  }

  [part='heading'] {
    font-size: 1.3em;
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='intro'] {
    margin-top: 0.25em;
  }

  header + * {
    margin-top: 1.15em;
  }

  [part='intro'],
  .muted {
    color: var(--_muted);
  }

  a {
    color: var(--_link);
  }

  .target {
    display: inline-block;
  }

  summary,
  .target {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
  }

  [part='button'] {
    display: inline-block;
    min-height: 46px;
    padding: 0.7em 1.25em;
    border: 1.5px solid var(--_link);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_fill);
    color: var(--_on);
    font: inherit;
    font-weight: 620;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  [part='button']:hover,
  summary:hover {
    text-decoration: underline;
  }

  .quiet[part='button'] {
    background: none;
    color: var(--_link);
  }

  /* Less than what any part says of its own corners. */
  :where(:focus-visible) {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
    border-radius: 4px;
  }

  @media print {
    /* Printed alone (print-alone.ts), out of a page that is not to be seen. */
    :host([data-aftercare-print]) {
      visibility: visible !important;
      font-size: 11pt !important;
    }

    /* Dark cards would need ink, and without it be light words on white. */
    .card {
      --_surface: #fff;
      --_text: #1b2a2b;
      --_muted: #4d5f63;
      --_line: #dfe6e4;

      float: none;
      color-scheme: light !important;
    }

    button[part] {
      display: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
