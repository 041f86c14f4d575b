// The TypeScript of a topic, from its JSON Schema: the types, and the form that the reader goes by.

const comment = ({ description }) => (description ? `/** ${description} */\n` : '');
const nameOf = (reference) => reference.split('/').at(-1);
const typeName = (name) => name.replace(/^./, (first) => first.toUpperCase());

function typeOf(schema) {
  if (schema.$ref) return typeName(nameOf(schema.$ref));
  if (schema.type === 'array') return `readonly ${typeOf(schema.items)}[]`;
  if (schema.type === 'object') return `{\n${fieldsOf(schema)}\n}`;
  return schema.type;
}

const fieldsOf = ({ properties, required = [] }) =>
  Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(
      ([name, schema]) =>
        `${comment(schema)}${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema)};`,
    )
    .join('\n');

/** The form of what a schema describes: `''` for text, lists with the form of their items, objects. */
function formOf(schema, definitions) {
  if (schema.$ref) return formOf(definitions[nameOf(schema.$ref)], definitions);
  if (schema.type === 'array') return [formOf(schema.items, definitions)];
  if (schema.type !== 'object') return '';
  const properties = Object.entries(schema.properties).filter(([name]) => name !== '$schema');
  return Object.fromEntries(
    properties.map(([name, property]) => [name, formOf(property, definitions)]),
  );
}

/** The module `src/content/topic.ts`. */
export function topicModule(schema) {
  const { words, ...objects } = schema.$defs;
  const interfaces = { ...objects, topic: schema };
  return `// Generated from topic.schema.json by \`npm run generate\`; change that file instead.

/** ${words.description} Content that an owner wrote inside a tag is a copy of its nodes. */
export type Words = string | Node;

${Object.entries(interfaces)
  .map(
    ([name, definition]) =>
      `${comment(definition)}export interface ${typeName(name)} {\n${fieldsOf(definition)}\n}`,
  )
  .join('\n\n')}

/** The form of a topic, for its reader: text is \`''\`, a list has the form of its items. */
export const topicForm = ${JSON.stringify(formOf(schema, schema.$defs))};
`;
}
