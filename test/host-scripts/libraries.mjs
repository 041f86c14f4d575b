// What stands on pages of every age: libraries as they are, and what those did that are not at hand here.
import { existsSync, readFileSync } from 'node:fs';

const inline = (source) => `<script>(${source})()</script>`;
const folder = '/usr/share/javascript';

/** The core of MooTools 1.2 to 1.6, as far as it touches what is not its own. */
function mooTools() {
  const give = (kind, methods) => {
    for (const [name, method] of Object.entries(methods)) {
      kind.prototype[name] = method;
      kind[name] ??= (self, ...given) => method.apply(self, given);
    }
  };
  for (const kind of [Array, Function, String, Number, Date, RegExp, Element, Event]) {
    kind.prototype.$family = () => kind.name.toLowerCase();
    kind.implement = (methods) => give(kind, methods);
    kind.alias = kind.extend = () => kind;
  }
  const { slice } = Array.prototype;
  // One that is enumerable and ignores a second argument.
  Array.from = (item) =>
    item == null ? [] : typeof item === 'object' && 'length' in item ? slice.call(item) : [item];
  String.from = (item) => `${item}`;
  Number.from = (item) => parseFloat(item);
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  give(Function, {
    bind(self, given) {
      return (...called) => this.apply(self, given == null ? called : Array.from(given));
    },
    pass(given, self) {
      return this.bind(self, given);
    },
    delay(time) {
      return setTimeout(this, time);
    },
    attempt() {
      return this();
    },
  });
  give(Array, {
    each(task, self) {
      for (let index = 0; index < this.length; index++) task.call(self, this[index], index, this);
    },
    clean() {
      return this.filter((item) => item != null);
    },
    contains(item) {
      return this.indexOf(item) !== -1;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let index = this.length; index--;) if (this[index] === item) this.splice(index, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    flatten() {
      return [].concat(...this);
    },
    getLast() {
      return this[this.length - 1] ?? null;
    },
    associate(names) {
      return Object.fromEntries(names.map((name, index) => [name, this[index]]));
    },
  });
  give(String, {
    contains(text, by) {
      return by ? (by + this + by).includes(by + text + by) : this.includes(text);
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    toInt() {
      return parseInt(this, 10);
    },
  });
  const { getAttribute, setAttribute, addEventListener } = Element.prototype;
  give(Element, {
    get(name) {
      return name === 'text' ? this.textContent : getAttribute.call(this, name);
    },
    set(name, value) {
      if (name === 'text') this.textContent = value;
      else setAttribute.call(this, name, value);
      return this;
    },
    addEvent(type, listener) {
      addEventListener.call(this, type, listener);
      return this;
    },
    getElement(selector) {
      return this.querySelector(selector);
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    inject(element) {
      element.appendChild(this);
      return this;
    },
    clone() {
      return this.cloneNode(true);
    },
    hasClass(name) {
      return this.className.clean().contains(name, ' ');
    },
  });
  // Its dates, which answer with objects where the browser’s answer with numbers.
  const { parse } = Date;
  Date.parse = (text) => {
    if (typeof text !== 'string') return text;
    if (!text.length) return null;
    const time = parse(text);
    return new Date(Number.isNaN(time) ? text.toInt() : time);
  };
  globalThis.Hash = function Hash(object) {
    return Object.assign(this, object);
  };
  globalThis.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  globalThis.$$ = (selector) => [...document.querySelectorAll(selector)];
}

/** Additions that each loop over names meets, on lists and on every object. */
function additions() {
  Array.prototype.remove = function (item) {
    return this.splice(this.indexOf(item), 1);
  };
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
  Object.prototype.extend = function (other) {
    for (const name in other) this[name] = other[name];
    return this;
  };
  Object.prototype.toJSONString = () => 'no JSON';
  String.prototype.format = function (...values) {
    return this.replace(/\{(\d)\}/g, (_, place) => values[place]);
  };
}

/** Polyfills that never looked whether they were needed, as they were copied from page to page. */
function polyfills() {
  Array.from = (list) => Array.prototype.slice.call(list);
  Array.prototype.find = function (test) {
    for (let index = 0; index < this.length; index++) if (test(this[index])) return this[index];
  };
  Array.prototype.findIndex = function (test) {
    for (let index = 0; index < this.length; index++) if (test(this[index])) return index;
    return -1;
  };
  Array.prototype.includes = function (item) {
    return this.indexOf(item) !== -1;
  };
  Array.prototype.flat = function () {
    return this.reduce((all, item) => all.concat(item), []);
  };
  Array.prototype.forEach = function (task) {
    for (let index = 0; index < this.length; index++) task(this[index], index, this);
  };
  Array.prototype.fill = function (value) {
    for (let index = 0; index < this.length; index++) this[index] = value;
    return this;
  };
  String.prototype.includes = function (text) {
    return this.indexOf(text) !== -1;
  };
  String.prototype.startsWith = function (text) {
    return this.slice(0, text.length) === text;
  };
  String.prototype.trim = function () {
    return this.replace(/^\s+|\s+$/g, '');
  };
  String.prototype.replaceAll = function (text, by) {
    return this.split(text).join(by);
  };
  String.prototype.padStart = function (length, by) {
    return this.length < length ? Array(length - this.length + 1).join(by) + this : `${this}`;
  };
  Number.isNaN = (value) => value !== value;
  Object.assign = (target, ...sources) => {
    for (const source of sources)
      for (const name in source)
        if (Object.prototype.hasOwnProperty.call(source, name)) target[name] = source[name];
    return target;
  };
  Object.keys = (object) => {
    const names = [];
    for (const name in object)
      if (Object.prototype.hasOwnProperty.call(object, name)) names.push(name);
    return names;
  };
  Object.entries = (object) => Object.keys(object).map((name) => [name, object[name]]);
  Object.values = (object) => Object.keys(object).map((name) => object[name]);
  Function.prototype.bind = function (self, ...given) {
    return (...called) => this.apply(self, given.concat(called));
  };
  Element.prototype.matches = function (selector) {
    return (
      Array.prototype.indexOf.call(
        (this.getRootNode() ?? document).querySelectorAll(selector),
        this,
      ) !== -1
    );
  };
  Element.prototype.closest = function (selector) {
    // Upwards through elements only, as it was written before there were shadow roots.
    for (let element = this; element?.nodeType === 1; element = element.parentNode)
      if (element.matches(selector)) return element;
    return null;
  };
  Element.prototype.remove = function () {
    this.parentNode?.removeChild(this);
  };
}

/** Date.js: what cannot be read is null, what can is an object. */
function dateJs() {
  const { parse } = Date;
  const { toString } = Date.prototype;
  Date.parse = (text) => {
    // Its grammar knows whole dates and times of the day, and no year with a time alone.
    if (!text || /^\d{4}T/.test(text)) return null;
    const time = parse(text);
    return Number.isNaN(time) ? null : new Date(time);
  };
  Date.prototype.toString = function (format) {
    return format ? `${this.getFullYear()}` : toString.call(this);
  };
  Date.today = () => new Date(new Date().toDateString());
}

/** A Promise of the page’s own, as zone.js, Bluebird and core-js put in its place, and what else zones wrap. */
function zone() {
  const native = globalThis.Promise;
  class ZonePromise {
    #inner;
    constructor(start) {
      this.#inner = new native(start);
    }
    then(...given) {
      const next = this.#inner.then(...given);
      return new ZonePromise((resolve, reject) => next.then(resolve, reject));
    }
    catch(failed) {
      return this.then(undefined, failed);
    }
    finally(last) {
      return this.then(
        (value) => (last(), value),
        (error) => {
          last();
          throw error;
        },
      );
    }
    static resolve = (value) => new ZonePromise((resolve) => resolve(value));
    static reject = (error) => new ZonePromise((_, reject) => reject(error));
    static all = (all) => ZonePromise.resolve(native.all(all));
    static race = (all) => ZonePromise.resolve(native.race(all));
  }
  globalThis.Promise = ZonePromise;
  const wrapped = (owner, name) => {
    const original = owner[name];
    owner[name] = function (task, ...given) {
      return original.call(
        this,
        typeof task === 'function' ? (...args) => task.apply(this, args) : task,
        ...given,
      );
    };
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'])
    wrapped(globalThis, name);
  const Native = globalThis.MutationObserver;
  globalThis.MutationObserver = function (task) {
    return new Native(function (...given) {
      return task.apply(this, given);
    });
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const listeners = new WeakMap();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (!listener) return;
    if (!listeners.has(listener))
      listeners.set(listener, function (event) {
        return typeof listener === 'function'
          ? listener.call(this, event)
          : listener.handleEvent(event);
      });
    addEventListener.call(this ?? globalThis, type, listeners.get(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(
      this ?? globalThis,
      type,
      listeners.get(listener) ?? listener,
      options,
    );
  };
  const ask = globalThis.fetch;
  globalThis.fetch = (...given) => ZonePromise.resolve(ask(...given));
}

/** A recorder of visits: it wraps what it wants to hear of, and watches every shadow root. */
function recorder() {
  globalThis.recorded = 0;
  const { attachShadow } = Element.prototype;
  const note = () => globalThis.recorded++;
  const watch = (root) =>
    new MutationObserver(note).observe(root, {
      ...{ attributes: true, characterData: true, childList: true, subtree: true },
      ...{ attributeOldValue: true, characterDataOldValue: true },
    });
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watch(root);
    return root;
  };
  for (const name of ['adoptedStyleSheets']) {
    const { get, set } = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, name) ??
      Object.getOwnPropertyDescriptor(DocumentFragment.prototype, name) ?? { get: undefined };
    if (set)
      Object.defineProperty(ShadowRoot.prototype, name, {
        ...{ configurable: true, enumerable: true, get },
        set(sheets) {
          note();
          set.call(this, sheets);
        },
      });
  }
  for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
    const { get, set } = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
    Object.defineProperty(kind.prototype, 'value', {
      ...{ configurable: true, enumerable: true, get },
      set(value) {
        note();
        set.call(this, value);
      },
    });
  }
  const { pushState } = history;
  history.pushState = function (...given) {
    note();
    return pushState.apply(this, given);
  };
  const { fetch } = globalThis;
  globalThis.fetch = (...given) => {
    note();
    return fetch(...given);
  };
  watch(document);
}

/** @type {Record<string, { files?: Record<string, string>, head: string, works: () => boolean, missing?: string }>} */
export const libraries = {
  'jQuery 4': {
    files: { '/jquery.js': 'node_modules/jquery/dist/jquery.min.js' },
    head: '<script src="/jquery.js"></script>',
    works: () =>
      globalThis.jQuery.fn.jquery.startsWith('4.') &&
      globalThis.jQuery('#filled aftercare-tips-card').find('li').addClass('seen').length === 2,
  },
  'jQuery 1.12': {
    files: { '/jquery.js': 'node_modules/jquery-1/dist/jquery.min.js' },
    head: '<script src="/jquery.js"></script>',
    works: () =>
      globalThis.jQuery.fn.jquery.startsWith('1.12') &&
      globalThis.jQuery('#filled aftercare-tips-card').find('li').addClass('seen').length === 2,
  },
  'Prototype 1.7 and script.aculo.us': {
    files: {
      '/prototype.js': `${folder}/prototype/prototype.js`,
      ...Object.fromEntries(
        ['scriptaculous', 'builder', 'effects', 'dragdrop', 'controls', 'slider'].map((name) => [
          `/${name}.js`,
          `${folder}/scriptaculous/${name}.js`,
        ]),
      ),
    },
    missing: 'apt-get install libjs-prototype libjs-scriptaculous',
    head: '<script src="/prototype.js"></script><script src="/scriptaculous.js?load=builder,effects,dragdrop,controls,slider"></script>',
    works: () => {
      const { $, $$, Effect } = globalThis;
      new Effect.Opacity($('bare'), { duration: 0.01 });
      return (
        $$('#filled aftercare-tips-card li').length === 2 &&
        $('filled').down('aftercare-tips-card').visible() &&
        [1, 2, 3].inject(0, (sum, item) => sum + item) === 6 &&
        $('filled').down('textarea').getValue() !== undefined
      );
    },
  },
  'a library like MooTools': {
    head: inline(mooTools),
    works: () =>
      globalThis.$('filled').getElement('li').get('text') === 'Drink water.' &&
      Array.from('a').contains('a') &&
      Date.parse('') === null,
  },
  'additions to every list and object': {
    head: inline(additions),
    works: () => [1, 2].last() === 2 && '{0}!'.format('a') === 'a!' && {}.extend({ a: 1 }).a === 1,
  },
  'old polyfills': {
    head: inline(polyfills),
    works: () => [1, 2].includes(2) && 'a'.padStart(2, 'b') === 'ba',
  },
  'a library like Date.js': {
    head: inline(dateJs),
    works: () => Date.parse('no date') === null && Date.today() instanceof Date,
  },
  'a Promise of the page’s own': {
    head: inline(zone),
    works: () => !((async () => {})() instanceof Promise) && Promise.resolve() instanceof Promise,
  },
  'a recorder of visits': {
    head: inline(recorder),
    works: () => globalThis.recorded > 0,
  },
};

for (const library of Object.values(libraries)) {
  const paths = Object.values(library.files ?? {});
  library.skip =
    library.missing &&
    !process.env.CI &&
    paths.some((path) => !existsSync(path)) &&
    `is missing: ${library.missing}`;
}

/** What a site answers for the files of a library. */
export const served = ({ files = {} }) =>
  Object.fromEntries(Object.entries(files).map(([address, path]) => [address, readFileSync(path)]));
