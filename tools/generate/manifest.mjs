// The custom elements manifest: what of it is public, and what it must say.
import { posix } from 'node:path';

/** The entry of the library: what it exports is public, nothing else. */
const entry = 'src/index.ts';

/** Where a source file is once it is built. */
const built = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/**
 * A plugin of the analyzer: leaves in the manifest what the library's entry exports, and of it what hosts may use. Paths
 * become those of the package's files, since a package has no `src`.
 *
 * @param {Awaited<ReturnType<import('./settings.mjs').readSettings>>} settings of each table
 */
export const publicPartOnly = (settings) => ({
  name: 'public-part-only',
  analyzePhase({ ts, node, moduleDoc }) {
    if (ts.isConstructorDeclaration(node)) addParameterProperties(ts, node, moduleDoc);
    if (ts.isClassDeclaration(node)) addSettings(node, moduleDoc, settings);
  },
  packageLinkPhase({ customElementsManifest: manifest }) {
    const exported = exportsOf(manifest);
    for (const module of manifest.modules) {
      const isPublic = ({ name }) => exported.has(`${module.path}:${name}`);
      module.declarations = module.declarations.filter(isPublic);
      for (const declaration of module.declarations) tidy(declaration);
    }
    manifest.modules = manifest.modules
      .filter(({ path, declarations }) => path === entry || declarations.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const declared = new Set(
      manifest.modules.flatMap(({ path, declarations }) =>
        declarations.map(({ name }) => `${path}:${name}`),
      ),
    );
    for (const module of manifest.modules)
      // The analyzer lists types among the exports, which no module has when it runs.
      module.exports = module.exports.filter(({ declaration: { module: path, name } }) =>
        declared.has(`${path}:${name}`),
      );
    renamePaths(manifest);
  },
});

/** Adds the settings of the table that a class names in `static settings`, as attributes and as properties. */
function addSettings({ name: className, members }, { declarations }, settings) {
  const table = members.find(({ name }) => name?.text === 'settings')?.initializer?.text;
  const owner = declarations.find(({ name }) => name === className?.text);
  if (!table || !owner) return;
  for (const { name, attribute, types, standard, description } of settings[table]) {
    const documented = { description, ...(standard && { default: standard }) };
    // `lang` is HTML's own property.
    const isProperty = name !== 'lang';
    // The analyzer also finds `lang` in `observedAttributes`.
    owner.attributes = (owner.attributes ?? []).filter(({ name }) => name !== attribute);
    owner.attributes.push({
      name: attribute,
      type: { text: types.attribute },
      ...documented,
      ...(isProperty && { fieldName: name }),
    });
    if (isProperty)
      (owner.members ??= []).push({
        kind: 'field',
        name,
        type: { text: `${types.property} | undefined` },
        ...documented,
        attribute,
      });
  }
}

/** Adds the fields that a constructor declares in its parameters, as the events do: the analyzer skips them. */
function addParameterProperties(ts, constructor, { declarations }) {
  const owner = declarations.find(({ name }) => name === constructor.parent.name?.text);
  if (!owner) return;
  const fields = constructor.parameters
    .filter(({ modifiers }) =>
      modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword),
    )
    .map((parameter) => ({
      kind: 'field',
      name: parameter.name.text,
      type: { text: parameter.type.getText() },
      readonly: true,
      description: ts.getTextOfJSDocComment(parameter.jsDoc?.[0]?.comment) ?? '',
    }));
  owner.members = [...fields, ...(owner.members ?? [])];
}

/** What the entry exports, as `path:name`; corrects where the analyzer says it is declared. */
function exportsOf(manifest) {
  const { exports, declarations } = manifest.modules.find(({ path }) => path === entry);
  const declaredIn = (path, name) =>
    manifest.modules
      .find((module) => module.path === path)
      ?.declarations.some((declaration) => declaration.name === name);
  return new Set(
    exports.map(({ declaration }) => {
      const { name, module } = declaration;
      if (module.startsWith('.'))
        declaration.module = posix.join('src', module).replace(/\.js$/, '.ts');
      // `import { X }`, then `export { X }`: the analyzer believes that X is declared in the entry.
      else if (!declarations.some((own) => own.name === name))
        declaration.module = manifest.modules.find(({ path }) => declaredIn(path, name)).path;
      return `${declaration.module}:${name}`;
    }),
  );
}

function tidy(declaration) {
  const { superclass } = declaration;
  if (superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  declaration.members = declaration.members?.filter(
    ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
  );
  // Own ones first, then those of the base class: the order of reading.
  for (const kind of ['attributes', 'cssParts', 'cssProperties', 'members'])
    declaration[kind]?.sort((a, b) => Number(!!a.inheritedFrom) - Number(!!b.inheritedFrom));
}

function renamePaths(part) {
  for (const [key, value] of Object.entries(part)) {
    if (Object(value) === value) renamePaths(value);
    else if ((key === 'path' || key === 'module') && /^\/?src\//.test(value))
      part[key] = built(value);
  }
}

/** All that the manifest declares, by name. */
export const declarationsOf = (manifest) =>
  Object.fromEntries(
    manifest.modules.flatMap(({ declarations }) =>
      declarations.map((declaration) => [declaration.name, declaration]),
    ),
  );

/** The four widgets' declarations, in the order in which the library lists them. */
export function widgetsOf(manifest) {
  const declarations = declarationsOf(manifest);
  return declarations.widgets.type.text.match(/\w+/g).map((name) => declarations[name]);
}

/** The words that an attribute takes, as its type lists them; none where it takes any text. */
export const valuesOf = ({ type: { text } }) =>
  [...text.matchAll(/'([^']+)'/g)].map(([, value]) => value);

/** What stands behind the tag of a placeholder: `tips-card` of `aftercare-tips-card`. */
export const placeholderOf = ({ tagName }) => tagName.replace('aftercare-', '');

/** What lacks a description though hosts can use it, a sentence each. */
export const undescribed = (manifest) => [
  ...new Set(
    Object.values(declarationsOf(manifest)).flatMap((declaration) =>
      Object.entries({
        attribute: declaration.attributes,
        member: declaration.members,
        event: declaration.events,
        slot: declaration.slots,
        part: declaration.cssParts,
        'CSS property': declaration.cssProperties,
      }).flatMap(([kind, things = []]) =>
        things
          .filter(({ description }) => !description)
          .map(
            ({ name, inheritedFrom = declaration }) =>
              `The ${kind} "${name}" of ${inheritedFrom.name} has no description; give it one in the JSDoc there.`,
          ),
      ),
    ),
  ),
];
