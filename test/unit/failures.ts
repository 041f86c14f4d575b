/**
 * Takes the elements from a comparison of elements that failed; its message
 * still says which they were. To show how they differ, the runner
 * (@web/test-runner-mocha 0.9) would follow every property of theirs, and a
 * plain failure end as two minutes of silence. The runner calls it once, when
 * Mocha is there.
 */
export function keepFailuresPlain(): void {
  mocha.suite.afterEach('keeps failures plain', function () {
    const failure = this.currentTest?.err as { actual?: unknown; expected?: unknown } | undefined;
    if (failure?.actual instanceof Node || failure?.expected instanceof Node) {
      delete failure.actual;
      delete failure.expected;
    }
  });
}
