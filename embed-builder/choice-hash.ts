// Stores a choice in the fragment of the builder's address.
import { shared, widgets } from './attributes.js';
import { defaultChoice, keyOf, type Choice, type Key, type Options } from './choice.js';

/** All valid keys: an address can contain anything. */
const keys = new Set([
  ...shared.map((attribute) => keyOf(attribute)),
  ...widgets.flatMap(({ name, attributes }) =>
    attributes.map((attribute) => keyOf(attribute, name)),
  ),
]);

/** The fragment of an address that stores a choice, with its `#`; empty if nothing was chosen. */
export function toHash({ widgets, values, options }: Choice): string {
  const parameters = new URLSearchParams();
  if (widgets.length !== defaultChoice.widgets.length) parameters.set('widgets', widgets.join(' '));
  for (const [name, value] of Object.entries(options))
    if (value !== defaultChoice.options[name as keyof Options]) parameters.set(name, String(value));
  for (const [key, value] of Object.entries(values)) parameters.set(`set.${key}`, value);
  return parameters.size ? `#${parameters}` : '';
}

/** Reads a choice from the fragment of an address; missing and invalid parts get their defaults. */
export function fromHash(hash: string): Choice {
  const parameters = new URLSearchParams(hash.slice(1));
  const wanted = parameters.get('widgets')?.split(' ') ?? defaultChoice.widgets;
  const readOption = (name: string, defaultValue: string | boolean): string | boolean => {
    const value = parameters.get(name);
    if (value === null) return defaultValue;
    return typeof defaultValue === 'boolean' ? value === 'true' : value;
  };
  const defaultOptions = Object.entries<string | boolean>({ ...defaultChoice.options });
  const values = [...parameters].flatMap(([name, value]): [Key, string][] => {
    const key = name.replace(/^set\./, '');
    return key !== name && keys.has(key) ? [[key, value]] : [];
  });
  return {
    widgets: defaultChoice.widgets.filter((name) => wanted.includes(name)),
    values: Object.fromEntries(values),
    options: Object.fromEntries(
      defaultOptions.map(([name, value]) => [name, readOption(name, value)]),
    ) as unknown as Options,
  };
}
