// Stylesheets of pages that do not have widgets in mind, each by what it does. `obeys` says why a
// sheet's own page is left out of it: what it does to the boxes around the widgets is the page's wish,
// and would hide what it does to the widgets. `skip` and `skipIn` say why it is not tried, at all or in an engine.
import { existsSync, readFileSync } from 'node:fs';

const everything = (declarations) => `* { ${declarations} }`;
const importantly = (declarations) => everything(declarations.replaceAll(';', ' !important;'));

const resets = {
  'everything loses margin, padding and border': everything(
    'margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline',
  ),
  'everything is reset with its pseudo-elements': `*, *::before, *::after { all: unset; display: block }
    head, head * { display: none }`,
  'all: unset, and important': importantly('all: unset;'),
  'all: revert, and important': importantly('all: revert;'),
  'all: initial, and important': importantly('all: initial;'),
  'all: inherit, and important': importantly('all: inherit;'),
  'box-sizing of everything': `* { box-sizing: content-box !important } body > *, main > * { padding: 7px; border: 3px solid }`,
  'a reset within an important layer': `@layer reset, theme;
    @layer reset { * { display: inline !important; padding: 9px !important; color: red !important; letter-spacing: 4px !important; background: yellow !important } }
    @layer theme { :not(head, head *) { display: block } }`,
  'lists, headings, tables and quotes are flattened': `ol, ul, li, h1, h2, h3, h4, h5, h6, p, blockquote, table, td, details, summary, fieldset {
    list-style: none !important; margin: 0 !important; padding: 0 !important; font: 12px/1 serif !important; text-indent: 3em !important }`,
};

const boxes = {
  'everything floats left, and important': importantly('float: left;'),
  'everything floats right and clears': importantly('float: right; clear: both;'),
  'everything is inline': importantly('display: inline;'),
  'everything is an inline block': importantly('display: inline-block;'),
  'everything is a flex box': importantly('display: flex;'),
  'everything is a column of flex boxes': importantly('display: flex; flex-direction: column;'),
  'everything is a grid': importantly('display: grid; grid-template-columns: 1fr 1fr;'),
  'everything is a table': importantly('display: table;'),
  'everything is a table cell': importantly('display: table-cell;'),
  'everything is a list item': importantly('display: list-item; list-style: square inside;'),
  'everything has no box of its own': importantly('display: contents;'),
  'everything in the column is gone': `.column > * { display: none !important }`,
  'everything is placed relatively, off its place': importantly(
    'position: relative; left: 40px; top: 30px;',
  ),
  'everything is placed absolutely': {
    css: importantly('position: absolute;'),
    obeys: 'the page’s boxes lie upon each other',
  },
  'everything in the column is fixed': `.column > * { position: fixed !important; inset: 0 !important }`,
  'everything in the column is sticky': `.column > * { position: sticky !important; top: 0 !important }`,
  'everything lies under the page': importantly('position: relative; z-index: -1;'),
  'everything is 40 px high': {
    css: importantly('height: 40px;'),
    obeys: 'the page’s boxes overlap',
  },
  'everything is at most 40 px high, and what is beyond is cut': importantly(
    'max-height: 40px; overflow: hidden;',
  ),
  'everything is at least as high as the window': importantly('min-height: 100vh;'),
  'everything has a fixed block size': {
    css: importantly('block-size: 60px; min-block-size: 50px; max-block-size: 70px;'),
    obeys: 'the page’s boxes overlap',
  },
  'everything is as wide as high': importantly('aspect-ratio: 1;'),
  'everything in the column has the shape of a video': `.column > * { aspect-ratio: 16 / 9 !important }`,
  'everything in the column is as low as a banner': `.column > * { aspect-ratio: 20 / 1 !important }`,
  'everything scrolls': importantly('overflow: scroll;'),
  'everything in the column scrolls, at most 90 px high': `.column > * { overflow: auto !important; max-height: 90px !important }`,
  'everything has padding': importantly('padding: 23px;'),
  'everything in the column has padding by its sides': `.column > * { padding-block: 1em !important; padding-inline: 3em !important }`,
  'everything has a border': importantly('border: 5px dashed red;'),
  'everything has an image as its border': importantly(
    'border: 10px solid; border-image: linear-gradient(red, blue) 10;',
  ),
  'everything has columns': `.column > * { columns: 3 !important; column-rule: 2px solid red !important }`,
  'everything has margins': importantly('margin: 11px 17px;'),
  'everything is a container by its width': `.column > * { container-type: inline-size !important }`,
  'everything in the column is a container by its size': `.column > * { container-type: size !important }`,
  'everything is contained': `.column > * { contain: strict !important }`,
  'everything in the column is shown when it comes near': `.column > * { content-visibility: auto !important; contain-intrinsic-size: 1px 5000px !important }`,
  'everything in the column is skipped': `.column > * { content-visibility: hidden !important }`,
  'everything is read from top to bottom': importantly('writing-mode: vertical-rl;'),
  'the column is read from top to bottom': {
    css: `.column { writing-mode: vertical-lr !important }`,
    skipIn: { WebKit: 'WebKit lays such columns upon each other when a page changes' },
  },
  'everything is read from right to left': importantly(
    'direction: rtl; unicode-bidi: bidi-override;',
  ),
};

