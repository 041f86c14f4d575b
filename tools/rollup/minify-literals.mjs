import { transformSync } from 'esbuild';
import MagicString from 'magic-string';

/**
 * Rollup plugin: removes from html`` and css`` literals the white space that the source has for its readers.
 * Fails the build at a css`` literal that contains a value.
 */
export const minifyLiterals = () => ({
  name: 'minify-literals',
  transform(code, id) {
    if (!/\b(?:html|css)\s*`/.test(code)) return null;
    const magic = new MagicString(code);
    const fail = (why) => this.error(`${why}: ${id}`);
    for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
      const texts = quasi.quasis.map(({ value }) => value.cooked);
      const minified = tag.name === 'css' ? [minifyCss(texts, fail)] : minifyHtml(texts);
      quasi.quasis.forEach((part, index) => {
        if (part.start < part.end) magic.update(part.start, part.end, escaped(minified[index]));
      });
    }
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
});

/**
 * White space that contains a line break is layout of the source: it is removed between tags and at the edges, and
 * becomes a space elsewhere. White space on one line is kept.
 *
 * @param texts the parts of a literal around its values
 */
export function minifyHtml(texts) {
  const value = '\u0000';
  return texts
    .join(value)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^\n|\n$/g, '')
    .replace(/([>\0])\n(?=[<\0])|>\n|\n(?=[<>]|\/>)/g, (all) =>
      /[>\0]/.test(all[0]) ? all[0] : '',
    )
    .replaceAll('\n', ' ')
    .replaceAll(' />', '/>')
    .split(value);
}

function minifyCss(texts, fail) {
  if (texts.length > 1) fail('A css`` literal contains a value');
  const { code, warnings } = transformSync(texts[0], {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  });
  for (const { text } of warnings) fail(text);
  return code.trim();
}

const escaped = (text) => text.replace(/[`\\]|\$\{/g, '\\$&');

const taggedTemplates = (tree) =>
  [...nodesIn(tree)].filter(
    ({ type, tag }) => type === 'TaggedTemplateExpression' && /^(html|css)$/.test(tag.name),
  );

/** A node of a syntax tree (ESTree) and all below it, in the order of the source. */
function* nodesIn(node) {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child?.type) yield* nodesIn(child);
}
