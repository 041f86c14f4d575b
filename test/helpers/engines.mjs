// Three engines that are used in one way: each opens tabs, behind the same proxy where there is one.
import puppeteer from 'puppeteer-core';
import { chromeArgs, chromePath, firefoxPath, webkitPaths } from '../../tools/browsers.mjs';
import { startWebKit } from './webkit.mjs';

/** The tabs of a browser that puppeteer drives. */
const tabsOf = (browser) => ({
  async open(address, size = { width: 1024, height: 700 }) {
    const context = await browser.createBrowserContext();
    // In a tab behind others, time passes more slowly.
    const tab = await context.newPage({ type: 'window' });
    await tab.setViewport(size);
    await tab.goto(address, { waitUntil: 'load' });
    return {
      tab,
      run: (script, ...args) => tab.evaluate(script, ...args),
      resize: (size) => tab.setViewport(size),
      move: (x, y) => tab.mouse.move(x, y),
      click: (x, y) => tab.mouse.click(x, y),
      async wheel(x, y, deltaY) {
        await tab.mouse.move(x, y);
        await tab.mouse.wheel({ deltaY });
      },
      async press(...chords) {
        for (const chord of chords) {
          const [key, ...modifiers] = chord.split('+').reverse();
          for (const modifier of modifiers) await tab.keyboard.down(modifier);
          await tab.keyboard.press(key);
          for (const modifier of modifiers) await tab.keyboard.up(modifier);
        }
      },
      go: (url) => tab.goto(url, { waitUntil: 'load' }),
      // Within a page, Firefox’s never says that it is done.
      async back() {
        tab.goBack().catch(() => {});
      },
      screenshot: () => tab.screenshot(),
      close: () => context.close(),
    };
  },
  close: () => browser.close(),
});

const chromium = async (proxyPort) =>
  tabsOf(
    await puppeteer.launch({
      executablePath: chromePath(),
      // A page moves where a scrollbar goes.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      acceptInsecureCerts: true,
      args: [
        ...chromeArgs,
        ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
        // Else what is asked for by http comes by https.
        '--disable-features=HttpsUpgrades',
      ],
    }),
  );

const firefox = async (proxyPort) =>
  tabsOf(
    await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath(),
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'widget.gtk.overlay-scrollbars.enabled': false,
        ...(proxyPort && {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        }),
      },
    }),
  );

const webkit = (proxyPort) => startWebKit(webkitPaths(), proxyPort);

/** Every engine, with a way to start it, behind a proxy where its port is given; none where this machine lacks it. */
export const engines = {
  Chromium: chromium,
  Firefox: firefoxPath() && firefox,
  WebKit: webkitPaths() && webkit,
};