const drawing = {
  'everything is turned': {
    css: importantly('transform: rotate(5deg);'),
    obeys: 'the page is turned',
  },
  'everything in the column waits below, half transparent': `.column > * { transform: translateY(60px) !important; opacity: 0.4 !important }`,
  'everything in the column is moved by translate': `.column > * { translate: 0 50px !important }`,
  'everything in the column is turned by rotate': `.column > * { rotate: 20deg !important }`,
  'everything in the column is grown by scale': `.column > * { scale: 1.4 !important }`,
  'everything is zoomed': {
    css: importantly('zoom: 1.3;'),
    obeys: 'the page is zoomed, each box in the other',
  },
  'everything is translucent': importantly('opacity: 0.3;'),
  'everything is invisible': {
    css: importantly('visibility: hidden;'),
    obeys: 'the page is invisible',
  },
  'everything in the column is invisible': `.column > * { visibility: hidden !important }`,
  'everything is grey and blurred': importantly('filter: grayscale(1) blur(2px);'),
  'everything is blended': importantly('mix-blend-mode: difference;'),
  'everything in the column is cut to a circle': `.column > * { clip-path: circle(20%) !important }`,
  'everything in the column is masked': `.column > * { -webkit-mask: linear-gradient(black, transparent) !important; mask: linear-gradient(black, transparent) !important }`,
  'everything has a background': importantly('background: yellow;'),
  'everything has a picture behind it': importantly(
    'background-image: repeating-linear-gradient(red, blue 9px);',
  ),
  'everything has a shadow': importantly(
    'box-shadow: 0 0 9px 4px red; text-shadow: 2px 2px 3px lime;',
  ),
  'everything has an outline': importantly('outline: 2px solid red;'),
  'everything has no outline': importantly('outline: none;') + ':focus { outline: 0 !important }',
  'everything moves': `@keyframes sway { from { transform: rotate(-9deg); opacity: 0.2 } to { transform: none; opacity: 0.6 } }
    .column > * { animation: sway 2s infinite alternate !important }`,
  'everything changes slowly': importantly('transition: all 5s;'),
  'everything comes in late': `@keyframes come { from { opacity: 0; visibility: hidden } to { opacity: 1 } }
    .column > *, button, summary { opacity: 0; animation: come 1s 60s both }`,
  'dark by inverting the page': `html { filter: invert(1) hue-rotate(180deg) } img, video, svg { filter: invert(1) !important }`,
  'dark by colour on everything': importantly(
    'color: #ddd; background-color: #111; border-color: #333; -webkit-text-fill-color: #ddd;',
  ),
  'dark by the page’s colour scheme': `:root { color-scheme: dark } * { background: #000; color: #fff }`,
  'forced light': `:root { color-scheme: only light } * { forced-color-adjust: none !important; print-color-adjust: exact !important; accent-color: red !important }`,
  'things before and after everything': `*::before, *::after { content: 'x' !important; display: block !important; color: red !important }`,
  'clearing floats after everything': `*::after { content: ''; display: table; clear: both } *::before { content: '»'; display: inline-block; width: 2em }`,
  'content in everything': importantly("content: 'x';"),
  'everything is rendered by itself': importantly(
    'will-change: transform, opacity; backface-visibility: hidden; isolation: isolate; perspective: 100px;',
  ),
};

