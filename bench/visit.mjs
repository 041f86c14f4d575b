// Visits: each in a browser context of its own, with nothing kept from the one before.
import { mainThread, mark } from './trace.mjs';

/** Opens an empty tab in a fresh context; closes both when it has been used. */
export async function inFreshTab(browser, { viewport, throttle = 1 }, use) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport(viewport ?? { width: 1000, height: 800 });
    if (throttle > 1) await tab.emulateCPUThrottling(throttle);
    return await use(tab);
  } finally {
    await context.close();
  }
}

/** Frames and idle times, so that what was put off has happened, too. Runs in the page. */
export async function settled(mark = 'settled') {
  for (let times = 0; times < 3; times++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
  // Longer than anything on these pages is put off.
  await new Promise((resolve) => setTimeout(resolve, 50));
  performance.mark(mark);
}

/** What the main thread does while something happens in a tab, and until it has come to rest. */
export async function traced(tab, categories, happen) {
  await tab.tracing.start({ categories });
  await happen();
  await tab.evaluate(settled, mark);
  // What comes now is looking, and may be quick.
  await tab.emulateCPUThrottling(1);
  return mainThread(JSON.parse(Buffer.from(await tab.tracing.stop()).toString()));
}

/** The JavaScript heap once the garbage is gone, in bytes. */
export async function heapOf(tab) {
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
