// Three engines behind one interface: a browser opens tabs, a tab runs scripts and takes input.
import { isDeepStrictEqual } from 'node:util';
import puppeteer from 'puppeteer-core';
import {
  chromeArgs,
  firefoxArgs,
  firefoxPath,
  firefoxPreferences,
  testChromePath,
  webkitPaths,
} from '../../tools/check/browsers.mjs';
import { copyProfile } from '../../tools/check/firefox-profile.mjs';
import { between, reuseTabs } from './reuse.mjs';
import { defaultSize, withWaits } from './tab.mjs';
import { startWebKit } from './webkit.mjs';

/**
 * Prepares a page of puppeteer and goes to an address.
 *
 * @param {{ size?: object, scripts?: (() => void)[] }} options `scripts` run in each page before its own
 */
async function openTab(page, address, { size = defaultSize, scripts = [] } = {}) {
  const requests = [];
  const lines = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (line) => {
    // A site of its own may lack the page between tests, which the console says late.
    const isBetween = line.location()?.url?.endsWith(between);
    if (line.type() !== 'debug' && !isBetween) lines.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message}`));
  let shownSize;
  async function resize(size) {
    if (!isDeepStrictEqual(size, shownSize)) await page.setViewport(size);
    shownSize = size;
  }
  const installed = [];
  async function install(scripts) {
    for (const name of installed.splice(0)) await page.removeScriptToEvaluateOnNewDocument(name);
    for (const script of scripts)
      installed.push((await page.evaluateOnNewDocument(script)).identifier);
  }
  await resize(size);
  await install(scripts);
  await page.goto(address, { waitUntil: 'load' });
  return withWaits({
    /** The page of puppeteer, for what only it can do. */
    page,
    /** The addresses that the tab has asked for; of Firefox only with `watchesRequests`. */
    requests,
    /** What the console and uncaught errors have said, by puppeteer's account. */
    lines,
    run: (script, ...args) => page.evaluate(script, ...args),
    resize,
    install,
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    async wheel(x, y, deltaY) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    async press(...chords) {
      for (const chord of chords) {
        const [key, ...modifiers] = chord.split('+').reverse();
        for (const modifier of modifiers) await page.keyboard.down(modifier);
        await page.keyboard.press(key);
        for (const modifier of modifiers) await page.keyboard.up(modifier);
      }
    },
    go: (url) => page.goto(url, { waitUntil: 'load' }),
    // Within a page, Firefox’s never says that it is done.
    async back() {
      page.goBack().catch(() => {});
    },
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  });
}

/**
 * A browser that puppeteer drives.
 *
 * @param {(address: string) => Promise<object>} openPage opens an empty page for a new visitor, as cheaply as
 * the engine can
 */
const puppeteerBrowser = (browser, openPage) => ({
  /** The browser of puppeteer, for what only it can do. */
  puppeteer: browser,

  /**
   * A visitor who has never been anywhere: their tabs share cookies and storage. Each has a window, since
   * time passes more slowly in a tab behind others.
   */
  async newVisitor() {
    const context = await browser.createBrowserContext();
    return {
      open: async (address, options) =>
        openTab(await context.newPage({ type: 'window' }), address, options),
      close: () => context.close(),
    };
  },

  // `open` opens a tab of a visitor who has never been anywhere.
  ...reuseTabs(async (address, options) => {
    const { page, ...rest } = await openPage(address);
    return { ...(await openTab(page, address, options)), ...rest };
  }),

  close: () => browser.close(),
});

async function startChromium({ proxyPort } = {}) {
  const browser = await puppeteer.launch({
    executablePath: testChromePath(),
    // Tests measure pages with the scrollbars that visitors have.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    acceptInsecureCerts: true,
    args: [
      ...chromeArgs,
      // Drawing needs no process of its own where there is no graphics card.
      '--in-process-gpu',
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
      // HttpsUpgrades: else what is asked for by http comes by https. The others load two pages
      // for the address bar in each window, which cost more than most tests.
      '--js-flags=--expose-gc',
      '--disable-features=HttpsUpgrades,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    ],
  });
  /** A new context opens a window, which costs twice what a tab does: so a new visitor is an old one who forgets. */
  async function openPage(address) {
    const page = await browser.newPage();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    async function forget(origin) {
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      // Permanent redirects are kept here.
      await devtools.send('Network.clearBrowserCache');
    }
    if (address !== 'about:blank') await forget(new URL(address).origin);
    return { page, forget };
  }
  return puppeteerBrowser(browser, openPage);
}

async function startFirefox({ proxyPort, watchesRequests = false } = {}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    args: firefoxArgs,
    userDataDir: await copyProfile(),
    // It takes its time to tell of each.
    networkEnabled: watchesRequests,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...firefoxPreferences,
      'widget.gtk.overlay-scrollbars.enabled': false,
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
      }),
    },
  });
  /** Each visitor is a container of the same window. */
  async function openPage() {
    const context = await browser.createBrowserContext();
    const forget = async () => context.deleteCookie(...(await context.cookies()));
    return { page: await context.newPage(), forget, close: () => context.close() };
  }
  return puppeteerBrowser(browser, openPage);
}

/** WebKit has no visitors of its own: tabs share what pages store. */
async function startWebKitBrowser({ proxyPort } = {}) {
  const browser = await startWebKit(webkitPaths(), proxyPort);
  return {
    ...reuseTabs(async (address, { size }) => withWaits(await browser.open(address, size))),
    close: () => browser.close(),
  };
}

/**
 * The engines, each with how it is started and how Debian installs it.
 *
 * @type {Record<string, { isInstalled: () => boolean, install: string, start: (options?: { proxyPort?: number, watchesRequests?: boolean }) => Promise<object> }>}
 */
export const engines = {
  Chromium: {
    // Where there is none, one is fetched by npm.
    isInstalled: () => true,
    install: 'apt-get install chromium',
    start: startChromium,
  },
  Firefox: {
    isInstalled: () => Boolean(firefoxPath()),
    install: 'apt-get install firefox-esr',
    start: startFirefox,
  },
  WebKit: {
    isInstalled: () => Boolean(webkitPaths()),
    install: 'apt-get install webkit2gtk-driver xvfb',
    start: startWebKitBrowser,
  },
};

/** The names of the engines that are installed. */
export const installedEngines = () =>
  Object.keys(engines).filter((name) => engines[name].isInstalled());