const letters = {
  '62.5 % on the root': `html { font-size: 62.5% } body { font-size: 1.6rem } h2 { font-size: 3.2rem } button, input { font-size: 1.4rem }`,
  '62.5 % on the root, and nothing more': `html { font-size: 62.5% }`,
  'letters as large as the window': `html { font-size: 6vw } body { font-size: 1rem }`,
  'everything has 8 px letters': importantly('font-size: 8px;'),
  'everything has 40 px letters': importantly('font-size: 40px;'),
  'nothing has a size, to close gaps between inline blocks': `main, .column { font-size: 0 } .column > * { font-size: 1rem }`,
  'one font on everything': importantly(
    'font: italic small-caps bold 13px/1 "Courier New", monospace;',
  ),
  'icons as letters': `* { font-family: icons !important; font-variant-ligatures: none; font-feature-settings: "tnum" }`,
  'features and variations of fonts': importantly(
    'font-stretch: 150%; font-kerning: none; font-feature-settings: "smcp", "onum"; font-variation-settings: "wght" 900; font-size-adjust: 0.7; font-synthesis: none;',
  ),
  'lines upon each other': importantly('line-height: 0.6;'),
  'lines far apart': importantly('line-height: 60px;'),
  'letters far apart': importantly('letter-spacing: 0.4em;'),
  'words far apart': importantly('word-spacing: 2em;'),
  'capitals only': importantly('text-transform: uppercase; font-variant: all-small-caps;'),
  'lines set in': importantly('text-indent: 4em;'),
  'words moved out of the window': importantly('text-indent: -9999px;'),
  'lines never break': importantly('white-space: nowrap;'),
  'white space counts': importantly('white-space: pre; tab-size: 12;'),
  'words break anywhere': importantly(
    'word-break: break-all; hyphens: auto; line-break: anywhere;',
  ),
  'everything is centred': importantly('text-align: center; text-align-last: right;'),
  'everything is justified': importantly('text-align: justify; hyphens: auto;'),
  'everything in the column is struck through': `.column > * { text-decoration: line-through red wavy 4px !important }`,
  'everything is underlined': importantly('text-decoration: underline;'),
  'emphasis on everything': importantly(
    'text-emphasis: filled red; -webkit-text-stroke: 1px blue; paint-order: stroke;',
  ),
  'transparent words': importantly('color: transparent; -webkit-text-fill-color: transparent;'),
  'a large first letter': `*::first-letter { font-size: 300% !important; float: left !important; color: red !important }`,
  'a large first letter in the column': `.column > *::first-letter { font-size: 300%; float: left; color: red }`,
  'a first line in capitals': `*::first-line { text-transform: uppercase !important; font-size: 150% !important; color: red !important }`,
  'a large letter without a float': `.column > *::first-letter { font-size: 4em; font-weight: 900 }`,
};

