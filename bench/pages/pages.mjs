// The pages: the same article with the same four widgets, each made in another way.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { content } from './content.mjs';
import { material, shoelace, webAwesome } from './kits.mjs';
import { lightStyles, markup, names, shadowStyles } from './markup.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Lets a page's script import the words and the markup as the bench has them. */
const contentPlugin = {
  name: 'content',
  setup({ onResolve, onLoad }) {
    const exported = { content, css: lightStyles, markup, shadowStyles };
    const contents = Object.entries(exported)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
    onResolve({ filter: /^bench:content$/ }, ({ path }) => ({ path, namespace: 'content' }));
    onLoad({ filter: /.*/, namespace: 'content' }, () => ({ contents }));
  },
};

const common = { bundle: true, minify: true, write: false, target: 'es2022', logLevel: 'error' };

async function scriptOf(id) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [`${folder}${id}.client`],
    resolveExtensions: ['.js', '.jsx'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    format: 'iife',
    legalComments: 'none',
    plugins: [contentPlugin],
  });
  return outputFiles[0].text;
}

async function cssOf(...files) {
  const contents = files.map((file) => `@import '${file}';`).join('\n');
  const stdin = { contents, loader: 'css', resolveDir: folder };
  const { outputFiles } = await build({ ...common, stdin });
  return outputFiles[0].text;
}

const each = (write) => names.map(write).join('\n');
const pairOf = (write) => names.slice(0, 2).map(write).join('');

const place = (name) => `<div class="widget ${name}"></div>`;
const filled = (name) => `<div class="widget ${name}">${markup[name]}</div>`;

const bookingAttributes = 'href="/book" mode="dialog" hours="Mo-Su 00:00-24:00"';
const ours = {
  'tips-card': '<aftercare-tips-card></aftercare-tips-card>',
  'causes-accordion': '<aftercare-causes-accordion></aftercare-causes-accordion>',
  'booking-cta': `<aftercare-booking-cta ${bookingAttributes}></aftercare-booking-cta>`,
  'comment-form': '<aftercare-comment-form action="/comments"></aftercare-comment-form>',
};

/** The same words inside our tags, for visitors without script. */
function oursWithFallback() {
  const { tips, causes, booking, form } = content;
  const list = (items) => `<ul>${items.join('')}</ul>`;
  const inside = {
    'tips-card': `<h2>${tips.heading}</h2><p>${tips.intro}</p>${list(
      tips.items.map(
        ({ icon, title, text }) => `<li data-icon="${icon}"><strong>${title}</strong> ${text}</li>`,
      ),
    )}<p>${tips.advice}</p><p>${tips.seekHelp.text}</p>${list(
      tips.seekHelp.items.map((sign) => `<li>${sign}</li>`),
    )}`,
    'causes-accordion': `<h2>${causes.heading}</h2><p>${causes.intro}</p>${causes.items
      .map(
        ({ id, title, text }) =>
          `<details id="${id}"><summary>${title}</summary><p>${text}</p></details>`,
      )
      .join('')}`,
    'booking-cta': `<h2>${booking.heading}</h2><p>${booking.text}</p><a href="/book">${booking.label}</a>`,
    'comment-form': `<form action="/comments">${form.fields
      .map(
        ({ name, label, type }) =>
          `<p><label>${label} <input name="${name}" type="${type}"></label></p>`,
      )
      .join(
        '',
      )}<p><label>${form.comment} <textarea name="comment"></textarea></label></p><button>${form.send}</button></form>`,
  };
  return (name) =>
    ours[name]
      // The sources are the topic's.
      .replace('tips-card>', 'tips-card topic="back-ache-after-massage">')
      .replace('></', `>${inside[name]}</`);
}

const aftercare = readFileSync(new URL('../../dist/aftercare.js', import.meta.url), 'utf8');

/**
 * A page: what stands in it, its style sheet, its script; and the HTML of a pair of tips and causes,
 * where its script does not write those itself.
 *
 * @param {{ before?: string }} options the file of an earlier script to compare with
 */
export const makePages = async ({ before }) => [
  { id: 'blank', name: 'a blank page', isBlank: true },
  { id: 'plain', name: 'plain HTML', css: lightStyles, body: each(filled) },
  {
    id: 'injected',
    name: 'the same HTML, put in by a script',
    script: await scriptOf('injected'),
    body: each(place),
    pair: pairOf(filled),
  },
  {
    id: 'custom-elements',
    name: 'plain custom elements',
    script: await scriptOf('custom-elements'),
    body: each((name) => `<plain-${name}></plain-${name}>`),
    pair: pairOf((name) => `<plain-${name}></plain-${name}>`),
  },
  {
    id: 'preact',
    name: 'Preact',
    css: lightStyles,
    script: await scriptOf('preact'),
    body: each(place),
    pair: '',
  },
  {
    id: 'aftercare',
    name: 'Aftercare Widgets',
    script: aftercare,
    body: each((name) => ours[name]),
    pair: pairOf((name) => ours[name]),
  },
  ...(before
    ? [
        {
          id: 'before',
          name: 'Aftercare Widgets, before',
          script: readFileSync(before, 'utf8'),
          body: each((name) => ours[name]),
          pair: pairOf((name) => ours[name]),
        },
      ]
    : []),
  {
    id: 'aftercare-fallback',
    name: 'Aftercare Widgets, words inside the tags',
    script: aftercare,
    body: each(oursWithFallback()),
  },
  {
    id: 'shoelace',
    name: 'Shoelace',
    css: await cssOf('@shoelace-style/shoelace/dist/themes/light.css', './kit.css'),
    script: await scriptOf('shoelace'),
    body: each((name) => shoelace[name]),
    pair: pairOf((name) => shoelace[name]),
  },
  {
    id: 'web-awesome',
    name: 'Web Awesome',
    css: await cssOf('@awesome.me/webawesome/dist/styles/themes/default.css', './kit.css'),
    script: await scriptOf('web-awesome'),
    body: each((name) => webAwesome[name]),
    pair: pairOf((name) => webAwesome[name]),
  },
  {
    id: 'material',
    name: 'Material Web',
    css: await cssOf('./kit.css'),
    script: await scriptOf('material'),
    body: each((name) => material[name]),
    pair: pairOf((name) => material[name]),
  },
];

const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('');

const article = (body) =>
  `<article><h1>${content.article.title}</h1>${paragraphs(content.article.before)}${body}${paragraphs(content.article.after)}</article>`;

const frame = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}
article>:not(h1,p){display:block;margin-block:1.5rem}`;

const html = ({ css = '', script }, body, address) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${frame}${css}</style>${script ? `<script async src="${address}.js"></script>` : ''}</head>
<body>${body}</body></html>`;

/** The page with its four widgets, as HTML. */
export const documentOf = (page, address = `/${page.id}`) =>
  html(page, page.isBlank ? '' : article(page.body), address);

/** All that a server has to know: each page, an empty one for its pairs, and its script. */
export const filesOf = (pages) =>
  Object.fromEntries(
    pages.flatMap((page) => [
      [`/${page.id}`, documentOf(page)],
      [`/${page.id}/pairs`, html(page, '<div id="place"></div>', `/${page.id}`)],
      ...(page.script ? [[`/${page.id}.js`, page.script]] : []),
    ]),
  );
