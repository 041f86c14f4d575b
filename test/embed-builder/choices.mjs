// What the tests choose in the embed builder.
import { readFile } from 'node:fs/promises';
import { widgetsOf } from '../../tools/generate/manifest.mjs';

export const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
export const widgets = widgetsOf(manifest).map(({ tagName, attributes }) => ({
  name: tagName.replace('aftercare-', ''),
  attributes,
}));
export const names = widgets.map(({ name }) => name);

/** A choice, as the builder's address holds it. */
export const hashOf = (target, widgets, values = {}, options = {}) =>
  `#${new URLSearchParams({
    target,
    folder: '/',
    widgets: widgets.join(' '),
    ...options,
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [`set.${key}`, value])),
  })}`;
