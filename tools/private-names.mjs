import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';
import { nodesIn } from './syntax-tree.mjs';

/** The commonest of minified code first, so that these names look like the rest of it. */
const letters = 'etinasrolcdhumpbgvwykxjOSCLEPMqTzNUIRAHBDWFYGJQKVXZ';

/**
 * Rollup plugin, for after the minifier, which counts the `#names` of all
 * classes as one row: here each class begins anew, with what it names most.
 * What is called the same packs better, and is as private as before.
 */
export const privateNames = () => ({
  name: 'private-names',
  renderChunk(code) {
    const magic = new MagicString(code);
    for (const body of ofType(parseAst(code), 'ClassBody')) {
      if (ofType(body, 'ClassBody').length > 1) this.error('a class within a class');
      const met = ofType(body, 'PrivateIdentifier');
      const times = new Map();
      for (const { name } of met) times.set(name, (times.get(name) ?? 0) + 1);
      const names = [...times.keys()].sort((one, other) => times.get(other) - times.get(one));
      if (names.length > letters.length) this.error(`${names.length} private names in one class`);
      for (const { start, end, name } of met)
        magic.update(start, end, `#${letters[names.indexOf(name)]}`);
    }
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
});

const ofType = (tree, type) => [...nodesIn(tree)].filter((node) => node.type === type);
