// Frameworks that draw what is around the widgets and in them, again and again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, it } from 'node:test';
import { build } from 'esbuild';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './react-app.mjs';
import {
  bare,
  both,
  filled,
  hostPage,
  look,
  script,
  sees,
  stand,
  state,
  typed,
  use,
} from './visitor.mjs';

/** The page of React's as one script, with React's own warnings in it. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ['test/host-scripts/react-page.mjs'],
    bundle: true,
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
  });
  return outputFiles[0].text;
}
let reactPage;

const place = { '#filled': both['#filled'] };
const only = (changes) => ({ '#filled': { ...both['#filled'], ...changes } });
const numbers = () =>
  document.querySelector('aftercare-causes-accordion').shadowRoot.querySelectorAll('.number')
    .length;

/** What each framework’s page does when its state changes, by `show(settings)`. */
async function changeState(tab) {
  const show = (settings) => tab.run((settings) => globalThis.show(settings), settings);
  await stand(tab, place);
  await use(tab, '#filled');
  const kept = { open: true, typed: 'Hi' };

  await show({ limit: 1, numbered: true, title: 'Any better?', href: '/elsewhere' });
  await stand(tab, only({ tips: 1, booking: 'Any better?', link: '/elsewhere' }));
  await sees(tab, 1, numbers);
  await sees(tab, kept, state, '#filled');

  await show({ tips: ['Rest.', 'Drink water.', 'Walk a little.'], numbered: false });
  await stand(tab, only({ tips: 3 }));
  await sees(tab, 0, numbers);
  await sees(tab, kept, state, '#filled');

  await show({ isReversed: true });
  await stand(tab, place);
  await sees(tab, kept, state, '#filled');

  await show({ version: 2 });
  await stand(tab, place);
  await sees(tab, { open: false, typed: 'Hi' }, state, '#filled');

  await show({ isShown: false });
  await show({});
  await stand(tab, place);
  // The draft comes a task after the form.
  await sees(tab, { open: false, typed: 'Hi' }, state, '#filled');
  await use(tab, '#filled');
  assert.deepEqual(await tab.complaints(), []);
}

const vuePage = `
  const { createApp, reactive } = Vue;
  const settings = reactive({});
  globalThis.toggled = [];
  const defaults = { tips: ['Drink water.', 'Walk a little.'], title: 'Still sore?', version: 1, isShown: true,
    limit: 99, numbered: false, href: undefined, isReversed: false };
  const app = createApp({
    setup: () => ({ settings, note: ({ id, open }) => toggled.push(id + ' ' + open) }),
    computed: {
      order: () => settings.isReversed ? ['form', 'booking', 'causes', 'tips'] : ['tips', 'causes', 'booking', 'form'],
    },
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('aftercare-');
  globalThis.show = (given) => { Object.assign(settings, defaults, given); return Vue.nextTick(); };
  show();
  app.mount('#root');`;
// An attribute: a property that held text and is no longer given, Vue sets to empty text, which leaves it out.
const vueTemplate = `<div id="filled"><template v-if="settings.isShown"><template v-for="name in order" :key="name">
  <aftercare-tips-card v-if="name === 'tips'" class="wide" :limit="settings.limit"><h2>After your session</h2><ul><li v-for="tip in settings.tips" :key="tip">{{ tip }}</li></ul></aftercare-tips-card>
  <aftercare-causes-accordion v-else-if="name === 'causes'" :key="'causes' + settings.version" :numbered="settings.numbered" @aftercare-cause-toggle="note"><details id="firm"><summary>Was it too firm?</summary><p>Tell us next time.</p></details></aftercare-causes-accordion>
  <aftercare-booking-cta v-else-if="name === 'booking'" :href.attr="settings.href"><h2>{{ settings.title }}</h2><a href="/book">Book a visit</a></aftercare-booking-cta>
  <aftercare-comment-form v-else thread="filled"><form action="/comments" method="post"><textarea name="comment"></textarea></form></aftercare-comment-form>
</template></template></div>`;

/** Takes a page’s body from the site and puts it in the place of the other, as Turbo and its like do. */
const turbo = `<script>
  const cache = new Map();
  const leave = () => cache.set(location.pathname, document.body.cloneNode(true));
  const put = (body) => document.documentElement.replaceChild(document.adoptNode(body), document.body);
  globalThis.visit = async (address) => {
    const html = await (await fetch(address)).text();
    leave();
    history.pushState({}, '', address);
    put(new DOMParser().parseFromString(html, 'text/html').body);
  };
  globalThis.goBack = (address) => {
    history.replaceState({}, '', address);
    put(cache.get(address));
  };
</script>`;

