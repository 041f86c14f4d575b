// The settings to choose from. They come from the manifest, so a new attribute appears in the builder by itself.
import manifest from '../dist/custom-elements.json';
import release from '../dist/release.json';
import { widgets as classes } from '../src/index.js';

/** The kind of control for a value. */
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

export interface Attribute {
  readonly name: string;
  readonly control: Control;
  /** The values of a choice or a list; suggestions for a text. */
  readonly options: readonly string[];
  readonly standard: string;
  readonly description: string;
  /** Whether an empty value has a meaning of its own. */
  readonly canBeEmpty: boolean;
}

export interface Widget {
  /** The name in `data-aftercare`: `tips-card`. */
  readonly name: string;
  readonly tag: string;
  readonly title: string;
  readonly description: string;
  /** The attributes of this widget only. */
  readonly attributes: readonly Attribute[];
}

/** The controls of attributes whose type does not tell. */
const controls: Readonly<Record<string, Control>> = {
  accent: 'color',
  action: 'address',
  fields: 'list',
  hours: 'hours',
  href: 'address',
  phone: 'telephone',
  'prefill-email': 'email',
  required: 'list',
  'reviewed-on': 'date',
};

/** The values of attributes whose type does not tell. */
const options: Readonly<Record<string, readonly string[]>> = {
  fields: ['name', 'email', 'website'],
  lang: release.languages,
  open: ['none', 'first', 'all'],
  required: ['name', 'email', 'website'],
  'time-zone': Intl.supportedValuesOf('timeZone'),
};

/** All widgets have these attributes, but they mean something different for each. */
const ofOneWidget = ['heading', 'intro'];

interface Described {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly description: string;
  readonly inheritedFrom?: object;
}

interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
}

const isShared = ({ name, inheritedFrom }: Described) =>
  !!inheritedFrom && !ofOneWidget.includes(name);

function attributeOf({ name, type: { text }, default: standard = '', description }: Described) {
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  const byType: Record<string, Control> = { boolean: 'toggle', number: 'number' };
  return {
    name,
    control: controls[name] ?? (words.length ? 'choice' : (byType[text] ?? 'text')),
    options: options[name] ?? words,
    standard,
    description: description.replaceAll('`', ''),
    canBeEmpty: ofOneWidget.includes(name),
  } satisfies Attribute;
}

const declarations = (
  manifest as unknown as { modules: { declarations: Declaration[] }[] }
).modules.flatMap(({ declarations }) => declarations);

const declared = classes.map(({ tag }) => declarations.find(({ tagName }) => tagName === tag)!);

export const widgets: readonly Widget[] = declared.map(
  ({ tagName, description = '', attributes = [] }) => {
    const name = tagName!.replace('aftercare-', '');
    return {
      name,
      tag: tagName!,
      title: name
        .replace('-', ' ')
        .replace('cta', 'card')
        .replace(/^./, (first) => first.toUpperCase()),
      description: description.replace(/\s+/g, ' ').replaceAll('`', ''),
      attributes: attributes.filter((attribute) => !isShared(attribute)).map(attributeOf),
    };
  },
);

/** The settings that are made once for all widgets on a page. */
export const shared: readonly Attribute[] = declared[0]!
  .attributes!.filter(isShared)
  .map(attributeOf);
