import MagicString from 'magic-string';
import { nodesIn } from './syntax-tree.mjs';

/**
 * Rollup plugin: Lit's static `properties`, which decorators have become, as a
 * list of names. Attributes are named after them, as in HTML: `headingLevel` is
 * `heading-level`; slim-lit.mjs reads the list so.
 *
 * The build fails at a property with any other option.
 */
export const propertyNames = () => ({
  name: 'property-names',
  transform(code, id) {
    if (!code.includes('this.properties = {')) return null;
    const magic = new MagicString(code);
    for (const { properties, start, end } of propertiesIn(this.parse(code))) {
      const names = properties.map(({ key, value }) => {
        const options = Object.fromEntries(
          value.properties.map((option) => [option.key.name, option.value.value]),
        );
        const { attribute = key.name.toLowerCase(), ...others } = options;
        if (attribute !== attributeOf(key.name) || Object.keys(others).length)
          this.error(`${key.name} is a property with options of its own: ${id}`);
        return key.name;
      });
      magic.update(start, end, JSON.stringify(names));
    }
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
});

const attributeOf = (name) => name.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What is assigned to `this.properties` anywhere below. */
const propertiesIn = (tree) =>
  [...nodesIn(tree)]
    .filter(
      ({ type, left }) => type === 'AssignmentExpression' && left.property?.name === 'properties',
    )
    .map(({ right }) => right);
