// npm test, npm run check: runs the steps of `plan.mjs` and reports how they ended.
//
//   node tools/check/check.mjs quick|all|rest [--only <text>] [--full] [--jobs <n>] [--output <file>]
//
// `quick` is `npm test`; `rest` is `all` without what `quick` runs. `--only` runs the steps whose names
// contain the text, without what they need: `npm run check -- --only booking`. `--full` looks at stories in
// every combination of language, width and colours, and tries every payload in every channel and engine.
// `--jobs`: how many steps run at a time. `--output` writes every test with its outcome to a JSON file.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { engines } from '../../test/harness/browsers.mjs';
import { findUnplannedTests } from './find-unplanned-tests.mjs';
import { allSteps, quickSteps } from './plan.mjs';
import { progressLine, reportOf, stepLines } from './report.mjs';
import { endSteps, runStep } from './run-step.mjs';
import { runSteps } from './schedule.mjs';

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    full: { type: 'boolean', default: false },
    // A browser has several processes: with more steps than processors, each is slower and tests wait in vain.
    jobs: { type: 'string', default: `${availableParallelism()}` },
    output: { type: 'string' },
  },
});
const [mode = 'all'] = positionals;
if (options.full) process.env.TEST_EVERY_COMBINATION = '1';
/** In milliseconds: how often a line says how far the run is. */
const heartbeat = 10_000;

const namesOf = (steps) => steps.map(({ name }) => name);
const isQuick = ({ name }) => namesOf(quickSteps).includes(name);
const steps = { quick: quickSteps, all: allSteps, rest: allSteps.filter((step) => !isQuick(step)) }[
  mode
]?.filter(({ name }) => name.includes(options.only));
if (!steps?.length) {
  console.error(
    `No steps for "${mode}"${options.only && ` whose name contains "${options.only}"`}.`,
  );
  process.exit(1);
}

const unplanned = findUnplannedTests(allSteps);
if (unplanned.length) {
  console.error(
    `Add these test files to tools/check/plan.mjs, or they never run:\n${unplanned.join('\n')}`,
  );
  process.exit(1);
}

for (const [name, { isInstalled, install }] of Object.entries(engines))
  if (!isInstalled() && steps.some(({ engine }) => engine === name))
    console.log(
      `${name} is not installed, so its tests ${process.env.CI ? 'fail' : 'are skipped'}: ${install}`,
    );

const started = performance.now();
const elapsed = () => (performance.now() - started) / 1000;
/** The steps that run now: `{ name, began, tests }`, with the number of tests that each has reported. */
const running = new Set();
let endedSteps = 0;
let endedTests = 0;

async function run(step) {
  const { isInstalled, install } = engines[step.engine] ?? {};
  if (isInstalled && !isInstalled() && !process.env.CI)
    return skip(step, `${step.engine} is not installed: ${install}`);
  const state = { name: step.name, began: elapsed(), tests: 0 };
  running.add(state);
  const result = await runStep(step, () => {
    state.tests++;
    endedTests++;
  });
  running.delete(state);
  return finish(result);
}

function skip(step, reason) {
  const test = { name: step.name, outcome: 'skipped', seconds: 0, reason };
  return finish({ step, passed: true, tests: [test], seconds: 0 });
}

function finish(result) {
  endedSteps++;
  console.log(stepLines(result));
  return result;
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    endSteps();
    process.exit(1);
  });

const timer = setInterval(() => {
  const now = elapsed();
  console.log(
    progressLine({
      elapsed: now,
      done: endedSteps,
      total: steps.length,
      tests: endedTests,
      running: [...running].map(({ name, began, tests }) => ({
        name,
        tests,
        seconds: now - began,
      })),
    }),
  );
}, heartbeat);

const results = await runSteps(steps, { jobs: Number(options.jobs), run, skip });
clearInterval(timer);

if (options.output)
  writeFileSync(
    options.output,
    JSON.stringify(
      results.map(({ step, ...result }) => ({ step: step.name, ...result })),
      undefined,
      1,
    ),
  );
// Without the engine: the same name once.
const titleOf = ({ name, engine }) => name.replace(` in ${engine}`, '');
const notRun =
  mode === 'quick' ? new Set(allSteps.filter((step) => !isQuick(step)).map(titleOf)) : [];
console.log(`\n${reportOf(results, { elapsed: elapsed(), notRun: [...notRun] })}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
