import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mainThread, mark } from './trace.mjs';

const page = { pid: 7, tid: 7 };
/** An event as Chromium writes it, in microseconds; the processor was at it for half of the time. */
const event = (name, ts, dur, thread = page) => ({
  ph: 'X',
  name,
  ts,
  dur,
  tdur: dur / 2,
  ...thread,
});
const marked = { ph: 'R', name: mark, ts: 90_000, ...page };
const read = (...events) => mainThread({ traceEvents: [...events, marked] });

describe('what a trace says of the main thread', () => {
  it('is the processor’s time in all tasks, and in the longest', () => {
    const { work, longest } = read(event('RunTask', 0, 4_000), event('RunTask', 5_000, 20_000));
    assert.equal(work, 12);
    assert.equal(longest, 10);
  });

  it('leaves out the threads of other pages, and other threads of this one', () => {
    const { work } = read(
      event('RunTask', 0, 2_000),
      event('RunTask', 0, 60_000, { pid: 8, tid: 7 }),
      event('RunTask', 0, 60_000, { pid: 7, tid: 9 }),
    );
    assert.equal(work, 1);
  });

  it('counts script within script once', () => {
    const { script } = read(
      event('EvaluateScript', 0, 10_000),
      event('FunctionCall', 2_000, 4_000),
      event('RunMicrotasks', 8_000, 1_000),
      event('FunctionCall', 20_000, 2_000),
    );
    assert.equal(script, 6);
  });

  it('tells script from style and layout, in whichever order they are written', () => {
    const { script, rendering } = read(
      event('Layout', 30_000, 6_000),
      event('UpdateLayoutTree', 20_000, 2_000),
      event('FunctionCall', 0, 8_000),
    );
    assert.equal(script, 4);
    assert.equal(rendering, 4);
  });
});
