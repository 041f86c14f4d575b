// The choices that are made in the builder, and how the address stores them.
import { shared, widgets, type Attribute } from './attributes.js';

/** An attribute of one widget, such as `tips-card.layout`, or of all widgets, such as `accent`. */
export type Key = string;

export interface Choice {
  /** The widgets' names, in the order of the library. */
  readonly widgets: readonly string[];
  /** The attributes' values; a toggle that is on is empty. */
  readonly values: Readonly<Record<Key, string>>;
  /** Everything else, by name. */
  readonly options: Options;
}

export interface Options {
  /** Where the snippet is for. */
  readonly target: string;
  /** The address of the script's folder; empty for the usual folder of such a site. */
  readonly folder: string;
  /** Whether tags are written as `<div data-aftercare>`. */
  readonly placeholders: boolean;
  /** Whether the page contains the words, for visitors without script. */
  readonly fallback: boolean;
  /** Whether Netlify takes the comments. */
  readonly netlify: boolean;
  /** How the preview looks. */
  readonly scheme: string;
  readonly width: string;
  readonly page: string;
}

export const standard: Choice = {
  widgets: widgets.map(({ name }) => name),
  values: {},
  options: {
    target: 'html',
    folder: '',
    placeholders: false,
    fallback: true,
    netlify: false,
    scheme: 'light',
    width: 'wide',
    page: 'plain',
  },
};

export const keyOf = ({ name }: Attribute, widget?: string): Key =>
  widget ? `${widget}.${name}` : name;

/** All valid keys: an address can contain anything. */
const keys = new Set([
  ...shared.map((attribute) => keyOf(attribute)),
  ...widgets.flatMap(({ name, attributes }) =>
    attributes.map((attribute) => keyOf(attribute, name)),
  ),
]);

/** The fragment of an address that stores a choice, with its `#`; empty if nothing was chosen. */
export function toHash({ widgets, values, options }: Choice): string {
  const all = new URLSearchParams();
  if (widgets.length !== standard.widgets.length) all.set('widgets', widgets.join(' '));
  for (const [name, value] of Object.entries(options))
    if (value !== standard.options[name as keyof Options]) all.set(name, String(value));
  for (const [key, value] of Object.entries(values)) all.set(`set.${key}`, value);
  return all.size ? `#${all}` : '';
}

/** Reads a choice from an address; missing and invalid parts get their defaults. */
export function fromHash(hash: string): Choice {
  const all = new URLSearchParams(hash.slice(1));
  const wanted = all.get('widgets')?.split(' ') ?? standard.widgets;
  const read = (name: string, value: string | boolean): string | boolean => {
    const said = all.get(name);
    if (said === null) return value;
    return typeof value === 'boolean' ? said === 'true' : said;
  };
  const options = Object.entries<string | boolean>({ ...standard.options });
  const values = [...all].flatMap(([name, value]): [Key, string][] => {
    const key = name.replace(/^set\./, '');
    return key !== name && keys.has(key) ? [[key, value]] : [];
  });
  return {
    widgets: standard.widgets.filter((name) => wanted.includes(name)),
    values: Object.fromEntries(values),
    options: Object.fromEntries(
      options.map(([name, value]) => [name, read(name, value)]),
    ) as unknown as Options,
  };
}
