// The chosen widgets as markup, with their attributes and fallback content.
import {
  directionOf,
  element,
  fallbackOf,
  type Fallback,
  type Markup,
} from '../../src/authoring.js';
import type { Language } from '../../src/index.js';
import type { Attribute, Widget } from '../attributes.js';
import { chosenWidgets, keyOf, valuesOf, type Choice } from '../choice.js';
import { targetOf } from '../targets/targets.js';

type Attributes = Markup['attributes'];

/** The value to write for an attribute; `undefined` for a toggle that is off or an empty choice. */
function attributeValue({ control, canBeEmpty }: Attribute, value: string | undefined) {
  if (value === undefined) return undefined;
  if (control === 'toggle') return true;
  return value || canBeEmpty || control === 'list' ? value : undefined;
}

/** The widget's own attributes, except those whose values the fallback content already contains. */
const ownAttributes = ({ values }: Choice, { name, attributes }: Widget, said: Fallback['said']) =>
  attributes.flatMap((attribute) => {
    const value = attributeValue(attribute, values[keyOf(attribute, name)]);
    return value === undefined || said.includes(attribute.name) ? [] : [[attribute.name, value]];
  });

/** The attributes that describe the content inside the tag: its language, topic and direction. */
function contentAttributes({ values }: Choice, language: Language, hasFallback: boolean) {
  const lang = values['lang'];
  // A named topic supplies the texts that the fallback content lacks.
  const topic = values['topic'] || (hasFallback && language.topic.id);
  // The widget knows its direction; the fallback content does not.
  const needsDirection = lang && directionOf(language.tag) === 'rtl';
  return [
    ...(lang ? [['lang', lang]] : []),
    ...(topic ? [['topic', topic]] : []),
    ...(needsDirection ? [['dir', 'rtl']] : []),
  ];
}

/** A `<div>` that the script fills with the widget, for editors that remove unknown tags. */
function placeholder(name: string, attributes: Attributes, children: Markup['children']): Markup {
  const data = Object.entries(attributes).map(([attribute, value]) => [
    // These also work on a `<div>`.
    ['lang', 'dir'].includes(attribute) ? attribute : `data-${attribute}`,
    value,
  ]);
  const dataAttributes = Object.fromEntries(data) as Attributes;
  return element('div', { 'data-aftercare': name, ...dataAttributes }, ...children);
}

/** The chosen widgets, in the order of the library. */
export function widgetMarkup(choice: Choice, language: Language): Markup[] {
  const { placeholders, fallback, netlify } = choice.options;
  const arePlaceholders = placeholders && targetOf(choice).isHtml;
  return chosenWidgets(choice).map((widget) => {
    const { name, tag } = widget;
    const { children, said } = fallback
      ? fallbackOf(name, valuesOf(choice, name), language, netlify)
      : { children: [], said: [] };
    const attributes = Object.fromEntries([
      ...contentAttributes(choice, language, children.length > 0),
      ...ownAttributes(choice, widget, said),
    ]) as Attributes;
    return arePlaceholders
      ? placeholder(name, attributes, children)
      : element(tag, attributes, ...children);
  });
}