const hands = {
  'nothing can be selected': importantly('-webkit-user-select: none; user-select: none;'),
  'everything is selected at once': importantly('-webkit-user-select: all; user-select: all;'),
  'nothing can be clicked': {
    css: importantly('pointer-events: none;'),
    obeys: 'the page takes no clicks',
  },
  'nothing in the column can be clicked': `.column > * { pointer-events: none !important }`,
  'a cross for a pointer': importantly('cursor: crosshair; caret-color: transparent;'),
  'nothing can be touched': importantly('touch-action: none; -webkit-tap-highlight-color: red;'),
  'everything can be edited': importantly('-webkit-user-modify: read-write; resize: both;'),
  'dots for letters': importantly('-webkit-text-security: disc;'),
  'no focus is seen': `:focus, :focus-visible, *:focus-within { outline: none !important; box-shadow: none !important }`,
  'what has no focus fades': `:not(:focus-within) { opacity: 0.99 } .column > :not(:focus) { opacity: 0.2 !important }`,
};

const kinds = {
  'no pictures': `svg, img, canvas, video { display: none !important }`,
  'pictures as wide as they can': `svg, img { width: 100% !important; max-width: 100%; height: auto !important; display: block; fill: red !important }`,
  'buttons of its own': `button, [type=submit], [type=button], .button { appearance: none; display: block !important; width: 100% !important; padding: 30px !important; background: hotpink !important; color: hotpink !important; border: 0 !important; border-radius: 0 !important; text-transform: uppercase !important; float: right !important }`,
  'no buttons': `button { display: none !important }`,
  'fields of its own': `input, textarea, select { all: unset !important; width: 40px !important; height: 12px !important; border: 0 !important; background: black !important; color: black !important }`,
  'no fields': `input, textarea, select, form { visibility: hidden !important; height: 0 !important }`,
  'boxes to tick are replaced by pictures': `input[type=checkbox] { position: absolute !important; opacity: 0 !important; left: -9999px !important } input[type=checkbox] + span::before { content: '☐' }`,
  'no labels': `label { display: none !important }`,
  'labels in their fields': `label { position: absolute !important; top: 1em; left: 1em; pointer-events: none } form > * { position: relative; margin-bottom: 40px !important }`,
  'summaries of its own': `summary { display: list-item !important; list-style: inside !important; background: navy !important; color: navy !important; height: 10px !important; pointer-events: none !important }`,
  'no summaries': `summary { display: none !important }`,
  'details of its own': `details { float: left !important; width: 50% !important; border: 9px solid red !important } details > * { display: none !important } details[open] { display: flex !important }`,
  'details always open': `details::details-content { content-visibility: visible !important; block-size: auto !important; display: block !important }`,
  'dialogs of its own': `dialog { display: block !important; position: static !important; opacity: 0.2 !important } ::backdrop { display: none !important }`,
  'headings of its own': `h1, h2, h3, h4 { font: 900 4rem/1 Impact, fantasy !important; color: red !important; text-transform: uppercase !important; border-bottom: 8px double !important; margin: 2em 0 !important }`,
  'lists of its own': `ul { list-style: square !important; padding-left: 5em !important } li { display: inline !important; float: left !important } li::before { content: '✔' !important }`,
  'paragraphs of its own': `p { margin: 3em 0 !important; text-indent: 2em !important; font-size: 2em !important } p:empty { display: none !important }`,
  'links of its own': `a { color: white !important; background: white !important; text-decoration: none !important; display: inline !important; padding: 0 !important } a[href]::after { content: ' (' attr(href) ')' !important }`,
  'no sections and articles': `section, article, header, footer, address { display: none !important }`,
  'no divs': `div:not(.column) { display: none !important }`,
  'parts by attribute': `[part] { display: none !important } [part='button'], [class] [part='field'] { opacity: 0 !important }`,
  'everything hidden is shown': `[hidden] { display: block !important } [aria-hidden=true] { display: block !important; position: static !important }`,
  'what is not known is hidden': `:not(:defined) { display: none !important } :unknown, *:not(:defined) * { visibility: hidden }`,
  'every class is hidden': `[class*='c'] > .column [class], .card, .fields, .bar, .text, .note, .tips, .actions, .muted, .consent, .hint { display: none !important }`,
  'ids are hidden': `#name, #email, #website, #comment, #hint, #alert { display: none !important }`,
  'tags that it does not know are hidden': `.column > :not(p, h1, h2, h3, h4, ul, ol, img, div, figure, blockquote) { display: none !important; height: 0 !important; opacity: 0 !important }`,
  'what sounds like an advertisement is hidden': `[class*='banner'], [class*='cta'], [id*='promo'], aftercare-booking-cta, aftercare-tips-card { display: none !important; visibility: hidden !important; height: 0 !important; opacity: 0 !important; pointer-events: none !important }`,
  'what is empty is hidden': `.column > :empty { display: none !important }`,
  'the print sheet on the screen': `* { background: transparent !important; color: #000 !important; box-shadow: none !important; text-shadow: none !important } nav, aside, form, button { display: none !important }
    a::after { content: attr(href) } p, li { orphans: 3; widows: 3 } .column > * { page-break-inside: avoid }`,
  'custom properties of common names': `* { --_accent: red !important; --_surface: black !important; --_text: black !important; --_fill: black !important; --_link: black !important; --_line: red !important; --_radius: 60px !important; --accent: red; --text: black; ${[...'abcdefghijk'].map((letter) => `--${letter}: red !important`).join('; ')} }`,
};

