// Runs steps beside one another, each as soon as what it needs is done.

/**
 * Runs each step once. A step whose needs have not passed is not run.
 *
 * @param {import('./plan.mjs').Step[]} steps in the order in which they are preferred
 * @param {{ jobs: number, run: (step) => Promise<{ passed: boolean }>, skip: (step, reason: string) => object }} options
 * `jobs`: how many run at a time; `run` never rejects
 * @returns {Promise<object[]>} what `run` and `skip` returned, in the order of the steps
 */
export async function runSteps(steps, { jobs, run, skip }) {
  const results = new Map();
  const waiting = [...steps];
  const running = new Set();

  const needed = (step) => (step.needs ?? []).filter((name) => steps.some((s) => s.name === name));
  const isReady = (step) => needed(step).every((name) => results.has(name));
  const failedNeed = (step) => needed(step).find((name) => !results.get(name).passed);

  function start(step) {
    const broken = failedNeed(step);
    if (broken) return results.set(step.name, skip(step, `${broken} failed`));
    const done = run(step).then((result) => {
      results.set(step.name, result);
      running.delete(done);
    });
    running.add(done);
  }

  while (waiting.length || running.size) {
    for (let at = 0; at < waiting.length && running.size < jobs;) {
      if (isReady(waiting[at])) start(...waiting.splice(at, 1));
      else at++;
    }
    if (running.size) await Promise.race(running);
  }
  return steps.map(({ name }) => results.get(name));
}
