// What somebody has chosen, and how an address holds it.
import { shared, widgets, type Attribute } from './attributes.js';

/** Which attribute of which widget: `tips-card.layout`; of all of them: `accent`. */
export type Key = string;

export interface Choice {
  /** The widgets' names, in the order of the library. */
  readonly widgets: readonly string[];
  /** What was set, as an attribute's value: a toggle that is on is empty. */
  readonly values: Readonly<Record<Key, string>>;
  /** Everything else, by name. */
  readonly options: Options;
}

export interface Options {
  /** Where the snippet is for. */
  readonly target: string;
  /** The address that the script's file is in; empty for where such a site keeps it. */
  readonly folder: string;
  /** Whether tags are written as `<div data-aftercare>`. */
  readonly placeholders: boolean;
  /** Whether the page holds the words, for those who have no script. */
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

/** Every key that there is: an address may say anything. */
const keys = new Set([
  ...shared.map((attribute) => keyOf(attribute)),
  ...widgets.flatMap(({ name, attributes }) =>
    attributes.map((attribute) => keyOf(attribute, name)),
  ),
]);

/** The part of an address behind its `#` that holds a choice; empty where nothing was chosen. */
export function toHash({ widgets, values, options }: Choice): string {
  const all = new URLSearchParams();
  if (widgets.length !== standard.widgets.length) all.set('widgets', widgets.join(' '));
  for (const [name, value] of Object.entries(options))
    if (value !== standard.options[name as keyof Options]) all.set(name, String(value));
  for (const [key, value] of Object.entries(values)) all.set(`set.${key}`, value);
  return all.size ? `#${all}` : '';
}

/** Reads a choice from an address; what it does not say, or says wrongly, is as it comes. */
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
