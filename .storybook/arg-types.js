/**
 * What a widget's docs table and controls show, from the manifest.
 *
 * Storybook's own reading of a manifest keys all by bare name, so that the part
 * `heading` hides the attribute `heading`, and it lists a property beside each
 * attribute. Here only attributes are args, which `render` in preview.js sets;
 * the rest is there to be read.
 */
export const argTypesFrom = (manifest) => (tag) => {
  const widget = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);
  return Object.fromEntries([
    ...rows('attributes', widget?.attributes),
    ...rows('events', widget?.events),
    ...rows('inside the tag', widget?.slots),
    ...rows('css properties', widget?.cssProperties),
    ...rows('css parts', widget?.cssParts),
  ]);
};

function rows(category, things = []) {
  const isArg = category === 'attributes';
  return things.map(({ name, description, type, default: standard }) => [
    isArg ? name : `${category} ${name}`,
    {
      name: name || 'children',
      description,
      table: {
        category,
        type: type && { summary: type.text },
        defaultValue: standard && { summary: standard },
      },
      ...(isArg ? { type: sbType(type), ...bounds(type, description) } : { control: false }),
    },
  ]);
}

/** A type as Storybook names it; it picks a fitting control for each. */
function sbType({ text }) {
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
  return words.length ? { name: 'enum', value: words } : { name: text };
}

/** How far a number's control goes, where its description tells: "2 to 6". */
function bounds({ text }, description) {
  const [, min, max] = (text === 'number' && /(\d+) to (\d+)/.exec(description)) || [];
  return max && { control: { type: 'number', min: +min, max: +max } };
}
