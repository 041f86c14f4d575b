// A clock that tests can move: `<script src="/clock.js"></script>` before the widgets' script.

/**
 * Time passes as usual, and `clock.advance(ms)` adds to it: timers that are due run at once, in
 * order. Covers `setTimeout`, `setInterval`, `Date`, `performance.now` and `AbortSignal.timeout`.
 * Runs in the page.
 */
export function installClock() {
  const real = {
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    Date,
    now: performance.now.bind(performance),
  };
  const timers = new Map();
  let ahead = 0;
  let ids = 0;
  const now = () => real.now() + ahead;

  function schedule(timer) {
    const run = () => {
      if (timer.every === undefined) timers.delete(timer.id);
      else {
        timer.due = now() + timer.every;
        schedule(timer);
      }
      timer.task();
    };
    timer.run = run;
    timer.real = real.setTimeout(run, Math.max(0, timer.due - now()));
  }
  function add(task, delay, every) {
    const id = ++ids;
    const timer = { id, task, due: now() + delay, every };
    timers.set(id, timer);
    schedule(timer);
    return id;
  }
  function remove(id) {
    real.clearTimeout(timers.get(id)?.real);
    timers.delete(id);
  }

  globalThis.setTimeout = (task, delay = 0, ...args) =>
    add(() => task(...args), Number(delay) || 0);
  globalThis.setInterval = (task, delay = 0, ...args) =>
    add(() => task(...args), Number(delay) || 0, Math.max(1, Number(delay) || 0));
  globalThis.clearTimeout = globalThis.clearInterval = remove;
  globalThis.Date = class extends real.Date {
    constructor(...args) {
      super(...(args.length ? args : [real.Date.now() + ahead]));
    }
    static now = () => real.Date.now() + ahead;
  };
  performance.now = now;
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    const abort = () => controller.abort(new DOMException('signal timed out', 'TimeoutError'));
    globalThis.setTimeout(abort, delay);
    return controller.signal;
  };

  globalThis.clock = {
    advance(ms) {
      ahead += ms;
      const due = [...timers.values()].filter((timer) => timer.due <= now());
      for (const timer of due.sort((one, other) => one.due - other.due)) {
        if (!timers.has(timer.id)) continue;
        real.clearTimeout(timer.real);
        timer.run();
      }
    },
  };
}
