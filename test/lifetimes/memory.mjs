// What a page keeps in memory, by Chromium's account: no other driver frees memory when asked.

/** Opens the counters of a tab's page. */
export async function openMemory({ page }) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');

  /**
   * Frees all that nothing holds, and counts what is left: DOM nodes, event listeners and bytes. Collects
   * until the counts stop falling, as what one round frees may have held what the next one can free.
   */
  async function measure() {
    for (let last = Infinity; ;) {
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
      if (nodes + listeners >= last) {
        const { usedSize: bytes } = await session.send('Runtime.getHeapUsage');
        return { nodes, listeners, bytes };
      }
      last = nodes + listeners;
    }
  }

  return { measure };
}
