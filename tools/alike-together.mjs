import MagicString from 'magic-string';

/**
 * Rollup plugin: modules that hold no more than words or styles stand together
 * in the script, before the code, in the given order. Brotli packs what is
 * alike better when it is not strewn among the rest.
 *
 * @param modules as the entry would import them
 */
export function alikeTogether(modules) {
  return {
    name: 'alike-together',
    transform(code, id) {
      if (!this.getModuleInfo(id).isEntry) return null;
      const imports = modules.map((path) => `import '${path}';\n`).join('');
      const magic = new MagicString(code).prepend(imports);
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },
  };
}
