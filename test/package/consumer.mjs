// A project that has the package installed as npm would publish it, with the pages of
// test/package/consumer in it: what the tests of the package stand on.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/**
 * Packs the package and unpacks it into a folder of its own. What it depends on is linked, not
 * fetched, so that nothing waits for a network.
 *
 * @param dependencies names of what the project has besides: they come from this project
 */
export async function openConsumer(dependencies) {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-consumer-'));
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder];
  const packed = await run('npm', ['pack', ...options], { shell: isWindows });
  const [{ filename, files }] = Object.values(JSON.parse(packed.stdout));
  const tarball = join(folder, filename);
  const installed = join(folder, 'node_modules', 'aftercare-widgets');
  await mkdir(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components', '1']);
  await cp('test/package/consumer', folder, { recursive: true });
  for (const name of dependencies) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve('node_modules', name), link, 'junction');
  }
  return {
    folder,
    tarball,
    /** The paths of the files in the package. */
    files: files.map(({ path }) => path),
    /** Runs a command-line tool of this project there; resolves to what it found wrong, empty where nothing is. */
    check: (script, ...args) =>
      run(process.execPath, [resolve('node_modules', script), ...args], { cwd: folder }).then(
        () => '',
        ({ stdout, stderr }) => `${stdout}${stderr}` || `${script} failed.`,
      ),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
