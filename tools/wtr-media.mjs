const features = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/**
 * Test runner plugin: `executeServerCommand('media', { forcedColors: 'active' })`
 * shows a test's page as a visitor with such settings sees it, on `media: 'print'`
 * also as it prints; with `{}` as it was. Only Chromium can; elsewhere the
 * command fails.
 *
 * The runner's own `emulateMedia` drops forced colours and contrast without a
 * word when Chromium runs through its Chrome launcher.
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'media') return undefined;
    const unknown = Object.keys(payload).filter((name) => name !== 'media' && !features[name]);
    if (unknown.length) throw new Error(`There is no media setting ${unknown.join(', ')}.`);
    const protocol = await session.browser.getPage(session.id).createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      media: payload.media ?? '',
      features: Object.entries(features).map(([key, name]) => ({
        name,
        // Empty means "as it was" to Chromium, save for forced colours, which it keeps.
        value: payload[key] ?? (key === 'forcedColors' ? 'none' : ''),
      })),
    });
    return true;
  },
});
