// What becomes of a snippet at each place that it is for: pasted as its steps say.
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { page } from '../helpers/site.mjs';

const head = '<script src="/witness.js"></script>';
const codeOf = ({ pieces }, title) => pieces.find((piece) => piece.title.startsWith(title))?.code;

/** A component in a page of its own, as a bundler builds it. */
async function bundled(entry, files) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    format: 'iife',
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
          bundler.onResolve({ filter: /^\.\/Aftercare\./ }, ({ path }) => ({
            path,
            namespace: 'files',
          }));
          bundler.onLoad({ filter: /.*/, namespace: 'files' }, ({ path }) => ({
            contents: files[path],
            loader: 'jsx',
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
  });
  return outputFiles[0].text;
}

/** What the line for `vite.config.js` tells Vue's compiler. */
function vueOptions(line) {
  const read = new Function('vue', `return ${line}`);
  return read((options) => options).template.compilerOptions;
}

const asJsx = (snippet) =>
  bundled(
    `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { Aftercare } from './Aftercare.jsx';
    createRoot(document.querySelector('#app')).render(createElement(Aftercare));`,
    { './Aftercare.jsx': codeOf(snippet, 'Aftercare.jsx') },
  );

function asVue(snippet) {
  const { descriptor, errors } = parse(codeOf(snippet, 'Aftercare.vue'));
  if (errors.length) throw errors[0];
  const compilerOptions = vueOptions(codeOf(snippet, 'vite.config.js'));
  const { content } = compileScript(descriptor, {
    id: 'aftercare',
    inlineTemplate: true,
    templateOptions: { compilerOptions },
  });
  return bundled(
    `import { createApp } from 'vue';
    import Aftercare from './Aftercare.vue';
    createApp(Aftercare).mount('#app');`,
    { './Aftercare.vue': content },
  );
}

const javascript = (source) => (response) => {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
  response.end(source);
};

/** A page of an application, and its script beside it. */
const application = (bundle) => async (snippet, path) => ({
  [path]: page(head, `<div id="app"></div><script src="${path}.js"></script>`),
  [`${path}.js`]: javascript(await bundle(snippet)),
});

/** A page that takes HTML. */
const html = (title, place) => (snippet, path) => ({
  [path]: page(head, place(codeOf(snippet, title))),
});

const asAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** For each target the pages that come of a snippet, by path. */
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
  react: application(asJsx),
  vue: application(asVue),
};
