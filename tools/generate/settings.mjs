// The settings tables in src: what each setting is, from the table itself and the JSDoc in it.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { importBundled } from './bundle.mjs';

const files = [
  'src/base/base-settings.ts',
  ...['tips-card', 'causes-accordion', 'comment-form', 'booking-cta'].map(
    (folder) => `src/components/${folder}/${folder}-settings.ts`,
  ),
];

/** `headingLevel` as it is written in HTML. */
const attributeOf = (property) => property.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The type of an attribute, and that of the property with which scripts set it. */
function typesOf({ control, options = [] }) {
  if (control === 'choice') {
    const words = options.map((word) => `'${word}'`).join(' | ');
    return { attribute: words, property: words };
  }
  if (control === 'number') return { attribute: 'number', property: 'number | string' };
  if (control === 'toggle') return { attribute: 'boolean', property: 'boolean | string' };
  return { attribute: 'string', property: 'string' };
}

/** The built-in value as it is written in HTML; `undefined` if there is none. */
const defaultOf = ({ fallback: value }) =>
  value === undefined ? undefined : [value].flat().join(' ') || undefined;

/** The JSDoc of each entry of the tables in a file: `{ [table]: { [property]: { description, standard } } }`. */
function documentationIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const tables = {};
  ts.forEachChild(source, (node) => {
    if (!ts.isVariableStatement(node)) return;
    for (const { name, initializer } of node.declarationList.declarations) {
      if (!initializer || !ts.isObjectLiteralExpression(initializer)) continue;
      tables[name.text] = Object.fromEntries(
        initializer.properties.filter(ts.isPropertyAssignment).map((entry) => {
          const tag = ts.getJSDocTags(entry).find(({ tagName }) => tagName.text === 'default');
          const comment = ts.getTextOfJSDocComment(entry.jsDoc?.at(-1)?.comment);
          return [
            entry.name.text,
            { description: comment ?? '', standard: ts.getTextOfJSDocComment(tag?.comment) },
          ];
        }),
      );
    }
  });
  return tables;
}

/**
 * The settings that each table adds to those of all widgets:
 * `{ [table]: { name, attribute, types, standard, description }[] }`.
 */
export async function readSettings() {
  const tables = await importBundled({
    stdin: {
      contents: files.map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: process.cwd(),
    },
  });
  const documented = Object.assign({}, ...files.map(documentationIn));
  return Object.fromEntries(
    Object.entries(documented)
      .filter(([table]) => table.endsWith('Settings'))
      .map(([table, entries]) => [
        table,
        Object.entries(entries).map(([name, { description, standard }]) => ({
          name,
          description,
          attribute: attributeOf(name),
          types: typesOf(tables[table][name]),
          standard: standard ?? defaultOf(tables[table][name]),
        })),
      ]),
  );
}
