// A real WordPress with the widgets in its posts, made of Debian's packages. It listens on this
// machine only, writes to nobody, and leaves nothing behind.
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { missingPackages } from './packages.mjs';
import { posts } from './posts.mjs';
import { openStage } from './stage.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const release = JSON.parse(readFileSync(here('../../dist/release.json'), 'utf8'));

/** For `wp-admin`; whoever can reach the site is at this machine already. */
export const login = { name: 'admin', password: 'aftercare' };

/**
 * Starts a WordPress. It ends with `close()`, or with this process.
 *
 * @param {{ port?: number }} options a free port by default
 */
export async function openWordPress({ port = 0 } = {}) {
  const missing = missingPackages();
  if (missing.length)
    throw new Error(`WordPress needs Debian’s packages: apt-get install ${missing.join(' ')}`);

  const address = `http://127.0.0.1:${await freePort(port)}`;
  const stage = openStage();
  try {
    const ask = startPrograms(stage, address);
    await ask('setOption', 'permalink_structure', '/%postname%/');
    // Else the first comment of everybody is held.
    await ask('setOption', 'comment_previously_approved', 0);
    const written = {};
    for (const [name, [title, html, fields = {}]] of Object.entries(posts))
      written[name] = await ask('write', title, html, fields);
    await answering(address);

    return {
      address,
      /** The posts of `posts.mjs`, each as `{ id, url }`. */
      posts: written,
      /** Sets one of WordPress's options, or of those that `site.php` reads. */
      setOption: (name, value) => ask('setOption', name, value),
      setTheme: (name) => ask('setTheme', name),
      /** Publishes HTML, with the fields that differ from an ordinary post's: `{ id, url }`. */
      write: (title, html, fields = {}) => ask('write', title, html, fields),
      /** Publishes what was pasted into the editor, its blocks too: `{ id, url }`. */
      paste: (title, blocks) => ask('write', title, '', { post_content: blocks }),
      /** What the database holds: `post, name, email, website, comment, published` of each. */
      comments: () => ask('comments'),
      /** Makes every comment an hour older: WordPress takes one in 15 seconds from a visitor. */
      letAnHourPass: () => ask('letAnHourPass'),
      deleteComments: () => ask('deleteComments'),
      close: stage.close,
    };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

/** Starts the database, WordPress and its operator; gives the function that asks the operator. */
function startPrograms({ inFolder, start, log }, address) {
  mkdirSync(inFolder('database'));
  start('/usr/sbin/mariadbd', [
    '--no-defaults',
    ...(process.getuid() === 0 ? ['--user=root'] : []),
    ...[`--datadir=${inFolder('database')}`, `--socket=${inFolder('socket')}`],
    ...['--skip-networking', '--skip-grant-tables', `--pid-file=${inFolder('pid')}`],
  ]);

  cpSync('/usr/share/wordpress', inFolder('site'), { recursive: true, dereference: true });
  cpSync(here('wp-config.php'), inFolder('site/wp-config.php'));
  cpSync(here('site.php'), inFolder('site/wp-content/mu-plugins/site.php'));
  const uploads = inFolder('site/wp-content/uploads/aftercare');
  for (const name of [release.file, 'aftercare.js', 'self-check.js', 'locales', 'topics'])
    cpSync(here(`../../dist/${name}`), `${uploads}/${name}`, { recursive: true });

  const env = { WORDPRESS_ADDRESS: address, WORDPRESS_SOCKET: inFolder('socket') };
  start('php', ['-S', new URL(address).host, '-t', inFolder('site')], {
    ...env,
    PHP_CLI_SERVER_WORKERS: 4,
  });
  const operator = start('php', [here('operator.php'), inFolder('site'), login.password], env);
  const answers = createInterface(operator.stdout)[Symbol.asyncIterator]();
  return async (method, ...values) => {
    operator.stdin.write(`${JSON.stringify([method, values])}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error(`WordPress has ended. ${log()}`);
    return JSON.parse(value);
  };
}

async function freePort(wanted) {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await once(server.close(), 'close');
  return port;
}

async function answering(address) {
  for (let tries = 0; tries < 200; tries++) {
    if ((await fetch(address).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} does not answer.`);
}
