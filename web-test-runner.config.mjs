import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import {
  chromeArgs,
  firefoxArgs,
  firefoxPath,
  firefoxPreferences,
  testChromePath,
} from './tools/check/browsers.mjs';
import { copyProfile } from './tools/check/firefox-profile.mjs';
import { browserReporter } from './tools/check/browser-reporter.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: testChromePath(), args: chromeArgs },
      async createPage({ context }) {
        const page = await context.newPage();
        // Several pages at once, and each has the focus.
        const devtools = await page.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),

  // The Chrome launcher drives Firefox too, when it is handed Puppeteer itself.
  async firefox() {
    const executablePath = firefoxPath();
    if (!executablePath) throw new Error('Install Firefox, or set FIREFOX_PATH=/path/to/firefox.');
    const launcher = chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        networkEnabled: false,
        userDataDir: await copyProfile(),
        args: firefoxArgs,
        extraPrefsFirefox: firefoxPreferences,
      },
    });
    return Object.assign(launcher, { name: 'Firefox' });
  },
};

const wanted = (process.env.WTR_BROWSERS ?? 'chromium').split(',');

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['src/**/*.test.ts'],
  nodeResolve: true,
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  // In Firefox only one page at a time has the focus.
  concurrency: wanted.includes('firefox') ? 1 : 2,
  concurrentBrowsers: 1,
  reporters: [defaultReporter({ reportTestProgress: !process.send }), browserReporter()],
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
          import { checkConsole } from '/test/unit/console.ts';
          import { keepFailuresPlain } from '/test/unit/failures.ts';
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
