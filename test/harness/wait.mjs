// How tests wait: for a condition, never for a time.
import { setTimeout as pause } from 'node:timers/promises';

/** How long to wait between two looks, in milliseconds: most of what tests wait for comes at once. */
const pauseAfter = (looks) => Math.min(20, 2 ** looks);

/**
 * Waits until `look` returns something truthy, and resolves to it. Rejects with what it was waiting
 * for, or with the last error of `look`, when that takes longer than the timeout.
 *
 * @param look may be asynchronous; an error counts as "not yet"
 * @param {{ timeout?: number, what?: unknown }} options `timeout` in milliseconds: how long a busy machine
 * may take, so that tests that pass never wait for it; `what` describes the condition in the error
 */
export async function waitFor(look, { timeout = 20_000, what = look } = {}) {
  let failure;
  const isOver = { seen: undefined };
  const over = pause(timeout, isOver, { ref: false });
  for (let looks = 0; ; looks++) {
    const looked = Promise.resolve()
      .then(look)
      .then(
        (seen) => ({ seen }),
        (error) => {
          failure = error;
          return {};
        },
      );
    // A page that hangs never answers.
    const result = await Promise.race([looked, over]);
    if (result.seen) return result.seen;
    if (result === isOver)
      throw new Error(`Not within ${timeout} ms: ${what}${failure ? ` (${failure.message})` : ''}`);
    await pause(pauseAfter(looks));
  }
}

/**
 * Waits until `check` no longer throws: for assertions on what a page is about to show. Rejects with
 * the error of the last try.
 */
export async function eventually(check, { timeout = 20_000 } = {}) {
  const end = Date.now() + timeout;
  for (let looks = 0; ; await pause(pauseAfter(looks++)))
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}
