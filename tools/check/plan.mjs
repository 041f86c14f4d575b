// What `npm test` and `npm run check` run, step by step. Steps run beside one another, in this order, as
// soon as the steps that they need have passed: first what others wait for, then what takes longest, so that
// no processor is left without work at the end.
import { engines } from '../../test/harness/browsers.mjs';

/**
 * @typedef {object} Step
 * @property {string} name what it is called in the report
 * @property {string[]} command what it runs: `node` or `npm`, and arguments
 * @property {boolean} [reports] whether it reports its tests one by one; else it counts as one test
 * @property {string[]} [files] the test files that it runs
 * @property {Record<string, string>} [env] environment variables for it
 * @property {string} [engine] the browser engine that it needs
 * @property {string[]} [needs] names of the steps that must have passed before
 */

const three = Object.keys(engines);
const two = ['Chromium', 'Firefox'];
const reporter = './tools/check/node-reporter.mjs';
const inFolder = (folder, ...names) => names.map((name) => `${folder}/${name}.test.mjs`);

/** Test files for Node, one process for each engine that they run in; a single one where they need none. */
function suite(name, engineNames = [], files = inFolder(`test/${name}`, name), needs = ['build']) {
  // Node's own runner starts a process, and so a browser, for each file.
  const runner = files.length > 1 ? ['test/harness/run-files.mjs'] : [];
  const command = ['node', `--test-reporter=${reporter}`, ...runner, ...files];
  const step = { name, command, reports: true, files, needs };
  if (!engineNames.length) return [step];
  return engineNames.map((engine) => ({
    ...step,
    name: `${name} in ${engine}`,
    engine,
    env: { TEST_ENGINE: engine },
  }));
}

/** Suites that share a browser in an engine; each is named after its folder, or as `<folder>/<file>`. */
function together(engine, ...names) {
  const files = names
    .map((name) => name.split('/'))
    .flatMap(([folder, file = folder]) => inFolder(`test/${folder}`, file));
  return suite(names.join(', '), [engine], files);
}

/** With what else they need. */
const needing = (need, steps) => steps.map((step) => ({ ...step, needs: [...step.needs, need] }));

/** In the browser as visitors have it, not in its engine alone (see `testChromePath`). */
const inWholeBrowser = (steps) =>
  steps.map((step) => ({ ...step, env: { ...step.env, TEST_WHOLE_BROWSER: '1' } }));

/** The tests beside the source in `src`, in @web/test-runner. */
const unitTests = (name, engine, { config = 'web-test-runner.config.mjs', needs = [] } = {}) => ({
  name,
  command: ['node', 'node_modules/@web/test-runner/dist/bin.js', '--config', config],
  reports: true,
  engine,
  env: { WTR_BROWSERS: engine.toLowerCase() },
  needs,
});

/** An npm script. It needs the build: while that runs, there is no `dist`. */
const script = (name, command) => ({
  name,
  command: ['npm', 'run', '--silent', command],
  needs: ['build'],
});

/** `npm test`, which a contributor runs before each commit. */
export const quickSteps = [
  unitTests('unit tests in Chromium', 'Chromium'),
  { ...script('build', 'build'), needs: [] },
  ...inWholeBrowser(suite('loading', ['Chromium'])),
  ...inWholeBrowser(suite('essentials', ['Chromium'])),
  ...suite(
    'bench',
    [],
    inFolder('bench', 'plot', 'promises', 'results', 'statistics', 'table', 'trace'),
    [],
  ),
  ...suite('check', [], inFolder('tools/check', 'report', 'run-step', 'schedule'), []),
];

/** Suites that take a few seconds in each engine. */
const small = ['policies', 'pinning', 'room/heights', 'broken-topics'];

/** `npm run check`. Suites stand in the order of the seconds that they take, the longest first. */
export const allSteps = [
  ...quickSteps,
  script('build of the package', 'build:package'),
  script('format', 'format:check'),
  script('build of Storybook', 'build-storybook'),
  ...suite('stories', ['Chromium'], inFolder('test/stories', 'stories'), ['build of Storybook']),
  ...needing('build of the package', [script('lint', 'lint'), script('layers', 'layers')]),
  script('type check', 'typecheck'),
  ...together('Firefox', 'booking', 'injection'),
  ...together('Chromium', 'booking', 'injection'),
  ...together('WebKit', 'booking', 'injection'),
  ...together('Firefox', 'faults', 'drafts'),
  ...together('Chromium', 'faults', 'drafts'),
  ...needing(
    'build of the package',
    together('Firefox', 'host-css', 'host-scripts', 'embed-builder/pasted'),
  ),
  ...needing(
    'build of the package',
    together('WebKit', 'host-css', 'host-scripts', 'embed-builder/pasted'),
  ),
  ...needing(
    'build of the package',
    together('Chromium', 'host-css', 'host-scripts', 'embed-builder/pasted'),
  ),
  ...together('Firefox', 'accessibility', 'languages', 'accents', 'print', 'self-check'),
  ...suite('comments in WordPress', ['Chromium'], inFolder('test/wordpress', 'post', 'rest')),
  ...suite('themes of WordPress', two, inFolder('test/wordpress', 'themes')),
  ...together('Chromium', 'accessibility', 'languages', 'accents', 'self-check'),
  ...needing(
    'build of the package',
    together(
      'Chromium',
      'room/shifts',
      'embed-builder/builder',
      'old-libraries',
      'readme',
      'library/import',
    ),
  ),
  ...together('Firefox', 'old-libraries', ...small),
  ...together('WebKit', 'self-check', ...small),
  ...together('Chromium', ...small),
  ...inWholeBrowser(together('Chromium', 'print', 'comment-path')),
  ...together('Firefox', 'comment-path'),
  ...suite('loading', ['Firefox']),
  ...suite('scale', three),
  ...suite('lifetimes', three),
  unitTests('unit tests in Firefox', 'Firefox'),
  unitTests('unit tests on the built script', 'Chromium', {
    config: 'web-test-runner.built.config.mjs',
    needs: ['build'],
  }),
  ...needing('build of the package', [
    ...suite('types', [], inFolder('test/package', 'types')),
    ...suite('package', ['Chromium']),
  ]),
  ...needing(
    'build of the package',
    suite(
      'build tools',
      [],
      [
        ...['build', 'bytes', 'editors', 'release', 'library'].flatMap((name) =>
          inFolder(`test/${name}`, name),
        ),
        'test/languages/files.test.mjs',
        'test/stories/looks.test.mjs',
      ],
    ),
  ),
  ...suite('demo'),
  script('size', 'size'),
  {
    name: 'release',
    command: ['node', 'tools/check/release-check.mjs'],
    needs: ['build of the package'],
  },
];
