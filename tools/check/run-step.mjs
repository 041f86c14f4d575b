// Runs one step as a process of its own, and collects what its tests report.
import { spawn } from 'node:child_process';

/** In milliseconds: a step that takes longer hangs. */
const timeout = 10 * 60_000;
/** How much of what a step prints is kept, in characters: the end of it. */
const keptOutput = 20_000;
const isWindows = process.platform === 'win32';
/** The processes of the steps that run. */
const running = new Set();

/**
 * Runs a step.
 *
 * @param {import('./plan.mjs').Step} step
 * @param {(test: Test) => void} onTest is told each test as it ends
 * @returns {Promise<{ step, passed: boolean, tests: Test[], seconds: number, output: string }>} never rejects
 *
 * @typedef {{ name: string, outcome: 'passed' | 'failed' | 'skipped', seconds: number, reason?: string }} Test
 * `reason`: why it failed or was skipped
 */
export async function runStep(step, onTest = () => {}) {
  const started = performance.now();
  const tests = [];
  let output = '';
  const add = (test) => {
    tests.push(test);
    onTest(test);
  };

  const child = spawnStep(step);
  running.add(child);
  const timer = setTimeout(() => {
    output += `\nIt was ended after ${timeout / 1000} s.`;
    end(child);
  }, timeout);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-keptOutput)));
  child.on('message', add);

  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
  clearTimeout(timer);
  running.delete(child);
  const seconds = (performance.now() - started) / 1000;
  const hasFailed = () => tests.some(({ outcome }) => outcome === 'failed');
  const fail = (reason) => add({ name: step.name, outcome: 'failed', seconds, reason });

  if (step.reports) {
    // What breaks beside the tests, such as a browser that does not start.
    if (code && !hasFailed()) fail(output || `exit code ${code}`);
    else if (!tests.length) fail('It ran no test.');
  } else if (code) fail(output || `exit code ${code}`);
  else add({ name: step.name, outcome: 'passed', seconds });
  return { step, passed: !hasFailed(), tests, seconds, output };
}

/** Ends every step that runs, with the processes that it started. */
export function endSteps() {
  for (const child of running) end(child);
}

function end(child) {
  if (isWindows) child.kill();
  // Its whole group: the runner of Node's tests leaves the processes of its files behind.
  else process.kill(-child.pid);
}

function spawnStep({ command: [program, ...args], reports, env }) {
  const options = {
    stdio: ['ignore', 'pipe', 'pipe', ...(reports ? ['ipc'] : [])],
    env: { ...process.env, ...env },
    detached: !isWindows,
  };
  if (program === 'node') return spawn(process.execPath, args, options);
  // On Windows npm is a batch file, which only a shell runs.
  return spawn(program, args, { ...options, shell: isWindows });
}
