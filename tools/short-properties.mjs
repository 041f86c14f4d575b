import MagicString from 'magic-string';

/**
 * Rollup plugin: the widgets' own custom properties, `--_link` and the like,
 * become `--a`, `--b`, … wherever the script spells them. Cards set them all
 * themselves, so that none of a page's properties is taken for one.
 *
 * The build fails where a name is put together at run time, and where there is none.
 */
export const shortProperties = () => ({
  name: 'short-properties',
  renderChunk(code) {
    if (/--_(?!\w)/.test(code)) this.error('a custom property whose name is put together');
    const names = [...new Set(code.match(/--_\w+/g))];
    if (!names.length || names.length > 26)
      this.error(`${names.length} custom properties, and 26 letters`);
    const magic = new MagicString(code);
    magic.replaceAll(/--_\w+/g, (name) => `--${(names.indexOf(name) + 10).toString(36)}`);
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
});
