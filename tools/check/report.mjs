// The lines that are printed while steps run, and the report at the end.

/** Of all tests: the slowest are named. */
const slowest = 10;

const seconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} s`;
const plural = (count, noun) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
const count = (results, outcome) =>
  results.reduce(
    (sum, { tests }) => sum + tests.filter((test) => test.outcome === outcome).length,
    0,
  );
const indented = (text) => text.trimEnd().replace(/^/gm, '    ');
const label = (step, { name }) => (name === step.name ? name : `${step.name} › ${name}`);

/** One line on how far a run is: steps and tests that are done, and what runs now, for how long. */
export function progressLine({ elapsed, done, total, tests, running }) {
  const now = running.map(
    ({ name, tests, seconds: time }) => `${name} (${tests}, ${seconds(time)})`,
  );
  return `${seconds(elapsed).padStart(6)}  ${done} of ${plural(total, 'step')}, ${plural(tests, 'test')}  now: ${now.join(', ')}`;
}

/** Each test of a step that has failed, with its reason. */
const failuresOf = ({ step, tests }) =>
  tests
    .filter(({ outcome }) => outcome === 'failed')
    .map((test) => `✗ ${label(step, test)}\n${indented(test.reason)}`);

/** One line on a step that has ended, and what has failed in it. */
export function stepLines(result) {
  const { step, passed, tests, seconds: time } = result;
  const failures = failuresOf(result);
  const outcome = failures.length
    ? `${failures.length} of ${plural(tests.length, 'test')} failed`
    : plural(tests.length, 'test');
  const line = `${passed ? '✓' : '✗'} ${step.name}: ${outcome}, ${seconds(time)}`;
  return [line, ...failures].join('\n');
}

/**
 * The report at the end. Its last line is `N passed, N failed, N skipped`.
 *
 * @param {object[]} results of `runSteps`
 * @param {{ elapsed: number, notRun?: string[] }} options `elapsed` in seconds; what only `npm run check` runs
 */
export function reportOf(results, { elapsed, notRun = [] }) {
  const tests = results.flatMap(({ step, tests }) => tests.map((test) => ({ ...test, step })));
  const of = (outcome) => tests.filter((test) => test.outcome === outcome);
  const sections = {
    'Steps, by the seconds that they took': results
      .toSorted((one, other) => other.seconds - one.seconds)
      .map(
        ({ step, tests, seconds: time }) =>
          `${seconds(time).padStart(8)}  ${String(tests.length).padStart(5)}  ${step.name}`,
      ),
    'The slowest tests': of('passed')
      .filter(({ step }) => step.reports)
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, slowest)
      .map((test) => `${seconds(test.seconds).padStart(8)}  ${label(test.step, test)}`),
    Skipped: of('skipped').map((test) => `  ${label(test.step, test)}: ${test.reason}`),
    Failed: results.flatMap(failuresOf),
    'npm run check would also run': notRun.length ? [`  ${notRun.join(', ')}`] : [],
  };
  return [
    ...Object.entries(sections)
      .filter(([, lines]) => lines.length)
      .map(([title, lines]) => `${title}:\n${lines.join('\n')}\n`),
    `${plural(results.length, 'step')} in ${seconds(elapsed)}`,
    `${count(results, 'passed')} passed, ${count(results, 'failed')} failed, ${count(results, 'skipped')} skipped`,
  ].join('\n');
}
