import { defaults } from '../shared/defaults.js';
import { warn } from '../shared/warn.js';

/** How the embed builder lets people enter a setting. */
export type Control =
  | 'text'
  | 'number'
  | 'toggle'
  | 'choice'
  | 'list'
  | 'color'
  | 'date'
  | 'email'
  | 'telephone'
  | 'address'
  | 'hours';

/**
 * A kind of setting: how its text is read.
 *
 * @template Value what it means
 * @template Written what scripts may assign to the property
 */
export interface Kind<Value = unknown, Written = unknown> {
  readonly control: Control;
  /** The words that it takes, if it takes no others. */
  readonly options?: readonly string[] | undefined;
  /** What a text means; `undefined` if it is not of this kind. */
  readonly read: (text: string) => Value | undefined;
  /** Ends the sentence "use …" in the owner's warning. */
  readonly fix: string;
  /** What holds if nothing readable was given. */
  readonly fallback: Value;
  /** Exists in types only. */
  readonly written?: Written;
}

/**
 * All settings of a widget, by property. The JSDoc of each entry is its public documentation: the manifest, Storybook,
 * the reference, the types and the embed builder's controls are made from this table.
 */
export type SettingsTable = Readonly<Record<string, Kind>>;

/** What a setting of a kind means. */
export type ValueOf<Setting> = Setting extends Kind<infer Value> ? Value : never;

/** The properties with which scripts set what a table lists. `lang` is HTML's own. */
export type SettingProperties<Table extends SettingsTable> = {
  -readonly [Name in keyof Table as Exclude<Name, 'lang'>]?:
    (Table[Name] extends Kind<unknown, infer Written> ? Written : never) | undefined;
};

/** The attribute of a property: `headingLevel` is `heading-level`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, '-$&').toLowerCase();

/** The declarations for Lit of a table's properties. */
export const propertiesOf = (table: SettingsTable): Record<string, object> =>
  Object.fromEntries(
    Object.keys(table)
      .filter((name) => name !== 'lang')
      .map((name) => [name, { attribute: attributeOf(name) }]),
  );

/**
 * The one place where precedence is decided: the widget's own value ▸ the script tag's ▸ the built-in default. What
 * cannot be read is passed over with a warning, never thrown; objects are never read.
 *
 * @param tag the widget, as the owner wrote it
 * @param own what the widget itself was given; `null` or `undefined` for nothing
 */
export function resolveSetting<Value>(
  tag: string,
  attribute: string,
  own: unknown,
  kind: Kind<Value>,
): Value {
  for (const given of [own as string, defaults.get(attribute)]) {
    if (given == null) continue;
    const isPlain = Object(given) !== given;
    const text = isPlain ? String(given) : typeof given;
    const value = isPlain ? kind.read(text) : undefined;
    if (value !== undefined) return value;
    warn('bad-value', `${attribute}="${text}" on <${tag}> is ignored; use ${kind.fix}.`);
  }
  return kind.fallback;
}
