import { transformSync } from 'esbuild';
import MagicString from 'magic-string';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { nodesIn } from './syntax-tree.mjs';

/**
 * Rollup plugin: what stands in html`` and css`` literals, as small as it can
 * travel. The source is formatted for people; none of that white space should.
 *
 * With `compile`, for the script door whose Lit has no parser (slim-lit.mjs),
 * html`<a href=${x}>${y}</a>` becomes html('<a $href=$><?></a>', x, y): the
 * markup of a <template> in which `$` marks a value, in an attribute whose name
 * begins with it or, as `<?>`, between tags.
 *
 * The build fails at what is not foreseen: values in css``, in comments, in
 * <textarea>s and the like; property and element bindings; svg``.
 *
 * @param minify off only to see what it gives
 */
export function compileTemplates({ compile, minify = true }) {
  return {
    name: 'compile-templates',
    transform(code, id) {
      if (!/\b(?:html|svg|css)\s*`/.test(code)) return null;
      const magic = new MagicString(code);
      const fail = (why) => this.error(`${why}: ${id}`);
      for (const { tag, quasi, start, end } of taggedTemplates(this.parse(code))) {
        const texts = quasi.quasis.map(({ value }) => value.cooked);
        if (tag.name === 'css') {
          if (texts.length > 1) fail('css`` with a value in it');
          magic.update(
            start,
            end,
            `css\`${escaped(minify ? minifyCss(texts[0], fail) : texts[0])}\``,
          );
        } else if (tag.name === 'svg') {
          fail('svg``; write html`<svg>…</svg>`');
        } else if (compile) {
          // Each text, with the `}` before it and the `${` after it, becomes what stands between arguments.
          quasi.quasis.forEach((text, index) => {
            const first = index === 0;
            const from = first ? start : text.start - 1;
            const to = text.tail ? end : text.end + 2;
            const opening = first ? `html(${JSON.stringify(markupOf(texts, fail, minify))}` : '';
            magic.update(from, to, opening + (text.tail ? ')' : ', '));
          });
        } else if (minify) {
          const short = minifiedTexts(texts);
          quasi.quasis.forEach((part, index) => {
            if (part.start < part.end) magic.update(part.start, part.end, escaped(short[index]));
          });
        }
      }
      return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
    },
  };
}

/** The markup of a <template> for the texts between a literal's values; exported for its test. */
export function markupOf(texts, fail, minify = true) {
  const short = minify ? minifiedTexts(texts) : texts;
  const strings = Object.assign([...short], { raw: short });
  const [parsed, names] = _$LH.getTemplateHtml(strings, 1);
  const { marker } = _$LH;
  if (short.some((text) => text.includes('$'))) fail('a $ in a template, where it marks values');
  if (names.some((name) => name !== name.toLowerCase())) fail('an attribute in capitals');
  const markup = String(parsed)
    // Lit's end mark after a last value, which must not be taken for another value.
    .replace(/<\?>$/, '<!>')
    .replaceAll(`<?${marker}>`, '<?>')
    .replace(/([^\s"'>/=]+)\$lit\$=/g, '$$$1=')
    .replaceAll(marker, '$')
    .replace(/="([\w-]+)"(?=[ >])/g, '=$1');
  if (names.some((name) => !name || name.startsWith('.')) || /\s\$\d/.test(markup))
    fail('a property or element binding');
  const marked = markup.replace(/(?<=\s)\$[^\s=]+=/g, '').split(/\$|<\?>/).length - 1;
  if (
    marked !== texts.length - 1 ||
    /<(textarea|title|style)[^>]*>[^<]*(\$|<\?)/i.test(markup) ||
    markup.includes('<!--')
  )
    fail('a value or a comment where the compiled template has no room for it');
  return markup;
}

/**
 * White space with a line break in it is layout of the source: between tags and
 * at the edges it goes, elsewhere it is a space. A space on one line is meant.
 */
function minifiedTexts(texts) {
  const hole = '\u0000';
  return texts
    .join(hole)
    .replace(/\s*\n\s*/g, '\n')
    .replace(/^\n|\n$/g, '')
    .replace(/([>\0])\n(?=[<\0])|>\n|\n(?=[<>]|\/>)/g, (all) =>
      /[>\0]/.test(all[0]) ? all[0] : '',
    )
    .replaceAll('\n', ' ')
    .replaceAll(' />', '/>')
    .split(hole);
}

function minifyCss(css, fail) {
  const { code, warnings } = transformSync(css, { loader: 'css', minify: true, charset: 'utf8' });
  for (const { text } of warnings) fail(text);
  return code.trim();
}

const escaped = (text) => text.replace(/[`\\]|\$\{/g, '\\$&');

const taggedTemplates = (tree) =>
  [...nodesIn(tree)].filter(
    ({ type, tag }) => type === 'TaggedTemplateExpression' && /^(html|svg|css)$/.test(tag.name),
  );
