// Which Debian packages the WordPress of the demonstration and the tests is made of.
// `node demo/wordpress/packages.mjs` prints those that this machine lacks.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const packages = [
  ...['wordpress', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  ...['php-cli', 'php-mysql', 'mariadb-server-core'],
];

/** The packages that are not installed: all of them where there is no Debian. */
export function missingPackages() {
  const format = '--showformat=${Package} ${db:Status-Status}\n';
  const { stdout } = spawnSync('dpkg-query', ['--show', format, ...packages]);
  const lines = String(stdout).split('\n');
  return packages.filter((name) => !lines.includes(`${name} installed`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(missingPackages().join(' '));
