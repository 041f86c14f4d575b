// A reporter for @web/test-runner: sends each test to the process that started it (`run-step.mjs`).
import { relative } from 'node:path';

export function browserReporter() {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const file = relative(process.cwd(), testFile);
      for (const { testResults, passed, errors } of sessionsForTestFile) {
        const tests = testResults ? [...testsIn(testResults, [file])] : [];
        for (const test of tests) process.send?.(test);
        // A file that cannot be loaded has no results.
        if (!passed && !tests.some(({ outcome }) => outcome === 'failed'))
          process.send?.({
            name: file,
            outcome: 'failed',
            seconds: 0,
            reason: errors.map(({ message, stack }) => `${message}\n${stack ?? ''}`).join('\n'),
          });
      }
    },
  };
}

function* testsIn({ tests, suites }, path) {
  for (const { name, passed, skipped, duration = 0, error } of tests)
    yield {
      name: [...path, name].join(' › '),
      outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
      seconds: duration / 1000,
      ...(skipped && { reason: 'no reason given' }),
      ...(error && { reason: `${error.message}\n${error.stack ?? ''}` }),
    };
  for (const suite of suites) yield* testsIn(suite, [...path, suite.name]);
}