const layouts = {
  'the page is a row': `body { display: flex } main { display: flex; flex-wrap: wrap; gap: 20px }`,
  'each column is a row': `.column { display: flex !important; justify-content: space-between } .column > * { flex: 1 1 auto }`,
  'each column is a row, centred': `.column { display: flex; flex-direction: column; align-items: center } .column > * { width: 100% }`,
  'narrow columns of a grid': `main { display: grid; grid-template-columns: repeat(4, 180px); gap: 8px } main > * { min-width: 0 }`,
  'a mosaic': `main { display: grid; grid-template-columns: 1fr 2fr; grid-auto-flow: dense } .column:first-child { grid-row: span 2 }`,
  'the page is a newspaper': `main { columns: 2 } .column { break-inside: avoid }`,
  'the page is a table': `main { display: table; border-spacing: 12px } .column { display: table-row }`,
  'everything is 260 px wide': `.column > * { width: 260px !important }`,
  'everything is at most 300 px wide': `.column > * { max-width: 300px !important; margin-inline: auto !important }`,
  'everything is wider than its column': `main { padding: 0 15% } .column > * { width: 120% !important; margin-left: -10% !important }`,
  'nothing is wider than its words': `.column > * { width: fit-content !important }`,
};

const builders = {
  'a block theme’s column': `:root { --wp--style--global--content-size: 620px }
    .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: var(--wp--style--global--content-size); margin-left: auto !important; margin-right: auto !important }
    .is-layout-flow > * + * { margin-block-start: 1.5rem; margin-block-end: 0 }
    :where(.wp-site-blocks) > * { margin-block: 24px 0 }`,
  'a classic theme of 2012': `html, body, div, span, h1, h2, h3, p, a, ul, li, form, label, article, section, header { margin: 0; padding: 0; border: 0; font-size: 100%; vertical-align: baseline }
    body { line-height: 1 } .entry-content { font: 300 14px/1.714 "Open Sans", Helvetica, sans-serif; -webkit-hyphens: auto; hyphens: auto; word-wrap: break-word; color: #444 }
    .entry-content * { margin-bottom: 24px } button, input, textarea { border: 1px solid #ccc; border-radius: 3px; padding: 6px; font-size: 12px; line-height: 1.5 }
    .entry-content ul { list-style: disc outside } .entry-content a { color: #21759b } .entry-content h2 { font-size: 18px; clear: both }`,
  'a page builder with animated columns': `.column { position: relative; display: flex; flex-wrap: wrap; align-content: flex-start; transition: background .3s, border .3s, box-shadow .3s }
    .column > * { width: 100%; position: relative; visibility: hidden; animation: up 1.2s both !important; z-index: 0; overflow: hidden } .column > *:not(:last-child) { margin-block-end: 20px }
    @keyframes up { from { opacity: 0; transform: translate3d(0, 100%, 0) } to { opacity: 0.9; transform: none } }
    button, [type=submit] { background-color: #61ce70; font-size: 15px; padding: 12px 24px; border-radius: 3px; color: #fff; fill: #fff; text-align: center }
    [type=button]:focus, button:focus { background-color: #c36; color: #fff; outline: 0 }`,
  'a page builder with sections': `.entry-content * { -webkit-box-sizing: border-box; box-sizing: border-box } .entry-content { width: 80%; max-width: 1080px; margin: auto; position: relative; padding: 4% 0 }
    .column { float: left; position: relative; z-index: 9; min-height: 1px; width: 100%; margin-right: 5.5%; background-position: 50%; background-size: cover }
    .column > * { background-size: cover; background-repeat: no-repeat; word-wrap: break-word; position: relative; opacity: 0; transition: all .4s ease-in-out; transform: scale3d(.8, .8, .8); line-height: 1.7em; color: #666; font-weight: 500 }
    input, textarea { padding: 16px !important; background: #eee !important; border: none !important; font-size: 14px !important; width: 100% !important } p { padding-bottom: 1em } h2 { padding-bottom: 10px; line-height: 1em; font-size: 26px; color: #333 }`,
  'a shop’s builder': `.column > * { max-width: var(--container-max-width, 700px) !important; padding: 0 15px !important; margin: 0 auto !important; display: block; font-size: 1.2rem !important; letter-spacing: .06rem !important; line-height: calc(1 + .8 / 1.5) !important; opacity: .75 }
    .column > *:first-child::first-letter { font-size: 3em } .column > *:empty { display: none } summary { list-style: none; position: relative; cursor: pointer } summary::-webkit-details-marker { display: none } details > * { box-sizing: border-box }`,
  'a builder that lifts everything under the pointer': `.column > * { transition: transform .3s; will-change: transform; transform-style: preserve-3d; perspective: 800px; backface-visibility: hidden } .column > *:hover { transform: translateY(-40px) scale(1.1) !important; filter: brightness(.4) !important }`,
  'a consent banner that holds the page': {
    css: `body > *, .column > * { filter: blur(4px) !important; pointer-events: none !important; user-select: none !important }`,
    obeys: 'the page waits until the visitor has agreed',
  },
};

