// A temporary folder and the programs that work in it. All of it is gone when the stage is closed,
// and when this process ends, however it was told to.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const quit = (signal) => process.exit(128 + constants.signals[signal]);

export function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const inFolder = (name) => join(folder, name);
  const log = openSync(inFolder('log'), 'a');
  const programs = [];

  function end() {
    for (const { pid } of programs)
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    rmSync(folder, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 });
  }
  process.once('exit', end);
  for (const signal of signals) process.once(signal, quit);

  return {
    inFolder,

    start(command, args, env) {
      const program = spawn(command, args, {
        // A group of its own: PHP's server leaves its workers behind when only it is ended.
        detached: true,
        stdio: ['pipe', 'pipe', log],
        env: { ...process.env, ...env },
      });
      programs.push(program);
      return program;
    },

    /** What the programs have complained of. */
    log: () => readFileSync(inFolder('log'), 'utf8'),

    async close() {
      const gone = programs.map((program) => program.exitCode ?? once(program, 'exit'));
      end();
      await Promise.all(gone);
      closeSync(log);
      process.off('exit', end);
      for (const signal of signals) process.off(signal, quit);
    },
  };
}
