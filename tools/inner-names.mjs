import { parseAst } from 'rollup/parseAst';
import { nodesIn } from './syntax-tree.mjs';

/**
 * Members that only the widgets, and Lit, share. Not among them: what Lit
 * documents for an element's users (`updateComplete`), what a page can read or
 * a server sends, and names that the DOM has too, which terser leaves alone.
 */
const shared = [
  ...['contentOfChildren', 'cardWords', 'renderBody', 'essential', 'setting', 'shown', 'above'],
  ...['mend', 'keepsOnce', 'threadOf', 'late', 'hosts', 'prepare', 'answers', 'scheduled'],
  ...['surface', 'utm', 'createRenderRoot', 'enableUpdating', 'isUpdatePending', 'hasUpdated'],
  ...['requestUpdate', 'scheduleUpdate', 'willUpdate', 'renderRoot', 'finalize'],
];

/** Terser's options for the names that nobody outside the script may use: those above, and Lit's by its convention of underscores. */
export const innerNames = {
  regex: new RegExp(`^(?:_.*|${shared.join('|')})$`),
  // Preact keeps the listeners of every element, ours too, in a property of that name.
  reserved: ['l'],
};

/** Rollup plugin: fails the build where a name of the list is met no more. */
export const checkInnerNames = (names = shared) => ({
  name: 'check-inner-names',
  renderChunk(code) {
    const met = new Set();
    for (const { key, property, computed } of nodesIn(parseAst(code)))
      if (!computed) met.add((key ?? property)?.name);
    const gone = names.filter((name) => !met.has(name));
    if (gone.length) this.error(`not met as names of members: ${gone.join(', ')}`);
  },
});
