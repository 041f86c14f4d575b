// Runs in a page: puts copies of the widgets in their place that are protected from the page's
// stylesheets in other ways, so that a judge who finds nothing wrong with the widgets can be judged.

/** The rules of a widget that are not about its host, nor make its card start from nothing. */
function rulesOf({ adoptedStyleSheets }) {
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return rules
    .filter(({ selectorText }) => !selectorText?.startsWith(':host'))
    .map(({ cssText }) => cssText.replace(/\ball: initial;/, ''))
    .join('\n');
}

/** How copies are protected: what stands in the column for the widget, by its rules and its markup. */
const protections = {
  'light DOM': (rules, markup) => {
    const copy = document.createElement('div');
    copy.className = 'copy';
    copy.innerHTML = `<style>.copy { display: block; ${rules} }</style>${markup}`;
    return copy;
  },
  'a shadow root': (rules, markup) => inShadow(':host { display: block }', rules, markup),
  'all: initial': (rules, markup) =>
    inShadow(
      `:host { all: initial !important; display: block !important; font-family: inherit !important;
        font-size: clamp(15px, 1em, 20px) !important }`,
      rules,
      markup,
    ),
};

customElements.define('naive-widget', class extends HTMLElement {});

function inShadow(hostRule, rules, markup) {
  const copy = document.createElement('naive-widget');
  copy.attachShadow({ mode: 'open' }).innerHTML = `<style>${hostRule} ${rules}</style>${markup}`;
  return copy;
}

globalThis.copies = {
  /** Puts a copy in the place of each widget, or of some, and takes the others away. */
  take(protection, kind = '*') {
    for (const column of document.querySelectorAll(`.column:not(:has(> ${kind}))`)) column.remove();
    for (const widget of document.querySelectorAll('.column > *')) {
      const { shadowRoot } = widget;
      const markup = shadowRoot.querySelector('[part=card]').outerHTML;
      widget.replaceWith(protections[protection](rulesOf(shadowRoot), markup));
    }
  },
};
