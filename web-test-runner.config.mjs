import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath, firefoxPath } from './tools/browsers.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({ launchOptions: { executablePath: chromePath(), args: chromeArgs } }),

  // The Chrome launcher drives Firefox too, when it is handed Puppeteer itself.
  firefox() {
    const executablePath = firefoxPath();
    if (!executablePath) throw new Error('Install Firefox, or set FIREFOX_PATH=/path/to/firefox.');
    const launcher = chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath },
    });
    return Object.assign(launcher, { name: 'Firefox' });
  },
};

const wanted = (process.env.WTR_BROWSERS ?? 'chromium').split(',');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['src/**/*.test.ts'],
  nodeResolve: true,
  browsers: wanted.map((name) => launchers[name]()),
  // One page at a time: only a page in front has the focus.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 5000 } },
  // The console is watched before the first test is read; Mocha has its root suite as soon as it is there.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <title>Tests</title>
        <meta name="viewport" content="width=device-width" />
        <script type="module">
          import { checkConsole } from '/test/helpers/console.ts';
          import { keepFailuresPlain } from '/test/helpers/failures.ts';
          await import('${framework}');
          checkConsole();
          keepFailuresPlain();
        </script>
      </head>
      <body></body>
    </html>`,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
