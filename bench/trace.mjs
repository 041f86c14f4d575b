// What a page's main thread did, read from a trace of Chromium's.

/** What to trace to know how long the tasks are. */
export const tasks = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** What to trace to know what is done in them, too: much more, and tracing takes time itself. */
export const details = [...tasks, 'devtools.timeline'];

/** The name of the `performance.mark` by which a trace says which thread is the page's. */
export const mark = 'bench';

const scripts = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.evaluateModule',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'EventDispatch',
]);
const rendering = new Set([
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

/** The time of all events of these names, in milliseconds; one within another counts once. */
function timeOf(events, names) {
  let end = 0;
  let sum = 0;
  for (const { name, ts, dur, tdur } of events)
    if (names.has(name) && ts >= end) {
      end = ts + dur;
      sum += tdur;
    }
  return sum / 1000;
}

/**
 * The CPU time of a page's main thread, in milliseconds: what other programs take from it does not
 * count. A processor that is slowed down by Chromium does.
 */
export function mainThread({ traceEvents }) {
  const marked = traceEvents.find(({ name }) => name === mark);
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === marked.pid && tid === marked.tid)
    .map(({ dur = 0, tdur = 0, ...event }) => ({ ...event, dur, tdur }))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const durations = events.filter(({ name }) => name === 'RunTask').map(({ tdur }) => tdur / 1000);
  return {
    work: durations.reduce((sum, time) => sum + time, 0),
    longest: Math.max(...durations),
    script: timeOf(events, scripts),
    rendering: timeOf(events, rendering),
  };
}
