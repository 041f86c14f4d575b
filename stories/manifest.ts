import manifest from '../dist/custom-elements.json';

/** What a host can use, as the manifest tells of it. */
interface Documented {
  readonly name: string;
  readonly description?: string;
}

interface Field extends Documented {
  readonly readonly?: boolean;
}

interface Happening extends Documented {
  readonly type: { readonly text: string };
}

interface Declaration extends Documented {
  readonly tagName?: string;
  readonly members?: readonly Field[];
  readonly events?: readonly Happening[];
  readonly cssProperties?: readonly (Documented & { readonly default?: string })[];
  readonly cssParts?: readonly Documented[];
}

const declarations = (manifest.modules as { declarations: readonly Declaration[] }[]).flatMap(
  (module) => module.declarations,
);
const widgets = declarations.filter(({ tagName }) => tagName);

/** The `--aftercare-…` properties, each once, whichever widgets have it. */
export const tokens = [
  ...new Map(
    widgets.flatMap(({ cssProperties = [] }) => cssProperties.map((token) => [token.name, token])),
  ).values(),
];

/** The parts of each widget, by its tag. */
export const partsOf = Object.fromEntries(
  widgets.map(({ tagName, cssParts = [] }) => [tagName!, cssParts]),
);

/** What is to be known of each event: its name, and which fields of its own it has. */
export const events = widgets.flatMap(({ tagName, events = [] }) =>
  events.map(({ name, description, type }) => ({
    name,
    description,
    tag: tagName!,
    fields: (declarations.find((declaration) => declaration.name === type.text)?.members ?? [])
      .filter((member) => member.readonly)
      .map((member) => member.name),
  })),
);

/** What an event tells, and nothing that every event has. */
export const fieldsOf = (event: Event): Record<string, unknown> =>
  Object.fromEntries(
    events
      .find(({ name }) => name === event.type)!
      .fields.map((field) => [field, event[field as keyof Event]]),
  );
