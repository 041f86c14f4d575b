// Custom data for VS Code, and for editors that read the same: what stands in HTML, what in CSS.
import {
  description,
  placeholderDescription,
  tagDescription,
  wordDescription,
} from './descriptions.mjs';
import { placeholderOf, valuesOf, widgetsOf } from './manifest.mjs';

const schema = (language) =>
  `https://raw.githubusercontent.com/microsoft/vscode-${language}-languageservice/main/docs/customData.schema.json`;
const markdown = (value) => ({ kind: 'markdown', value });
const named = (name) => ({ name });

function attributeData(attribute) {
  const values = valuesOf(attribute);
  return {
    name: attribute.name,
    description: markdown(description(attribute)),
    // The editors' own name for "no value is needed".
    ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
    ...(values.length && { values: values.map(named) }),
  };
}

/** Tags, their attributes and the attributes' values, and the placeholder that stands for a tag. */
export function htmlData(manifest, words) {
  const widgets = widgetsOf(manifest);
  const wordAttributes = words.map((word) => ({
    name: word.attribute,
    description: markdown(wordDescription(word)),
  }));
  return {
    $schema: schema('html'),
    version: 1.1,
    tags: widgets.map((widget) => ({
      name: widget.tagName,
      description: markdown(tagDescription(widget)),
      attributes: [...widget.attributes.map(attributeData), ...wordAttributes],
    })),
    globalAttributes: [
      {
        name: 'data-aftercare',
        description: markdown(placeholderDescription),
        values: widgets.map(placeholderOf).map(named),
      },
    ],
  };
}

/** Custom properties and parts, each once, with the tags that have it. */
export function cssData(manifest) {
  const widgets = widgetsOf(manifest);
  const properties = new Map(
    widgets.flatMap(({ cssProperties = [] }) =>
      cssProperties.map((property) => [property.name, description(property)]),
    ),
  );
  const parts = new Map();
  for (const { tagName, cssParts = [] } of widgets)
    for (const part of cssParts) {
      const said = parts.get(part.name) ?? new Map();
      const text = description(part);
      parts.set(part.name, said.set(text, [...(said.get(text) ?? []), tagName]));
    }
  const partDescription = (said) =>
    [...said]
      .map(([text, tags]) => `${tags.map((tag) => `\`${tag}\``).join(', ')}: ${text}`)
      .join('\n\n');
  return {
    $schema: schema('css'),
    version: 1.1,
    properties: [...properties].map(([name, text]) => ({ name, description: markdown(text) })),
    pseudoElements: [...parts].map(([name, said]) => ({
      name: `::part(${name})`,
      description: markdown(partDescription(said)),
    })),
  };
}
