// What becomes of a snippet at each place that it is for: pasted as its steps say.
import { basename } from 'node:path';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { page } from '../harness/site.mjs';

const head = '<script src="/witness.js"></script>';
const codeOf = ({ pieces }, title) => pieces.find((piece) => piece.title.startsWith(title))?.code;

/**
 * Pages whose scripts a bundler has built, by path: all at once, so that they share the chunks of what they
 * import.
 *
 * @param {{ entry: string, file: string, componentOf: (snippet) => string }} framework `entry` shows the component
 * that it imports from `file`
 */
async function bundled({ entry, file, componentOf }, snippets) {
  const paths = Object.keys(snippets);
  const { outputFiles } = await build({
    entryPoints: paths.map((path) => ({ in: path, out: path.slice(1) })),
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: '/',
    write: false,
    jsx: 'automatic',
    alias: { 'aftercare-widgets': './dist/esm/index.js' },
    define: {
      'process.env.NODE_ENV': '"production"',
      ...{ __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [
      {
        name: 'files',
        setup(bundler) {
          const files = { resolveDir: process.cwd(), loader: 'jsx' };
          bundler.onResolve({ filter: /./ }, ({ kind, path, importer }) => {
            if (kind === 'entry-point') return { path, namespace: 'entry' };
            if (path === `./${file}`) return { path: importer, namespace: 'component' };
          });
          bundler.onLoad({ filter: /./, namespace: 'entry' }, () => ({
            ...files,
            contents: entry,
          }));
          bundler.onLoad({ filter: /./, namespace: 'component' }, ({ path }) => ({
            ...files,
            contents: componentOf(snippets[path]),
          }));
        },
      },
    ],
  });
  const pages = {};
  for (const { path, text } of outputFiles) pages[`/${basename(path)}`] = text;
  for (const path of paths)
    pages[path] = page(
      head,
      `<div id="app"></div><script type="module" src="${path}.js"></script>`,
    );
  return pages;
}

/** What the line for `vite.config.js` tells Vue's compiler. */
function vueOptions(line) {
  const read = new Function('vue', `return ${line}`);
  return read((options) => options).template.compilerOptions;
}

const react = {
  entry: `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Aftercare } from './Aftercare.jsx';
    createRoot(document.querySelector('#app')).render(createElement(Aftercare));`,
  file: 'Aftercare.jsx',
  componentOf: (snippet) => codeOf(snippet, 'Aftercare.jsx'),
};

const vue = {
  entry: `import { createApp } from 'vue';
    import Aftercare from './Aftercare.vue';
    createApp(Aftercare).mount('#app');`,
  file: 'Aftercare.vue',
  componentOf(snippet) {
    const { descriptor, errors } = parse(codeOf(snippet, 'Aftercare.vue'));
    if (errors.length) throw errors[0];
    const compilerOptions = vueOptions(codeOf(snippet, 'vite.config.js'));
    const { content } = compileScript(descriptor, {
      id: 'aftercare',
      inlineTemplate: true,
      templateOptions: { compilerOptions },
    });
    return content;
  },
};

/** Pages that take HTML. */
const html = (title, place) => (snippets) =>
  Object.fromEntries(
    Object.entries(snippets).map(([path, snippet]) => [
      path,
      page(head, place(codeOf(snippet, title))),
    ]),
  );

const asAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** For each target: the pages that come of snippets, both by path. */
export const sites = {
  html: html('Into the page', (code) => code),
  wordpress: html('Into the post', (code) => `<div class="entry-content">${code}</div>`),
  // A frame of another page, as far as scripts and links go.
  wix: html(
    'Into “Embed HTML”',
    (code) =>
      `<iframe title="Embed" width="900" height="3000" sandbox="allow-scripts allow-same-origin allow-forms allow-popups" srcdoc="${asAttribute(head + code)}"></iframe>`,
  ),
  squarespace: html(
    'Into the block',
    (code) =>
      `<div class="sqs-block code-block"><div class="sqs-block-content">${code}</div></div>`,
  ),
  react: (snippets) => bundled(react, snippets),
  vue: (snippets) => bundled(vue, snippets),
};
