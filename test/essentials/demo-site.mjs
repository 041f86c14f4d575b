// The demonstration's server, with a comment file of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Starts the server on a free port. Resolves to where it is, and what ends it. */
export async function openDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-demo-'));
  const server = spawn(process.execPath, ['demo/server.mjs'], {
    env: { ...process.env, PORT: '0', COMMENTS_FILE: join(folder, 'comments.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(server.stdout), 'line');
  const [origin] = /http:\/\/[\d.:]+/.exec(line);
  return {
    origin,
    async close() {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
