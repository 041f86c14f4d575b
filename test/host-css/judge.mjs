// Runs in a page: judges what its stylesheet does to the widgets in its columns. The page may decide
// how wide a column is, which font it has and where it stands; with the same width and font, a widget
// has to be the same as on a page without that sheet.

/** What is seen or felt of an element. */
const properties =
  `display visibility opacity color background-color background-image border-top-width
  border-top-style border-top-color border-left-width border-bottom-width border-top-left-radius
  box-shadow padding-top padding-left margin-top margin-left font-family font-size font-weight font-style
  font-variant-caps font-stretch font-kerning font-feature-settings line-height letter-spacing
  word-spacing text-align text-transform text-indent text-shadow text-decoration-line white-space
  word-break hyphens direction writing-mode list-style-type cursor user-select -webkit-user-select
  pointer-events float transform translate rotate scale filter mix-blend-mode clip-path mask-image
  animation-name transition-duration fill stroke stroke-width -webkit-text-fill-color
  -webkit-text-stroke-width -webkit-text-security -webkit-user-modify caret-color accent-color
  content-visibility text-emphasis-style`.split(/\s+/);

/** What a host would add to what it holds; the rest of it is seen by the boxes. */
const hostProperties =
  `display visibility opacity background-color background-image box-shadow outline-style
  border-top-width text-decoration-line float transform translate rotate scale zoom filter mix-blend-mode
  clip-path mask-image animation-name content-visibility column-count`.split(/\s+/);

const controls = 'a[href], button, summary, input:not([tabindex="-1"]), textarea';

/** The elements that hold a widget, one in each column. */
const hosts = () => [...document.querySelectorAll('.column > *')];
const columns = () => [...document.querySelectorAll('.column')];
const insideOf = (host) => host.shadowRoot ?? host;
const cardOf = (host) => insideOf(host).querySelector('[part=card]');

const styleOf = (element, names) => {
  const style = getComputedStyle(element);
  return names.map((name) => style.getPropertyValue(name));
};

/** Where something stands from the card's corner on. */
const placeOf = (thing, { left, top }) => {
  const rect = thing.getBoundingClientRect();
  return [rect.left - left, rect.top - top, rect.width, rect.height];
};

/** Where an element's words stand, and the first letter of them. */
function wordsOf(element, corner) {
  const text = [...element.childNodes].find(({ nodeType, data }) => nodeType === 3 && data.trim());
  if (!text) return [];
  const range = document.createRange();
  range.selectNode(text);
  const words = placeOf(range, corner);
  const first = text.data.search(/\S/);
  range.setStart(text, first);
  range.setEnd(text, first + 1);
  return [...words, ...placeOf(range, corner)];
}

/** Not what is in a closed `<details>`, which has places only when somebody asks, nor the trap for robots. */
const isDrawn = (element) => element.checkVisibility() && !element.matches('[tabindex="-1"]');

function pseudoOf(element, pseudo) {
  const style = getComputedStyle(element, pseudo);
  // Most elements have none, and each value that is read costs time.
  if (/^(none|normal)$/.test(style.content) || style.display === 'none') return [];
  return [style.content, style.display, style.color, style.width, style.height, style.marginTop];
}

/** How much higher a host is than its card. The page may have rows, which are as high as what is highest in them. */
function beyondOf(host, { height }) {
  const beyond = host.getBoundingClientRect().height - height;
  const isInRow = /flex|grid/.test(getComputedStyle(host.parentElement).display);
  return isInRow ? Math.min(0, beyond) : beyond;
}

/** All that is seen of a widget, as names with values. */
function lookOf(host) {
  const card = cardOf(host);
  const corner = card.getBoundingClientRect();
  const look = {
    host: styleOf(host, hostProperties),
    'host::before': pseudoOf(host, '::before'),
    'host::after': pseudoOf(host, '::after'),
    'host place': placeOf(host, corner).slice(0, 3),
    'host beyond its card': beyondOf(host, corner),
  };
  const style = getComputedStyle(host);
  const isOffItsPlace = ['left', 'top', 'right', 'bottom'].some(
    (side) => !/^(auto|0px)$/.test(style.getPropertyValue(side)),
  );
  if (!/static|relative/.test(style.position) || (style.position === 'relative' && isOffItsPlace))
    look.host.push(style.position);
  let index = 0;
  for (const element of insideOf(host).querySelectorAll(':not(style)')) {
    const name = `${index++} ${element.localName}`;
    look[name] = styleOf(element, properties);
    look[`${name}::before`] = pseudoOf(element, '::before');
    look[`${name}::after`] = pseudoOf(element, '::after');
    if (!isDrawn(element)) continue;
    look[`${name} place`] = placeOf(element, corner);
    look[`${name} words`] = wordsOf(element, corner);
  }
  return look;
}

/** What lies on top at a point, in whatever shadow root. */
function topAt(x, y) {
  let top = document.elementFromPoint(x, y);
  for (let inner = top; inner?.shadowRoot; top = inner)
    if ((inner = inner.shadowRoot.elementFromPoint(x, y)) === top || !inner) break;
  return top;
}