export function testFrameworks({ engine, open, site }) {
  before(async () => {
    reactPage ??= await bundle();
  });

  const reactHead = '<script defer src="/react-page.js"></script>';
  const drawn = `<div id="root">${renderToString(createElement(App))}</div>`;
  const empty = '<div id="root"></div>';
  for (const [when, head, body] of [
    ['after the script', script + reactHead, empty],
    ['before the script', `${reactHead}<script defer src="/aftercare.js"></script>`, empty],
    ['on the server', `<script src="/aftercare.js"></script>${reactHead}`, drawn],
  ])
    it(`React 19 draws the widgets ${when}, and redraws them as its state changes`, async (test) => {
      site().pages['/react-page.js'] = reactPage;
      const tab = await open(test, '/react', hostPage(head, body, ''));
      await tab.until(() => globalThis.isDrawn);
      await changeState(tab);
      // React does not listen to events of elements that it finds drawn; those that it draws anew, it does.
      const heard = when === 'on the server' ? ['firm true'] : ['firm true', 'firm true'];
      assert.deepEqual(await look(tab, () => globalThis.toggled), heard);
    });

  for (const [when, head, after] of [
    ['after the script', script, ''],
    ['before the script', '', script],
  ])
    it(`Vue 3 draws the widgets ${when}, and redraws them as its state changes`, async (test) => {
      site().pages['/vue.js'] = readFileSync('node_modules/vue/dist/vue.global.js');
      const page = `<div id="root">${vueTemplate}</div><script src="/vue.js"></script><script>${vuePage}</script>${after}`;
      const tab = await open(test, '/vue', hostPage(head, page, ''));
      await changeState(tab);
      assert.deepEqual(await look(tab, () => globalThis.toggled), ['firm true', 'firm true']);
    });

  it('htmx swaps the widgets in and out, and morphs what is around them', async (test) => {
    site().pages['/htmx.js'] = readFileSync('node_modules/htmx.org/dist/htmx.js');
    site().pages['/part'] = filled;
    site().pages['/inside'] = filled.replace(/^<div id="filled">|<\/div>$/g, '');
    site().pages['/other'] = hostPage('<script src="/htmx.js"></script>', '<h1>Another page</h1>');
    const tab = await open(
      test,
      '/htmx',
      hostPage(
        '<script src="/htmx.js"></script>',
        `<a id="other" href="/other" hx-get="/other" hx-target="body" hx-select="body > *" hx-push-url="true">Another page</a>${filled}`,
      ),
    );
    await stand(tab, place);
    await use(tab, '#filled');
    const swap = (path, how) =>
      tab.run(
        (path, how) =>
          globalThis.htmx.ajax('GET', path, { target: '#filled', swap: how }).then(() => null),
        path,
        how,
      );
    for (const [path, how, open] of [
      ['/inside', 'innerMorph', true],
      ['/part', 'outerMorph', true],
      ['/inside', 'innerHTML', false],
      ['/part', 'outerHTML', false],
    ]) {
      await swap(path, how);
      await stand(tab, place);
      await sees(tab, { open, typed: 'Hi' }, state, '#filled');
    }
    await use(tab, '#filled');
    await tab.run(() => document.querySelector('#other').click());
    await tab.until(() => document.querySelector('h1')?.textContent === 'Another page');
    await tab.back();
    await stand(tab, place);
    await sees(tab, 'HiHi', typed, '#filled');
    await use(tab, '#filled');
    assert.deepEqual(await tab.complaints(), []);
  });

  it('a page whose body is replaced, and comes back from a cache, has its widgets', async (test) => {
    site().pages['/away'] = hostPage('', '<h1>Another page</h1>');
    const tab = await open(test, '/turbo', hostPage(turbo, bare + filled));
    await stand(tab);
    await use(tab, '#filled');
    await tab.run(() => globalThis.visit('/away'));
    await sees(
      tab,
      { open: null, typed: null },
      (place) => document.querySelector(place) ?? { open: null, typed: null },
      '#filled',
    );
    await tab.run(() => globalThis.goBack('/turbo'));
    await stand(tab);
    await sees(tab, { open: false, typed: 'Hi' }, state, '#filled');
    await tab.run(() => globalThis.visit('/away'));
    await tab.run(() => globalThis.visit('/turbo'));
    await stand(tab);
    await sees(tab, 'Hi', typed, '#filled');
    await use(tab, '#filled');
    assert.deepEqual(await tab.complaints(), [], engine);
  });
}
