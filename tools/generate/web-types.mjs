// Web-types: what the editors of JetBrains know of the tags.
import {
  description,
  placeholderDescription,
  tagDescription,
  wordDescription,
} from './descriptions.mjs';
import { placeholderOf, widgetsOf } from './manifest.mjs';

const contribution = (thing) => ({ name: thing.name, description: description(thing) });

const attributeTypes = ({ name, type, default: standard, ...rest }) => ({
  name,
  description: description(rest),
  ...(standard && { default: standard }),
  value: { type: type.text },
});

/** @param ofPackage its name and version, by which an editor finds the file's package */
export function webTypes(manifest, words, { name, version }) {
  const widgets = widgetsOf(manifest);
  const wordAttributes = words.map((word) => ({
    name: word.attribute,
    description: wordDescription(word),
    default: word.english,
    value: { type: 'string' },
  }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: widgets.map((widget) => ({
          name: widget.tagName,
          description: tagDescription(widget),
          source: { module: name, symbol: widget.name },
          attributes: [...widget.attributes.map(attributeTypes), ...wordAttributes],
          slots: (widget.slots ?? []).map(contribution),
          js: {
            properties: widget.members
              .filter(({ attribute }) => attribute)
              .map((member) => ({ ...contribution(member), type: member.type.text })),
            events: (widget.events ?? []).map(contribution),
          },
          css: {
            properties: (widget.cssProperties ?? []).map(contribution),
            parts: (widget.cssParts ?? []).map(contribution),
          },
        })),
        attributes: [
          {
            name: 'data-aftercare',
            description: placeholderDescription,
            value: { type: widgets.map((widget) => `'${placeholderOf(widget)}'`).join(' | ') },
          },
        ],
      },
    },
  };
}