const files = {
  'Bootstrap 5': 'node_modules/bootstrap/dist/css/bootstrap.css',
  'Bootstrap 5 from right to left': 'node_modules/bootstrap/dist/css/bootstrap.rtl.css',
  Bulma: 'node_modules/bulma/css/bulma.css',
  Foundation: 'node_modules/foundation-sites/dist/css/foundation.css',
  'Foundation with floats': 'node_modules/foundation-sites/dist/css/foundation-float.css',
  'normalize.css': 'node_modules/normalize.css/normalize.css',
  'Tailwind’s preflight': 'node_modules/tailwindcss/preflight.css',
  UIkit: 'node_modules/uikit/dist/css/uikit.css',
  'WordPress’ blocks': '/usr/share/wordpress/wp-includes/css/dist/block-library/style.css',
  'Twenty Twenty-One': '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
};

const whole = Object.fromEntries(
  Object.entries(files).map(([name, file]) => [
    name,
    existsSync(file)
      ? { css: readFileSync(file, 'utf8') }
      : { css: '', skip: `${file} is missing: apt-get install wordpress` },
  ]),
);

const groups = {
  ...{ resets, boxes, drawing, letters, hands, kinds, layouts, builders },
  'whole files': whole,
};

/** @type {{ group: string, name: string, css: string, obeys?: string, skip?: string, skipIn?: Record<string, string> }[]} */
export const sheets = Object.entries(groups).flatMap(([group, members]) =>
  Object.entries(members).map(([name, sheet]) => ({
    group,
    name,
    ...(typeof sheet === 'string' ? { css: sheet } : sheet),
  })),
);
