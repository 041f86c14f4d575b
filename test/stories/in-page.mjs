// Functions that run in the pages of Storybook. `deepElements` is a global function there.

/** How the story ended: 'none' if nothing went wrong, `undefined` while it has not ended. */
export function storybookEnd(id) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = [
    ...['storyMissing', 'storyErrored', 'storyThrewException'],
    ...['playFunctionThrewException', 'unhandledErrorsWhilePlaying'],
  ];
  for (const name of failures) {
    const [failure] = channel?.last(name) ?? [];
    if (failure) return `${name}: ${failure.message ?? JSON.stringify(failure)}`;
  }
  if (channel?.last('docsRendered')) return 'none';
  const [end] = channel?.last('storyFinished') ?? [];
  if (end?.storyId !== id) return undefined;
  return end.status === 'success' ? 'none' : `the story ended with "${end.status}"`;
}

/** Corrects how axe sees text under forced colours, and Arabic. For every page and frame. */
export function helpAxe() {
  // Under forced colours axe asks for the colour that text is filled with, and Chromium names the
  // one from before they were forced (https://github.com/dequelabs/axe-core/issues/3978).
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    const isWrong = /text-fill-color/.test(name) && matchMedia('(forced-colors: active)').matches;
    return getPropertyValue.call(this, isWrong ? 'color' : name);
  };
  // Letters that are narrower together than apart axe takes for icons, and judges no contrast:
  // nearly all that is written in Arabic. Here no font has icons, and all letters are as wide.
  CanvasRenderingContext2D.prototype.measureText = ({ length }) => ({ width: 30 * length });
}

/** Whether a frame has loaded its document, and not only the empty one that frames start with. */
export function isLoaded() {
  const isEmpty = globalThis.frameElement?.getAttribute('src') === 'about:blank';
  const isThere = location.host || location.href === 'about:srcdoc' || isEmpty;
  return isThere && document.readyState === 'complete';
}

/** What the docs page of a widget leaves out of what the manifest says. */
export function findGaps({ manifest: { modules } }) {
  const shown = [...document.querySelectorAll('.sb-story *')]
    .map(({ localName }) => localName)
    .filter((name) => name.startsWith('aftercare-'));
  // A page of several is about something else.
  if (new Set(shown).size !== 1) return [];
  const widget = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === shown[0]);
  // An attribute and a part may have the same name.
  const rowsOf = (name) =>
    [...document.querySelectorAll('.docblock-argstable-body tr')].filter(
      ({ cells }) => cells[0].innerText.trim() === name,
    );
  const { attributes, events = [], slots, cssProperties, cssParts } = widget;
  const told = [...attributes, ...events, ...slots, ...cssProperties, ...cssParts];
  /** What changes an attribute of a type in the table: Storybook's own, or the button that brings it. */
  const controls = {
    boolean: 'input[type=checkbox], [id^=set-]',
    number: 'input[type=number], [id^=set-]',
    string: 'textarea, [id^=set-]',
    // More than any words.
    accent: '[aria-label="Open color picker"]',
    'reviewed-on': 'input[type=date]',
  };
  const controlOf = ({ name, type }) =>
    controls[name] ?? controls[type.text] ?? 'select, input[type=radio]';
  const names = told.map(({ name }) => name || 'children');
  return [
    ...names
      .filter((name) => rowsOf(name).length < names.filter((other) => other === name).length)
      .map((name) => `does not tell of ${name}`),
    ...attributes
      .filter((attribute) => {
        const control = controlOf(attribute);
        return !rowsOf(attribute.name).some(({ cells }) => cells[3].querySelector(control));
      })
      .map(({ name }) => `has no control that fits ${name}`),
  ];
}

/** Changes the page to a look, as visitors choose another language: without loading the page anew. */
export function change({ lang, dir, scheme }) {
  const { documentElement: page } = document;
  if (page.lang !== lang) Object.assign(page, { lang, dir });
  document.querySelector('#storybook-root').dataset.scheme = scheme;
}

/** What has not changed to a look yet; `undefined` once all has, and is drawn. */
export async function findUnchanged({ width, scheme, forced }) {
  const media = `(width: ${width}px) and (prefers-color-scheme: ${scheme}) and (forced-colors: ${forced})`;
  if (!matchMedia(media).matches) return `the page is not ${media}`;
  const root = document.querySelector('#storybook-root');
  const widgets = [...root.querySelectorAll(':defined')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('aftercare-') && shadowRoot,
  );
  const code = (tag) => tag?.replace(/-.*/, '');
  // A card with its owner's words names no language: only the widget knows what it speaks.
  for (const widget of widgets) {
    const wanted = widget.closest('[lang]').lang;
    const spoken = widget.language?.tag;
    if (code(spoken) !== code(wanted))
      return `<${widget.localName}> speaks ${spoken}, not ${wanted}`;
  }
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return undefined;
}

/** All elements inside another, including those in shadow roots and frames. */
export function deepElements(around) {
  return [...around.querySelectorAll('*')].flatMap((element) => {
    const inside = element.shadowRoot ?? element.contentDocument;
    return [element, ...(inside ? deepElements(inside) : [])];
  });
}

/** The state of each field, `<details>` and dialog, as JSON, in document order. */
export function stateOf() {
  return deepElements(document.querySelector('#storybook-root'))
    .filter((element) => element.matches('input, textarea, details, dialog'))
    .map(({ localName, value, checked, open }, place) =>
      JSON.stringify({ localName, place, value, checked, open }),
    );
}

/** Lists the problems of the page as it looks now. */
export async function findProblems({ scheme, forced }) {
  const root = document.querySelector('#storybook-root');
  const problems = [];
  // An element that the bundler took for unused draws nothing, and axe has nothing against that.
  for (const { localName } of root.querySelectorAll(':not(:defined)'))
    problems.push(`<${localName}> is not registered`);
  // Forced colours leave no page its own scheme.
  if (forced === 'none' && getComputedStyle(root).colorScheme !== scheme)
    problems.push(`the page is not ${scheme}`);
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) problems.push(`scrolls sideways: ${scrollWidth} px`);
  // axe cannot judge text on a gradient, so it sees each of its ends in turn.
  const gradients = deepElements(root)
    .map((element) => [element, getComputedStyle(element).backgroundImage.match(/\w+\([^()]*\)/g)])
    .filter(([, ends]) => ends)
    .map(([element, ends]) => ({ element, ends, before: element.style.background }));
  for (const end of gradients.length ? [0, -1] : [0]) {
    for (const { element, ends } of gradients) element.style.background = ends.at(end);
    const found = await globalThis.axe.run(root, {
      resultTypes: ['violations', 'incomplete'],
      // All else is the same at the other end.
      ...(end && { runOnly: ['color-contrast'] }),
    });
    // What axe could not decide has not been checked: that is no pass.
    for (const { id, help, nodes } of [...found.violations, ...found.incomplete])
      for (const { target, any, all, none } of nodes)
        problems.push(
          [
            `axe ${id}: ${help}: ${target.flat().join(' ')}`,
            ...[...any, ...all, ...none].map(({ message }) => `  ${message}`),
          ].join('\n'),
        );
  }
  for (const { element, before } of gradients) element.style.background = before;
  return problems;
}
