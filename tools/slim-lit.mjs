import MagicString from 'magic-string';

/**
 * Rollup plugin for the script door: Lit without what this library and the
 * browsers it supports never use. It edits Lit's development sources (resolve
 * with the `development` condition), which are made to be read; the minifier
 * drops what their flags turn off.
 *
 * Every edit names its reason and must match: the build fails where a new
 * version of Lit no longer holds what is to be edited. Classes are replaced as a
 * whole, so each file is held to its version, too: by the edits that name it. Using a part of Lit that
 * is edited out fails the build too, where that can be seen (`forbidden`).
 */

/** What the edits below take away, and so nobody may import. */
const forbidden = /^lit\/(?:directive|async-directive|static-html|polyfill)|^lit-html\/directive/;

/** Removes from one place up to another, neither too early nor past it. */
const cut = (why, from, to, instead = '') => ({ why, from, to, instead });

const drop = (why, text, instead = '') => ({ why, text, instead });

const flags = [
  drop(
    'warnings for developers of Lit elements',
    'const DEV_MODE = true;',
    'const DEV_MODE = false;',
  ),
];

/** @type {Record<string, (ReturnType<typeof cut> | ReturnType<typeof drop>)[]>} */
const edits = {
  'lit-html/development/lit-html.js': [
    ...flags,
    drop('sanitizer hooks, which nobody sets', 'let sanitizerFactoryInternal = noopSanitizer;'),
    drop(
      'sanitizer hooks, which nobody sets',
      'const ENABLE_EXTRA_SECURITY_HOOKS = true;',
      'const ENABLE_EXTRA_SECURITY_HOOKS = false;',
    ),
    drop(
      'the Shady DOM polyfill, older than any supported browser',
      'const ENABLE_SHADYDOM_NOPATCH = true;',
      'const ENABLE_SHADYDOM_NOPATCH = false;',
    ),
    drop(
      'a global list that an element of that id clobbers, and that warns of nothing in production',
      "(global.litHtmlVersions ??= []).push('3.3.3');",
    ),
    cut(
      'literals: templates come compiled (compile-templates.mjs), as the markup of a <template> and values',
      '/**\n * Generates a template literal tag function',
      '/**\n * A sentinel value that signals that a value was handled',
      `// What a replacement would take from somebody: what is typed, what is listened to, what is read out.
const lively = /<(?:button|dialog|iframe|input|select|slot|textarea)\\b|\\$@|role=[as]|tabindex/;
const isLively = new Map();
/** What tells content apart from all other; nothing for what holds more than words, or may not be replaced. */
const keyOf = (value) => {
  if (value instanceof Result) return value._key;
  if (isArray(value)) {
    let all = '[';
    for (const item of value) {
      const key = keyOf(item);
      if (key === undefined) return;
      all += key;
    }
    return all + ']';
  }
  if (value && /^[fo]/.test(typeof value)) return;
  const text = String(value);
  return typeof value + text.length + text;
};
class Result {
  constructor(markup, values) {
    this._markup = markup;
    this._values = values;
    if (!isLively.has(markup)) isLively.set(markup, lively.test(markup));
    const key = isLively.get(markup) ? undefined : keyOf(values);
    this._key = key && markup + key;
  }
}
export const html = (markup, ...values) => new Result(markup, values);
`,
    ),
    cut(
      'checks that this is the browser',
      'const trustedTypes = global.trustedTypes;',
      "const boundAttributeSuffix = '$lit$';",
      `let policy;
try {
  policy = global.trustedTypes?.createPolicy('aftercare', { createHTML: String });
} catch {
  // No policy may be made here, or none of this name: setHTML needs none, a policy for all may allow it.
  policy = null;
}
`,
    ),
    drop('values of other copies of Lit', "Symbol.for('lit-nothing')", 'Symbol()'),
    drop(
      'literals; and content that holds no more than words is drawn once, then cloned',
      'const templateCache = new WeakMap();',
      `const templateCache = new Map();
const stills = new Map();
let isMaking = false;`,
    ),
    cut(
      'markers of the parser of literals',
      "const boundAttributeSuffix = '$lit$';",
      'const d = NODE_MODE',
    ),
    cut(
      'the parser of literals, directives, sanitizers, parts for elements and properties, iterables other than arrays, listeners that come and go, rendering elsewhere or on a server',
      'function trustFromTemplateString(',
      '//# sourceMappingURL',
      `class Template {
  constructor(markup) {
    this._parts = [];
    this._element = d.createElement('template');
    if (policy === null && this._element.setHTML)
      this._element.setHTML(markup, { sanitizer: { comments: true } });
    else this._element.innerHTML = policy?.createHTML(markup) ?? markup;
    walker.currentNode = this._element.content;
    for (let node, index = 0; (node = walker.nextNode()); index++)
      if (node.nodeType === 8) node.data && this._parts.push({ _index: index });
      else
        for (const name of node.getAttributeNames())
          if (name[0] === '$') {
            this._parts.push({
              _index: index,
              _name: name.replace(/^\\W+/, ''),
              _strings: node.getAttribute(name).split('$'),
              _class: name[1] === '@' ? EventPart : name[1] === '?' ? BooleanAttributePart : AttributePart,
            });
            node.removeAttribute(name);
          }
  }
}
class TemplateInstance {
  constructor(template) {
    let node;
    let index = -1;
    this._template = template;
    this._fragment = d.importNode(template._element.content, true);
    walker.currentNode = this._fragment;
    this._parts = template._parts.map((part) => {
      for (; index < part._index; index++) node = walker.nextNode();
      return part._class
        ? new part._class(node, part._name, part._strings)
        : new ChildPart(node, node.nextSibling);
    });
    // Else the walker would keep the tree from being freed.
    walker.currentNode = d;
  }
  _update(values) {
    let index = 0;
    for (const part of this._parts) index += part._set(values[index], values, index) || 1;
  }
}
class ChildPart {
  constructor(start, end) {
    this._start = start;
    this._end = end;
  }
  _set(value) {
    const key = isMaking || !(value instanceof Result || isArray(value)) ? undefined : keyOf(value);
    if (key) this._setStill(key, value);
    else if (value instanceof Result) this._setTemplate(value);
    else if (isArray(value)) this._setArray(value);
    else if (value?.nodeType) this._setNode(value);
    else if (value == null || value === nothing || value === '') {
      this._clear();
      this._committed = undefined;
    } else if (value !== this._committed) {
      // Not the text of the node that is there: a page's translator may have wrapped or replaced it.
      this._setNode(d.createTextNode(value));
      this._committed = value;
    }
  }
  _insert(node) {
    return this._start.parentNode.insertBefore(node, this._end);
  }
  _setNode(node) {
    if (this._committed === node) return;
    this._clear();
    this._committed = this._insert(node);
  }
  _setStill(key, value) {
    let still = stills.get(key);
    if (!still) {
      still = d.createDocumentFragment();
      isMaking = true;
      new ChildPart(still.appendChild(createMarker()), null)._set(value);
      isMaking = false;
      const markers = d.createNodeIterator(still, 128);
      for (let marker; (marker = markers.nextNode()); ) marker.remove();
      // Content that changes all the time shall not pile up.
      if (stills.size > 999) stills.clear();
      stills.set(key, still);
    }
    if (this._committed === still) return;
    const before = this._committed ? this._openable() : [];
    const { activeElement } = this._start.getRootNode();
    this._setNode(d.importNode(still, true));
    this._committed = still;
    // What was open stays so, and focus stays where it was.
    before.forEach((old, index) => {
      const now = this._openable()[index];
      if (old.localName !== now?.localName) return;
      if (old.open) now.open = true;
      if (old === activeElement) now.focus({ preventScroll: true });
    });
  }
  _openable() {
    const found = [];
    for (let node = this._start; (node = node.nextSibling) !== this._end; )
      found.push(...(node.querySelectorAll?.('a,details,summary') ?? []));
    return found;
  }
  _setTemplate({ _markup, _values }) {
    let template = templateCache.get(_markup);
    if (!template) templateCache.set(_markup, (template = new Template(_markup)));
    if (this._committed?._template === template) return this._committed._update(_values);
    const instance = new TemplateInstance(template);
    instance._update(_values);
    this._setNode(instance._fragment);
    // Empty now, and an element of its own to keep.
    instance._fragment = undefined;
    this._committed = instance;
  }
  _setArray(values) {
    if (!isArray(this._committed)) {
      this._clear();
      this._committed = [];
    }
    const parts = this._committed;
    // Each ends at a marker of its own and begins at the one before.
    values.forEach((value, index) => {
      parts[index] ??= new ChildPart(
        parts[index - 1]?._end ?? this._start,
        this._insert(createMarker()),
      );
      parts[index]._set(value);
    });
    const [gone] = parts.splice(values.length);
    if (gone) this._clear(gone._start.nextSibling);
  }
  _clear(node = this._start.nextSibling) {
    while (node !== this._end) {
      const next = node.nextSibling;
      node.remove();
      node = next;
    }
  }
}
class AttributePart {
  constructor(element, name, strings) {
    this._committed = nothing;
    this._element = element;
    this._name = name;
    this._strings = strings;
  }
  _set(value, values, index) {
    const strings = this._strings;
    if (strings.length > 2 || strings[0] || strings[1])
      value = strings.reduce((text, next, at) => text + values[index + at - 1] + next);
    if (value !== this._committed) this._commit((this._committed = value));
    return strings.length - 1;
  }
  _commit(value) {
    if (value === nothing) this._element.removeAttribute(this._name);
    else this._element.setAttribute(this._name, value ?? '');
  }
}
class BooleanAttributePart extends AttributePart {
  _commit(value) {
    this._element.toggleAttribute(this._name, value);
  }
}
class EventPart extends AttributePart {
  _commit(value) {
    this._element.addEventListener(this._name, value);
  }
}
export const render = (value, container) =>
  (container._part ??= new ChildPart(container.appendChild(createMarker()), null))._setTemplate(value);
`,
    ),
  ],
  '@lit/reactive-element/development/css-tag.js': [
    cut(
      'style sheets for browsers without adoptedStyleSheets',
      'const NODE_MODE = false;',
      '//# sourceMappingURL',
      `export const css = ([text]) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return (sheet.styleSheet = sheet);
};
export const getCompatibleStyle = (sheet) => sheet;
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = css;
export class CSSResult {}
`,
    ),
  ],
  '@lit/reactive-element/development/reactive-element.js': [
    ...flags,
    drop('hooks for polyfills', 'polyfillSupport?.({ ReactiveElement });'),
    drop(
      'a global that an element of that id clobbers, and that warns of nothing in production',
      "(global.reactiveElementVersions ??= []).push('2.1.2');",
    ),
    cut(
      'boolean attributes under Trusted Types',
      '// Temporary workaround for https://crbug.com/993268',
      'const polyfillSupport = DEV_MODE',
    ),
    cut(
      'metadata, converters, reflection, controllers, initializers, and what changed from what: a widget has its properties as they were written, and draws itself whole',
      'export const defaultConverter = {',
      '// Apply polyfills if available',
      `export const defaultConverter = {};
export const notEqual = Object.is;
export class ReactiveElement extends HTMLElement {
  static get observedAttributes() {
    this.finalize();
    return [...this.__attributes.keys()];
  }
  static finalize() {
    if (this.__finalized === this) return;
    this.__finalized = this;
    const parent = Object.getPrototypeOf(this);
    parent.finalize?.();
    this.__attributes = new Map(parent.__attributes);
    for (const name of this.properties ?? []) {
      const key = Symbol();
      this.__attributes.set(name.replace(/[A-Z]/g, '-$&').toLowerCase(), name);
      Object.defineProperty(this.prototype, name, {
        get() {
          return this[key];
        },
        set(value) {
          this[key] = value;
          this.requestUpdate();
        },
      });
    }
  }
  constructor() {
    super();
    this.__updatePromise = new Promise((resolve) => (this.enableUpdating = resolve));
    // What was set before the upgrade hides the accessor. Attributes, which are older, come in between.
    this.__early = {};
    for (const name of this.constructor.__attributes.values())
      if (Object.hasOwn(this, name)) {
        this.__early[name] = this[name];
        delete this[name];
      }
    this.requestUpdate();
  }
  createRenderRoot() {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }
  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    // Another document, a frame's, has taken them off, and takes none of this one's.
    if (this.ownerDocument === document) this.renderRoot.adoptedStyleSheets = this.constructor.styles;
    Object.assign(this, this.__early);
    this.__early = {};
    this.enableUpdating();
  }
  disconnectedCallback() {}
  attributeChangedCallback(name, _old, value) {
    const property = this.constructor.__attributes.get(name);
    if (property) this[property] = value;
  }
  requestUpdate() {
    if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
  }
  async __enqueueUpdate() {
    this.isUpdatePending = true;
    try {
      await this.__updatePromise;
    } catch (error) {
      // It was the last update's: said, but not the end of this one.
      Promise.reject(error);
    }
    await this.scheduleUpdate();
    return !this.isUpdatePending;
  }
  scheduleUpdate() {
    try {
      this.willUpdate();
      this.update();
    } finally {
      this.isUpdatePending = false;
    }
    this.hasUpdated = true;
    this.updated();
  }
  get updateComplete() {
    return this.__updatePromise;
  }
}
`,
    ),
  ],
  'lit-element/development/lit-element.js': [
    ...flags,
    cut(
      'server rendering, rendering elsewhere, and telling directives of moves',
      'export class LitElement extends ReactiveElement {',
      '// Install hydration if available',
      `export class LitElement extends ReactiveElement {
  update() {
    const value = this.render();
    // What sets a property from here on asks for another update.
    this.isUpdatePending = false;
    render(value, this.renderRoot);
  }
}
`,
    ),
    drop(
      'hydration of server-rendered elements',
      'global.litElementHydrateSupport?.({ LitElement });',
    ),
    drop('hooks for polyfills', 'polyfillSupport?.({ LitElement });'),
    drop(
      'a global that an element of that id clobbers, and that warns of nothing in production',
      "(global.litElementVersions ??= []).push('4.2.2');",
    ),
  ],
};

export function slimLit() {
  const pending = new Set(Object.keys(edits));
  return {
    name: 'slim-lit',
    resolveId(source, importer) {
      if (forbidden.test(source)) this.error(`${source} is edited out of Lit: ${importer}`);
    },
    transform(code, id) {
      const file = [...pending].find((path) => id.replaceAll('\\', '/').endsWith(path));
      if (!file) return null;
      pending.delete(file);
      const missing = ({ why }) =>
        this.error(`${file} has changed; look again at the edit "${why}"`);
      const slim = new MagicString(code);
      for (const edit of edits[file]) {
        const start = code.indexOf(edit.text ?? edit.from);
        if (start < 0) missing(edit);
        const end = edit.text ? start + edit.text.length : code.indexOf(edit.to, start);
        if (end < 0) missing(edit);
        slim.update(start, end, edit.instead || ' ');
      }
      return { code: slim.toString(), map: slim.generateMap({ hires: true }) };
    },
    buildEnd(error) {
      if (!error && pending.size) this.error(`not met in the build: ${[...pending].join(', ')}`);
    },
  };
}
