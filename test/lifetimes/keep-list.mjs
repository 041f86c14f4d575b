// Runs in a page, before the widgets' script: finds out what widgets hold of it.

/**
 * Lists what scripts hold of the page: listeners on what outlives an element, timers, observers and
 * requests. `held()` returns the list; `root(tag)` is the shadow root of a widget in `#place`.
 */
export function keepList() {
  const list = new Map();
  const { apply } = Reflect;
  const names = new Map([
    [globalThis, 'window'],
    [document, 'document'],
    [document.documentElement, 'html'],
  ]);
  const wrap = (owner, name, around) => {
    const original = owner[name];
    owner[name] = function (...given) {
      return around.call(this, (...changed) => apply(original, this, changed), ...given);
    };
  };

  const numbers = new WeakMap();
  const numberOf = (listener) => {
    if (!numbers.has(listener)) numbers.set(listener, Math.random());
    return numbers.get(listener);
  };
  const keyOf = (target, type, listener, options) =>
    `${names.get(target)} ${type} ${numberOf(listener)} ${Boolean(options?.capture ?? options)}`;
  wrap(EventTarget.prototype, 'addEventListener', function (add, type, listener, options) {
    const target = this ?? globalThis;
    if (names.has(target) && listener) {
      const key = keyOf(target, type, listener, options);
      list.set(key, `${names.get(target)} ${type}`);
      if (options?.once) add(type, () => list.delete(key), options);
    }
    add(type, listener, options);
  });
  wrap(EventTarget.prototype, 'removeEventListener', function (remove, type, listener, options) {
    if (listener) list.delete(keyOf(this ?? globalThis, type, listener, options));
    remove(type, listener, options);
  });

  wrap(globalThis, 'setTimeout', function (set, task, time, ...given) {
    const run = () => {
      list.delete(`timer ${id}`);
      return apply(task, globalThis, given);
    };
    const id = set(run, time);
    list.set(`timer ${id}`, 'timer');
    return id;
  });
  wrap(globalThis, 'setInterval', function (set, ...given) {
    const id = set(...given);
    list.set(`timer ${id}`, 'timer');
    return id;
  });
  for (const name of ['clearTimeout', 'clearInterval'])
    wrap(globalThis, name, function (clear, id) {
      list.delete(`timer ${id}`);
      clear(id);
    });

  for (const { name, prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    // By number: a list of observers would itself keep them.
    wrap(prototype, 'observe', function (observe, ...given) {
      list.set(`${name} ${numberOf(this)}`, name);
      observe(...given);
    });
    wrap(prototype, 'disconnect', function (disconnect) {
      list.delete(`${name} ${numberOf(this)}`);
      disconnect();
    });
  }

  wrap(globalThis, 'fetch', function (ask, address, options) {
    const key = Symbol();
    list.set(key, `request ${new URL(address, location).pathname}`);
    const answer = ask(address, options);
    const done = () => list.delete(key);
    answer.then(done, done);
    return answer;
  });

  globalThis.held = () => [...list.values()].sort();
  globalThis.root = (tag) => document.querySelector(`#place aftercare-${tag}`)?.shadowRoot;
}
