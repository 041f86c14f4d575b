/**
 * Rollup plugin for the script door: Lit without what this library and the
 * browsers it supports never use. It edits Lit's development sources (resolve
 * with the `development` condition), which are made to be read; the minifier
 * drops what their flags turn off.
 *
 * Every edit names its reason and must match: the build fails where a new
 * version of Lit no longer holds what is to be edited. Using a part of Lit that
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
    cut(
      'hooks for polyfills, exports for tests and server rendering, and a global list that an element of that id clobbers',
      'export const _$LH = {',
      'if (DEV_MODE && global.litHtmlVersions.length > 1)',
    ),
    cut(
      'literals: templates come compiled (compile-templates.mjs), as the markup of a <template> and values',
      '/**\n * Generates a template literal tag function',
      '/**\n * A sentinel value that signals that a value was handled',
      `class Result {
  constructor(markup, values) {
    this.markup = markup;
    this.values = values;
  }
}
export const html = (markup, ...values) => new Result(markup, values);
`,
    ),
    drop('literals', 'const templateCache = new WeakMap();', 'const templateCache = new Map();'),
    cut('literals', 'function trustFromTemplateString(', 'class Template {'),
    cut(
      'the parser of literals, and directives',
      'class Template {',
      '/**\n * An updateable instance of a Template.',
      `class Template {
  constructor(markup) {
    this.parts = [];
    this.el = d.createElement('template');
    this.el.innerHTML = policy ? policy.createHTML(markup) : markup;
    walker.currentNode = this.el.content;
    for (let node, index = 0; (node = walker.nextNode()); index++)
      if (node.nodeType === 8) node.data && this.parts.push({ type: CHILD_PART, index });
      else
        for (const name of node.getAttributeNames())
          if (name[0] === '$') {
            this.parts.push({
              type: ATTRIBUTE_PART,
              index,
              name: name.replace(/^\\W+/, ''),
              strings: node.getAttribute(name).split('$'),
              ctor: name[1] === '@' ? EventPart : name[1] === '?' ? BooleanAttributePart : AttributePart,
            });
            node.removeAttribute(name);
          }
  }
}
`,
    ),
    cut(
      'parts for elements and properties: no template has one',
      '                else if (templatePart.type === ELEMENT_PART) {',
      '                this._$parts.push(part);',
    ),
    cut(
      'what parts tell directives of their place',
      '    get parentNode() {',
      '    _clone(options) {',
    ),
    cut(
      'what parts tell directives of their place',
      'class ChildPart {',
      '    constructor(startNode, endNode, parent, options) {',
      'class ChildPart {\n',
    ),
    drop('telling directives of moves', 'this.__isConnected = options?.isConnected ?? true;'),
    cut(
      'what parts tell directives of their place',
      '    /**\n     * The parent node into which the part renders its content.',
      '    _$setValue(value, directiveParent = this) {',
    ),
    drop('telling directives of moves', 'this._$notifyConnectionChanged?.(false, true, from);'),
    cut(
      'telling directives of moves',
      "    /**\n     * Implementation of RootPart's `isConnected`.",
      '}\nclass AttributePart {',
    ),
    cut(
      'attributes with directives, `nothing` among texts, and sanitizers',
      'class AttributePart {',
      'class PropertyPart extends AttributePart {',
      `class AttributePart {
  constructor(element, name, strings, _parent, options) {
    this._$committedValue = nothing;
    this.element = element;
    this.name = name;
    this.options = options;
    if (strings.length > 2 || strings[0] || strings[1]) this.strings = strings;
  }
  _$setValue(value, _parent, index) {
    if (this.strings)
      value = this.strings.reduce((text, next, i) => text + value[index + i - 1] + next);
    if (value !== this._$committedValue) this._commitValue((this._$committedValue = value));
  }
  _commitValue(value) {
    if (value === nothing) this.element.removeAttribute(this.name);
    else this.element.setAttribute(this.name, value ?? '');
  }
}
`,
    ),
    cut(
      'listeners that come, go or carry options: ours are functions that stay',
      'class BooleanAttributePart extends AttributePart {',
      'class ElementPart {',
      `class BooleanAttributePart extends AttributePart {
  _commitValue(value) {
    this.element.toggleAttribute(this.name, value);
  }
}
class EventPart extends AttributePart {
  _commitValue() {
    this.element.addEventListener(this.name, this);
  }
  handleEvent(event) {
    this._$committedValue.call(this.options.host, event);
  }
}
`,
    ),
    cut(
      'markers of the parser of literals',
      "const boundAttributeSuffix = '$lit$';",
      'const d = NODE_MODE',
    ),
    cut(
      'rendering before a node of the host',
      'export const render = (value, container, options) => {',
      'if (ENABLE_EXTRA_SECURITY_HOOKS) {\n    render.setSanitizer',
      `export const render = (value, container, options) => {
  const part = (container._$litPart$ ??= new ChildPart(
    container.appendChild(createMarker()), null, undefined, options));
  part._$setValue(value);
  return part;
};
`,
    ),
    drop('rendering into other documents', '(options?.creationScope ?? d)', 'd'),
    drop('directives', 'value = resolveDirective(this, value, directiveParent);'),
    drop(
      'iterables other than arrays',
      'else if (isIterable(value)) {',
      'else if (isArray(value)) {',
    ),
    drop('values that leave a part as it is', ' && value !== noChange', ''),
    drop('what parts tell directives of their place', 'this.type = CHILD_PART;'),
    drop(
      'what parts tell directives of their place',
      'const n = wrap(start).nextSibling;',
      'const n = start.nextSibling;',
    ),
    drop('what parts tell directives of their place', 'wrap(start).remove();', 'start.remove();'),
    ...Array.from({ length: 2 }, () =>
      drop('telling directives of moves', 'this._$disconnectableChildren = undefined;'),
    ),
    ...Array.from({ length: 2 }, () =>
      drop('what parts tell directives of their place', 'this._$parent = parent;'),
    ),
    drop('literals', "value['_$litType$'] !== undefined", 'value instanceof Result'),
    drop(
      'literals',
      "const { values, ['_$litType$']: type } = result;",
      'const { values } = result;',
    ),
    cut(
      'literals',
      "        const template = typeof type === 'number'",
      '        if (this._$committedValue?._$template === template) {',
      '        const template = this._$getTemplate(result.markup);\n',
    ),
    cut(
      'literals',
      '        let template = templateCache.get(result.strings);',
      '    _commitIterable(value) {',
      `        let template = templateCache.get(result);
        if (!template) templateCache.set(result, (template = new Template(result)));
        return template;
    }
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
  return sheet;
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
      'metadata of standard decorators; ours become static properties',
      '// Ensure metadata is enabled. TypeScript does not polyfill',
      '/**\n * Base element class which manages element properties',
    ),
    cut(
      'metadata of standard decorators; ours become static properties',
      '        // Create properties from standard decorator metadata:',
      '        // Create the attribute-to-property map',
    ),
    cut(
      'conversion of attributes: settings are read as they were written',
      'export const defaultConverter = {',
      '/**\n * Change function that returns true if `value` is different',
      'export const defaultConverter = { fromAttribute: (value) => value };\n',
    ),
    drop(
      'style sheets in nested lists: ours are flat',
      'this.elementStyles = this.finalizeStyles(this.styles);',
      'this.elementStyles = this.styles;',
    ),
    cut(
      'style sheets in nested lists: ours are flat',
      '    static finalizeStyles(styles) {',
      '    /**\n     * Returns the property name for the given attribute',
    ),
    cut(
      'properties reflected to attributes',
      '    __propertyToAttribute(name, value) {',
      '    /** @internal */\n    _$attributeToProperty(name, value) {',
    ),
    cut(
      'properties reflected to attributes, and converters',
      '        // Use tracking info to avoid reflecting a property value to an attribute',
      '    /**\n     * Requests an update',
      '        if (propName !== undefined) this[propName] = value;\n    }\n',
    ),
    drop(
      'properties reflected to attributes',
      'this.__reflectingProperties &&= this.__reflectingProperties.forEach((p) => this.__propertyToAttribute(p, this[p]));',
    ),
    cut(
      'what changed, and from what: a widget draws itself whole',
      '        // If we have a property key, perform property update steps.',
      '        if (this.isUpdatePending === false) {',
    ),
    drop(
      'what changed, and from what: a widget draws itself whole',
      'requestUpdate(name, oldValue, options, useNewValue = false, newValue) {',
      'requestUpdate() {',
    ),
    cut(
      'what changed: a widget draws itself whole',
      '    /**\n     * @internal\n     */\n    _$changeProperty(',
      '    /**\n     * Sets up the element to asynchronously update.',
    ),
    cut(
      'what changed, and updates that are called off',
      '        const changedProperties = this._$changedProperties;',
      '    /**\n     * Invoked before `update()` to compute values',
      `        try {
            this.willUpdate();
            this.update();
        }
        catch (error) {
            this.__markUpdated();
            throw error;
        }
        this.hasUpdated = true;
        this.updated();
    }
`,
    ),
    cut(
      'what changed: a widget draws itself whole',
      '    // Note, this is an override point for polyfill-support.\n    // @internal\n    _$didUpdate',
      '    __markUpdated() {',
    ),
    drop(
      'what changed: a widget draws itself whole',
      '__markUpdated() {\n        this._$changedProperties = new Map();',
      '__markUpdated() {',
    ),
    drop('what changed: a widget draws itself whole', 'this._$changedProperties = new Map();'),
    cut(
      'accessors that an element class wrote itself',
      '        if (!options.noAccessor) {',
      '    /**\n     * Returns the property options associated',
      `        const key = Symbol();
        defineProperty(this.prototype, name, {
            get() {
                return this[key];
            },
            set(value) {
                this[key] = value;
                this.requestUpdate();
            },
            configurable: true,
            enumerable: true,
        });
    }
`,
    ),
    cut(
      'state and properties without accessors: no widget declares any',
      '        // If this is a state property, force the attribute to false.',
      '        this.__prepare();\n        // Whether this property',
    ),
    cut(
      'options of a property, which no widget asks for',
      '    static getPropertyOptions(name) {',
      '    /**\n     * Initializes static own properties of the class used in bookkeeping',
    ),
    drop('properties named by symbols', '                ...getOwnPropertySymbols(props),\n'),
    cut(
      'defaults that nobody reads',
      'const defaultPropertyDeclaration = {',
      '/**\n * Base element class which manages element properties',
      'const defaultPropertyDeclaration = {};\n',
    ),
    cut(
      'boolean attributes under Trusted Types',
      '// Temporary workaround for https://crbug.com/993268',
      'const polyfillSupport = DEV_MODE',
    ),
    drop('hooks of the life cycle that no widget uses', 'firstUpdated(_changedProperties) { }'),
    drop('hooks of the life cycle that no widget uses', 'enableUpdating(_requestedUpdate) { }'),
    drop(
      'hooks of the life cycle that no widget uses',
      'return this.getUpdateComplete();',
      'return this.__updatePromise;',
    ),
    drop(
      'hooks of the life cycle that no widget uses',
      'getUpdateComplete() {\n        return this.__updatePromise;\n    }',
    ),

    cut(
      'hooks of the life cycle that no widget uses',
      '    shouldUpdate(_changedProperties) {',
      '    /**\n     * Updates the element. This method reflects',
    ),
    cut(
      'accessors that an element class wrote itself',
      '            // Trigger initial value reflection and populate the initial',
      '        }\n        let shouldUpdate = false;',
    ),
    cut(
      'accessors that an element class wrote itself',
      '        // Whether this property is wrapping accessors.',
      '        this.elementProperties.set(name, options);',
    ),
    drop('updates that are called off', 'let shouldUpdate = false;'),
    drop('properties reflected to attributes', 'this.__reflectingProperty = null;'),
    cut(
      'properties without attributes: no widget has one',
      '        const attribute = options.attribute;',
      '    constructor() {\n        super();\n        this.__instanceProperties',
      `        return options.attribute ?? name.toLowerCase();
    }
`,
    ),
    cut(
      'reactive controllers',
      '    addController(controller) {',
      '    /**\n     * Fixes any properties set on the instance before upgrade time.',
    ),
    drop('reactive controllers', 'this.__controllers?.forEach((c) => c.hostConnected?.());'),
    drop('reactive controllers', 'this.__controllers?.forEach((c) => c.hostDisconnected?.());'),
    cut(
      'initializers, which only decorators add',
      '    static addInitializer(initializer) {',
      '    /**\n     * Returns a list of attributes corresponding',
    ),
    cut(
      'initializers, which only decorators add',
      '        // Create own set of initializers for this class if any exist on the',
      '        // Initialize elementProperties from the superclass',
    ),
    drop(
      'initializers, which only decorators add',
      'this.constructor._initializers?.forEach((i) => i(this));',
    ),
  ],
  'lit-element/development/lit-element.js': [
    ...flags,
    drop('elements that draw nothing', 'render() {\n        return noChange;\n    }', ''),
    drop('telling directives of moves', 'this.__childPart = undefined;'),
    drop('telling directives of moves', 'this.__childPart = render(', 'render('),
    drop('a mark for other copies of Lit', "LitElement['_$litElement$'] = true;"),
    drop(
      'hydration of server-rendered elements',
      'global.litElementHydrateSupport?.({ LitElement });',
    ),
    drop('hooks for polyfills', 'polyfillSupport?.({ LitElement });'),
    cut(
      'telling asynchronous directives of moves',
      '    connectedCallback() {',
      '    /**\n     * Invoked on each update to perform rendering tasks.',
    ),
    cut(
      'style elements for browsers without adoptedStyleSheets',
      '    createRenderRoot() {',
      '    /**\n     * Updates the element. This method reflects',
    ),
    cut(
      'telling directives of moves',
      '        if (!this.hasUpdated) {\n            this.renderOptions.isConnected',
      '        super.update(changedProperties);',
    ),
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
      let slim = code;
      for (const edit of edits[file]) {
        const start = slim.indexOf(edit.text ?? edit.from);
        if (start < 0) missing(edit);
        const end = edit.text ? start + edit.text.length : slim.indexOf(edit.to, start);
        if (end < 0) missing(edit);
        slim = slim.slice(0, start) + edit.instead + slim.slice(end);
      }
      return {
        code: slim.replace(/JSCompiler_renameProperty\(('\w+'), \w+\)/g, '$1'),
        map: { mappings: '' },
      };
    },
    buildEnd(error) {
      if (!error && pending.size) this.error(`not met in the build: ${[...pending].join(', ')}`);
    },
  };
}
