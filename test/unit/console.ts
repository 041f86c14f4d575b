/**
 * Makes a test fail for a line in the console, by `console.warn` or
 * `console.error`, that it did not announce, and for one that it announced but
 * that never came: such lines are all that a site's owner learns of a mistake.
 * `web-test-runner.config.mjs` loads this into every page of tests.
 */

/** Lit says so of its development build, once a page. */
const spokenByLit = /^Lit is in dev mode/;

const announced = new Set<RegExp>();
const missing = new Set<RegExp>();
const unexpected: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const write = console[level].bind(console);
  console[level] = (...words: unknown[]): void => {
    const line = words.map(String).join(' ');
    if (spokenByLit.test(line)) return;
    const patterns = [...announced].filter((pattern) => pattern.test(line));
    for (const pattern of patterns) missing.delete(pattern);
    if (patterns.length) return;
    unexpected.push(line);
    write(...words);
  };
}

/**
 * Announces a line that the running test will cause, once or more; call it
 * before that. The library says each sentence once a page, and a test file is a
 * page: a second test in it needs another sentence.
 */
export function expectWarning(pattern: RegExp): void {
  announced.add(pattern);
  missing.add(pattern);
}

/** Checks the console after each test. The runner calls it once, when Mocha is there. */
export function checkConsole(): void {
  mocha.suite.afterEach('says in the console what the test announced', function () {
    const complaints = [
      ...unexpected.map((line) => `Not announced with expectWarning: ${line}`),
      ...[...missing].map((pattern) => `Announced, but never said: ${String(pattern)}`),
    ];
    unexpected.length = 0;
    announced.clear();
    missing.clear();
    const test = this.currentTest;
    if (!complaints.length || !test) return;
    // Not thrown: Mocha would blame this hook and skip every test that follows.
    test.state = 'failed';
    test.err ??= new Error(complaints.join('\n'));
  });
}
