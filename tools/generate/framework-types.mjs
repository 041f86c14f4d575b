// The types of the tags for frameworks: what may stand in JSX and in templates.
import { description, wordDescription } from './descriptions.mjs';
import { declarationsOf, widgetsOf } from './manifest.mjs';

const comment = (text) => {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return lines.length > 1
    ? `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`
    : `/** ${text} */`;
};
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

/** What an attribute takes, in HTML and from a framework. */
const typeOf = ({ text }) => ({ boolean: 'Flag', number: 'Digits' })[text] ?? text;

function attributeLines(owner, { name, type, fieldName, ...rest }) {
  const attribute = `${comment(description(rest))}\n'${name}'?: ${typeOf(type)} | undefined;`;
  if (!fieldName || fieldName === name) return attribute;
  const property = `${comment(`As a property; a page that a server draws needs \`${name}\`.`)}
${fieldName}?: ${owner}['${fieldName}'];`;
  return `${attribute}\n${property}`;
}

const wordLines = (words) =>
  words.map(
    (word) => `${comment(wordDescription(word))}\n'${word.attribute}'?: string | undefined;`,
  );

const attributesName = ({ name }) => name.replace(/Element$/, 'Attributes');

function attributesInterface(declaration, base = '', more = []) {
  const own = declaration.attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  return `${comment(`What may stand on ${declaration.tagName ? `\`<${declaration.tagName}>\`` : 'all four tags'}.`)}
export interface ${attributesName(declaration)} ${base} {
${[...own.map((attribute) => attributeLines(declaration.name, attribute)), ...more].join('\n')}
}`;
}

/** The four tags, for the types of all frameworks: of each its class, its attributes, its events. */
export function tagTypes(manifest, words) {
  const widgets = widgetsOf(manifest);
  const { AftercareElement: base } = declarationsOf(manifest);
  return `// What may be written on the four tags; the types for frameworks rest on it.
import type { ${[base, ...widgets].map(({ name }) => name).join(', ')} } from './esm/index.js';

/** Present or not, as in HTML; \`false\` turns off what the script tag turned on. */
type Flag = boolean | '' | 'true' | 'false';

/** A number, also as HTML writes it. */
type Digits = number | \`\${number}\`;

${attributesInterface(base, '', wordLines(words))}

${widgets.map((widget) => attributesInterface(widget, `extends ${attributesName(base)}`)).join('\n\n')}

/** The four tags: of each its class, its attributes and its events. */
export interface Tags {
${widgets
  .map(
    (widget) => `'${widget.tagName}': {
  element: ${widget.name};
  attributes: ${attributesName(widget)};
  events: Pick<HTMLElementEventMap, ${union((widget.events ?? []).map(({ name }) => name))}>;
};`,
  )
  .join('\n')}
}
`;
}

/** React 19 sets properties of custom elements, and listens to \`on\` and the event's very name. */
export const reactTypes = `// The four tags in the JSX of React 19: import type {} from 'aftercare-widgets/react';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from './tags.js';

type Listeners<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['events'] & string as \`on\${Name}\`]?:
    | ((event: Tags[Tag]['events'][Name] & { readonly currentTarget: Tags[Tag]['element'] }) => void)
    | undefined;
};

type ReactTags = {
  [Tag in keyof Tags]: DetailedHTMLProps<
    HTMLAttributes<Tags[Tag]['element']>,
    Tags[Tag]['element']
  > &
    Tags[Tag]['attributes'] &
    Listeners<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactTags {}
  }
}
`;

/** Vue's templates are checked by names in camel case, whichever way they are written. */
export const vueTypes = `// The four tags in the templates of Vue 3: import type {} from 'aftercare-widgets/vue';
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Camelized<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Head}\${Capitalize<Camelized<Tail>>}\`
  : Name;

type Properties<Attributes> = {
  [Name in keyof Attributes as Camelized<Name & string>]: Attributes[Name];
};

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

type VueTags = {
  [Tag in keyof Tags]: new () => {
    $props: HTMLAttributes & Properties<Tags[Tag]['attributes']> & PublicProps;
    $emit: EmitFn<Emits<Tags[Tag]['events']>>;
  } & Tags[Tag]['element'];
};

declare module 'vue' {
  interface GlobalComponents extends VueTags {}
}
`;

/** Svelte 5 listens by an attribute, Svelte 4 by a directive. */
export const svelteTypes = `// The four tags in the markup of Svelte: import type {} from 'aftercare-widgets/svelte';
import type { EventHandler, HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Nullable<Attributes> = { [Name in keyof Attributes]: Attributes[Name] | null };

type Listeners<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]['events'] & string as \`on\${Name}\` | \`on:\${Name}\`]?:
    | EventHandler<Tags[Tag]['events'][Name] & Event, Tags[Tag]['element']>
    | null
    | undefined;
};

type SvelteTags = {
  [Tag in keyof Tags]: HTMLAttributes<Tags[Tag]['element']> &
    Nullable<Tags[Tag]['attributes']> &
    Listeners<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteTags {}
}
`;
