// The custom elements manifest: what of it is public, and what it must say.
import { posix } from 'node:path';

/** The library door: what it exports is public, nothing else. */
const door = 'src/index.ts';

/** Where a source file is once it is built. */
const built = (path) => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/**
 * Leaves in the manifest what the library door exports, and of it what hosts
 * may use. Paths become those of the package's files, since a package holds no `src`.
 */
export const publicPartOnly = () => ({
  name: 'public-part-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const exported = exportsOf(manifest);
    for (const module of manifest.modules) {
      const isPublic = ({ name }) => exported.has(`${module.path}:${name}`);
      module.declarations = module.declarations.filter(isPublic);
      for (const declaration of module.declarations) tidy(declaration);
    }
    manifest.modules = manifest.modules
      .filter(({ path, declarations }) => path === door || declarations.length)
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

/** What the door exports, as `path:name`; mends where the analyzer says it is declared. */
function exportsOf(manifest) {
  const { exports, declarations } = manifest.modules.find(({ path }) => path === door);
  const declaredIn = (path, name) =>
    manifest.modules.find((module) => module.path === path)?.declarations.some(
      (declaration) => declaration.name === name,
    );
  return new Set(
    exports.map(({ declaration }) => {
      const { name, module } = declaration;
      if (module.startsWith('.'))
        declaration.module = posix.join('src', module).replace(/\.js$/, '.ts');
      // `import { X }`, then `export { X }`: the analyzer takes the door for X's home.
      else if (!declarations.some((own) => own.name === name))
        declaration.module = manifest.modules.find(({ path }) => declaredIn(path, name)).path;
      return `${declaration.module}:${name}`;
    }),
  );
}

function tidy(declaration) {
  declaration.members = declaration.members?.filter(
    ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
  );
  for (const attribute of declaration.attributes ?? []) attribute.type = asWritten(attribute.type);
  // Own ones first, then those of the base class: the order of reading.
  for (const kind of ['attributes', 'cssParts', 'cssProperties', 'members'])
    declaration[kind]?.sort((a, b) => Number(!!a.inheritedFrom) - Number(!!b.inheritedFrom));
}

/** An attribute's type, as one writes it in HTML: properties also take text for a number or a boolean. */
function asWritten({ text = 'string' } = {}) {
  const types = text.split(/\s*\|\s*/).filter((type) => type !== 'undefined');
  const narrow = types.filter((type) => type !== 'string');
  return { text: (narrow.length ? narrow : types).join(' | ') };
}

function renamePaths(part) {
  for (const [key, value] of Object.entries(part)) {
    if (Object(value) === value) renamePaths(value);
    else if ((key === 'path' || key === 'module') && /^\/?src\//.test(value))
      part[key] = built(value);
  }
}

/** The four widgets' declarations, in the order in which the library names them. */
export function widgetsOf(manifest) {
  const order = manifest.modules.find(({ path }) => path === built(door)).exports;
  const place = ({ name }) => order.findIndex((exported) => exported.name === name);
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => place(a) - place(b));
}

/** What lacks a description though hosts can use it, a sentence each. */
export const undescribed = (manifest) =>
  widgetsOf(manifest).flatMap((widget) =>
    Object.entries({
      attribute: widget.attributes,
      member: widget.members,
      event: widget.events,
      slot: widget.slots,
      part: widget.cssParts,
      'CSS property': widget.cssProperties,
    }).flatMap(([kind, things = []]) =>
      things
        .filter(({ description }) => !description)
        .map(
          ({ name, inheritedFrom }) =>
            `${kind} "${name}" of <${widget.tagName}> has no description; give it one in the JSDoc of ${inheritedFrom?.name ?? widget.name}.`,
        ),
    ),
  );
