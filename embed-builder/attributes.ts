// The settings to choose from. They come from the manifest and the widgets' own tables, so a new one appears by itself.
import manifest from '../dist/custom-elements.json';
import release from '../dist/release.json';
import { widgets as classes, type Control, type SettingsTable } from '../src/index.js';

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

/** Suggestions for settings that take more than some words. */
const suggestions: Readonly<Record<string, readonly string[]>> = {
  lang: release.languages,
  'time-zone': Intl.supportedValuesOf('timeZone'),
};

/** All widgets have these attributes, but they mean something different for each. */
const ofOneWidget = ['heading', 'intro'];

interface Described {
  readonly name: string;
  readonly fieldName?: string;
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

/** An attribute of a widget. @param settings the widget's table */
function attributeOf(
  { name, fieldName = name, type: { text }, default: standard = '', description }: Described,
  settings: SettingsTable,
) {
  const words = [...text.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  const { control, options = words } = settings[fieldName] ?? {
    control: words.length ? 'choice' : 'text',
  };
  return {
    name,
    control,
    options: suggestions[name] ?? options,
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
  ({ tagName, description = '', attributes = [] }, index) => {
    const name = tagName!.replace('aftercare-', '');
    return {
      name,
      tag: tagName!,
      title: name
        .replace('-', ' ')
        .replace('cta', 'card')
        .replace(/^./, (first) => first.toUpperCase()),
      description: description.replace(/\s+/g, ' ').replaceAll('`', ''),
      attributes: attributes
        .filter((attribute) => !isShared(attribute))
        .map((attribute) => attributeOf(attribute, classes[index]!.settings)),
    };
  },
);

/** The settings that are made once for all widgets on a page. */
export const shared: readonly Attribute[] = declared[0]!
  .attributes!.filter(isShared)
  .map((attribute) => attributeOf(attribute, classes[0].settings));
