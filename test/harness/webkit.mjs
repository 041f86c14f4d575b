// WebKit, by the browser that Debian has for its tests, over W3C WebDriver.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { waitFor } from './wait.mjs';

// Not every machine has what the faster ways to draw need.
const drawing = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

/** What WebDriver calls the keys that write nothing. */
const keys = {
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowDown: '\ue015',
};

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * A screen that nobody sees, under a number that it picks itself. Without a window manager, the window
 * under the mouse has the focus, and the mouse stands in the screen's middle: the screen is smaller
 * than any window, so that every window is there.
 */
async function openDisplay(display) {
  const options = ['-displayfd', '3', '-screen', '0', '300x300x24', '-nolisten', 'tcp'];
  const child = spawn(display, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${display} ended with ${code}.`)));
    child.stdio[3].once('data', (data) => resolve(`${data}`.trim()));
  });
  return { name: `:${number}`, close: () => child.kill() };
}

async function startDriver(driver, display) {
  const port = await freePort();
  const env = { ...process.env, ...drawing, DISPLAY: display.name };
  delete env.WAYLAND_DISPLAY;
  const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });

  async function ask(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  try {
    await waitFor(async () => (await ask('GET', '/status')) ?? true, { timeout: 60_000 });
  } catch (error) {
    // Else it keeps the process of the tests from ending.
    child.kill();
    throw error;
  }
  return { ask, close: () => child.kill() };
}

/**
 * Starts WebKit, behind a proxy where its port is given, whatever certificates its hosts have.
 *
 * @param {{ browser: string, driver: string, display: string }} paths
 */
export async function startWebKit(paths, proxyPort) {
  const display = await openDisplay(paths.display);
  const driver = await startDriver(paths.driver, display).catch((error) => {
    display.close();
    throw error;
  });
  const args = ['--automation', ...(proxyPort ? [`--proxy=http://127.0.0.1:${proxyPort}`] : [])];
  const { sessionId } = await driver.ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        acceptInsecureCerts: true,
        'webkitgtk:browserOptions': { binary: paths.browser, args },
      },
    },
  });
  const ask = (method, path, body) => driver.ask(method, `/session/${sessionId}${path}`, body);

  const first = await ask('GET', '/window');

  // A command goes to the window that was chosen before it, so that the two must not be parted.
  let last = Promise.resolve();
  let chosen;
  const commandsTo =
    (handle) =>
    (...command) => {
      const next = last.then(async () => {
        if (chosen !== handle) await ask('POST', '/window', { handle });
        chosen = handle;
        return ask(...command);
      });
      last = next.catch(() => {});
      return next;
    };

  /** How far the wheel was turned so far, in all windows. */
  let turned = 0;

  async function open(address, size) {
    const { handle } = await commandsTo(first)('POST', '/window/new', { type: 'window' });
    const command = commandsTo(handle);
    const run = (script, ...args) =>
      command('POST', '/execute/sync', {
        script: `return (${script}).apply(null, arguments)`,
        args,
      });
    const act = (type, ...actions) =>
      command('POST', '/actions', { actions: [{ type, id: type, actions }] });
    const at = (x, y) => ({ x: Math.round(x), y: Math.round(y) });
    const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, ...at(x, y) });

    /** The window’s own edges are more than the page that it shows. */
    async function resize({ width, height }) {
      let last;
      await waitFor(
        async () => {
          const [innerWidth, innerHeight] = await run(() => [innerWidth, innerHeight]);
          if (innerWidth === width && innerHeight === height) return true;
          const rect = await command('GET', '/window/rect');
          // No window is narrower than 447 px: tests that need less put their page into a frame.
          if (isDeepStrictEqual(rect, last) && innerWidth > width) return true;
          last = rect;
          await command('POST', '/window/rect', {
            width: rect.width + width - innerWidth,
            height: rect.height + height - innerHeight,
          });
          return false;
        },
        { what: `the window is ${width} by ${height}` },
      );
    }

    await resize(size);
    await command('POST', '/url', { url: address });
    return {
      // Of its console the driver tells nothing, nor of what it asks for.
      lines: [],
      requests: [],
      run,
      resize,
      move: (x, y) => act('pointer', moveTo(x, y)),
      click: (x, y) =>
        act(
          'pointer',
          moveTo(x, y),
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ),
      wheel(x, y, deltaY) {
        // The driver turns it by what differs from the last time.
        turned += deltaY;
        return act('wheel', { type: 'scroll', ...at(x, y), deltaX: 0, deltaY: turned });
      },
      async press(...chords) {
        for (const chord of chords) {
          const pressed = chord.split('+').map((key) => keys[key] ?? key);
          const down = pressed.map((value) => ({ type: 'keyDown', value }));
          const up = pressed.reverse().map((value) => ({ type: 'keyUp', value }));
          await act('key', ...down, ...up);
        }
      },
      go: (url) => command('POST', '/url', { url }),
      back: () => command('POST', '/back', {}),
      screenshot: async () => Buffer.from(await command('GET', '/screenshot'), 'base64'),
      forget: () => command('DELETE', '/cookie'),
      async close() {
        await command('DELETE', '/window');
        chosen = undefined;
      },
    };
  }

  return {
    open,
    async close() {
      await driver.ask('DELETE', `/session/${sessionId}`).catch(() => {});
      driver.close();
      display.close();
    },
  };
}
