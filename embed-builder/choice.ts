// What can be chosen in the builder, and how choices change.
import type { Values } from '../src/authoring.js';
import { widgets, type Attribute, type Widget } from './attributes.js';

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
  /** The kind of site that the snippet is for: the name of a target. */
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

/** Changes parts of the choice. */
export type Choose = (change: Partial<Choice>) => void;

/** Changes one option. */
export type SetOption = <Name extends keyof Options>(name: Name, value: Options[Name]) => void;

export const defaultChoice: Choice = {
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

/** The chosen widgets, in the order of the library. */
export const chosenWidgets = ({ widgets: chosen }: Choice): readonly Widget[] =>
  widgets.filter(({ name }) => chosen.includes(name));

/** Reads the attributes of a widget: its own values first, then those of all widgets. */
export const valuesOf =
  ({ values }: Choice, widget: string): Values =>
  (attribute) =>
    values[`${widget}.${attribute}`] ?? values[attribute];

/** The chosen widgets after one was added or removed. */
export const withWidget = (
  chosen: Choice['widgets'],
  widget: string,
  isChosen: boolean,
): Choice['widgets'] =>
  defaultChoice.widgets.filter((name) => (name === widget ? isChosen : chosen.includes(name)));

/** The values after one has changed; `undefined` removes it. */
export function withValue(
  values: Choice['values'],
  key: Key,
  value: string | undefined,
): Choice['values'] {
  const others = Object.entries(values).filter(([other]) => other !== key);
  const own = value === undefined ? [] : [[key, value] as const];
  return Object.fromEntries([...others, ...own]);
}