/** Brings a control into view, and tells its middle. */
function middleOf(control) {
  control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = control.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/** Whether a click on what lies on top opens a cause; closes it again. */
function opens(details, top) {
  const before = details.open;
  top?.click();
  const hasChanged = details.open !== before;
  details.open = before;
  return hasChanged;
}

/** What can be done with each control: whether a click arrives, whether it takes the focus, and is seen to. */
function useOf(host) {
  const use = { 'the card is there': isDrawn(cardOf(host)) };
  const named = [...insideOf(host).querySelectorAll(controls)].map((control, index) => [
    `${index} ${control.localName} ${control.id}`,
    control,
  ]);
  for (const [name, control] of named) {
    use[name] = isDrawn(control);
    const top = topAt(...middleOf(control));
    use[`${name} takes a click`] = isDrawn(control) && !!top && control.contains(top);
    if (control.localName === 'summary') use[`${name} opens`] = opens(control.parentElement, top);
  }
  // In a loop of their own: a change of focus makes the next look at a place slow.
  for (const [name, control] of named) {
    control.focus({ preventScroll: true, focusVisible: true });
    const hasFocus = (host.shadowRoot ?? document).activeElement === control;
    const [style, width, color] = styleOf(control, [
      'outline-style',
      'outline-width',
      'outline-color',
    ]);
    use[`${name} takes the focus`] = hasFocus;
    use[`${name} shows the focus`] =
      hasFocus && style !== 'none' && parseFloat(width) >= 2 && !/, 0\)$|\/ 0\)$/.test(color);
  }
  (host.shadowRoot ?? document).activeElement?.blur();
  return use;
}

/** Ends what moves: a page has been there for a while. */
function settle() {
  for (const root of [document, ...hosts().flatMap(({ shadowRoot }) => shadowRoot ?? [])])
    for (const animation of root.getAnimations())
      try {
        animation.finish();
      } catch {
        // One that never ends has no end to go to.
      }
}

/** What the page has decided for each column: how wide its widget is, and its letters. */
const wishes = () =>
  hosts().map((host, index) => ({
    width: host.getBoundingClientRect().width,
    family: getComputedStyle(host).fontFamily,
    size: Math.min(20, Math.max(15, parseFloat(getComputedStyle(columns()[index]).fontSize))),
    scheme: getComputedStyle(host).colorScheme,
  }));

const sheet = document.createElement('style');
document.head.append(sheet);

/** Puts a stylesheet on the page in place of the last one; `isKeptOut` leaves the boxes around the columns' widgets out of it. */
function wear(css, isKeptOut) {
  sheet.textContent = css;
  for (const around of document.querySelectorAll('html, body, main, article, .column'))
    around.style.cssText = isKeptOut ? 'all: initial !important; display: block !important' : '';
}

const see = () => {
  settle();
  const uses = hosts().map(useOf);
  // Later than that: WebKit changes its mind about padding in percent once a page is scrolled.
  return hosts().map((host, index) => ({ look: lookOf(host), use: uses[index] }));
};

const seen = new Map();

/** What the same page shows that has no stylesheet but one that gives its columns the same width and font. */
function seenPlain(wishes) {
  const css = wishes
    .map(
      ({ width, family, size, scheme }, index) =>
        `.column:nth-child(${index + 1}) { width: ${width}px; font: ${size}px ${family}; color-scheme: ${scheme} }`,
    )
    .join('\n');
  if (!seen.has(css)) {
    wear(css, false);
    seen.set(css, see());
  }
  return seen.get(css);
}

const isSame = (one, other) =>
  one === other || (Math.abs(one - other) < 0.6 && typeof one === 'number');

/** The names under which two accounts differ, with both. */
const differences = (found, expected) =>
  Object.keys({ ...expected, ...found }).flatMap((name) => {
    const [one, other] = [found, expected].map((account) => [account[name]].flat());
    const places = [...Array(Math.max(one.length, other.length)).keys()];
    const changed = places.filter((place) => !isSame(one[place], other[place]));
    const namesOfPlaces = name === 'host' ? hostProperties : properties;
    return changed.length
      ? [
          `${name}: ${changed.map((place) => `${/ (place|words)|::|takes|shows|opens/.test(name) ? place : namesOfPlaces[place]} ${one[place]}, not ${other[place]}`).join('; ')}`,
        ]
      : [];
  });

globalThis.judge = {
  /** What a stylesheet does to each widget; it stays on the page. */
  under(css, isKeptOut) {
    wear(css, isKeptOut);
    const found = see();
    const wished = wishes();
    const expected = seenPlain(wished);
    wear(css, isKeptOut);
    settle();
    return found.map(({ look, use }, index) => ({
      widget: hosts()[index].localName,
      different: differences(look, expected[index].look),
      unusable: differences(use, expected[index].use),
    }));
  },

  /** What cannot be done with which visible control on a page without a stylesheet. */
  plain() {
    wear('', false);
    return see().flatMap(({ use }) =>
      Object.keys(use).filter(
        (name) => !use[name] && use[name.replace(/ (takes|shows|opens).*/, '')],
      ),
    );
  },

  wear,

  /** Brings the first control of a kind into view, and tells where it can be clicked. */
  aim: (kind) =>
    globalThis.aimAt(hosts().flatMap((host) => [...insideOf(host).querySelectorAll(kind)])[0]),

  /** What a click on a cause and one on a field have done; takes it back. */
  clicked() {
    const [details, field] = ['details', '[part=field]'].map((kind) =>
      hosts()
        .map((host) => insideOf(host).querySelector(kind))
        .find(Boolean),
    );
    const done = { open: details.open, focused: field.matches(':focus') };
    details.open = false;
    field.blur();
    return done;
  },
};
