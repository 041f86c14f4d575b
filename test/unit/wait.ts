/** How the tests of one page wait: for a condition, never for a time. The runner's limit ends a wait in vain. */

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Waits until something holds. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await nextTask();
}

/** Waits until `check` no longer throws; rejects with its last error after a second. */
export async function eventually(check: () => unknown): Promise<void> {
  for (const end = performance.now() + 1_000; ; await nextTask())
    try {
      check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
}

/** Waits until whatever was due has happened: answers that were on their way are read, and drawn. */
export async function settled(): Promise<void> {
  // Answers are read in the order in which they came.
  await new Response('the last one').text();
  await nextTask();
}
