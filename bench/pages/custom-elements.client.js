// The same markup in shadow roots, by custom elements without a library.
import { markup, shadowStyles } from 'bench:content';

const sheetOf = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
const base = sheetOf(shadowStyles.base);

for (const [name, html] of Object.entries(markup)) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const sheets = [base, sheetOf(shadowStyles[name])];
  customElements.define(
    `plain-${name}`,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = sheets;
        root.append(template.content.cloneNode(true));
      }
    },
  );
}
