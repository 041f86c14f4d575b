// The code to paste: the chosen widgets, for the chosen kind of site.
import type { Language } from '../src/index.js';
import { keyOf, type Choice } from './choice.js';
import { shared, widgets, type Attribute } from './attributes.js';
import { roomCss, type Steps } from './room.js';
import {
  commentFormMarkup,
  directionOf,
  element,
  fallbackOf,
  formBackend,
  type Markup,
  type Values,
} from '../src/authoring.js';
import { html, jsx, vue, write, type Dialect } from './markup.js';

/** The released script that a snippet names. */
export interface Release {
  readonly version: string;
  readonly file: string;
  readonly integrity: string;
}

/** A piece of code to paste, or a command to type. */
export interface Piece {
  readonly title: string;
  readonly language: 'html' | 'css' | 'jsx' | 'vue' | 'sh' | 'js';
  readonly code: string;
}

export interface Snippet {
  /** The steps to take, in order. */
  readonly steps: readonly string[];
  readonly pieces: readonly Piece[];
  /** What may be surprising. */
  readonly notes: readonly string[];
}

/** A kind of site. */
export interface Target {
  readonly name: string;
  readonly title: string;
  /** Whether the code is HTML with the script tag. */
  readonly isHtml: boolean;
  /** The usual folder of the script. */
  readonly folder: string;
}

export const targets: readonly Target[] = [
  { name: 'html', title: 'Plain HTML', isHtml: true, folder: '/' },
  {
    name: 'wordpress',
    title: 'WordPress block',
    isHtml: true,
    folder: '/wp-content/uploads/aftercare/',
  },
  { name: 'wix', title: 'Wix', isHtml: true, folder: 'https://files.clinic.example/' },
  { name: 'squarespace', title: 'Squarespace', isHtml: true, folder: '/s/' },
  { name: 'react', title: 'React', isHtml: false, folder: '' },
  { name: 'vue', title: 'Vue', isHtml: false, folder: '' },
];

export const targetOf = ({ options }: Choice): Target =>
  targets.find(({ name }) => name === options.target) ?? targets[0]!;

const folderOf = (choice: Choice): string =>
  (choice.options.folder || targetOf(choice).folder).replace(/[^/]$/, '$&/');

/** The attribute to write; none for a toggle that is off or an empty choice. */
function written({ control, canBeEmpty }: Attribute, value: string | undefined) {
  if (value === undefined) return undefined;
  if (control === 'toggle') return true;
  return value || canBeEmpty || control === 'list' ? value : undefined;
}

/** These attributes describe the content inside the tag, so they belong on the tag and not on the script. */
const onTheTag = ['lang', 'topic'];

const allWidgets = (choice: Choice): Record<string, string> =>
  Object.fromEntries(
    shared.flatMap((attribute) => {
      const value = choice.values[keyOf(attribute)];
      return value && !onTheTag.includes(attribute.name) ? [[attribute.name, value]] : [];
    }),
  );

/** The chosen widgets as markup. */
export function tags(choice: Choice, language: Language): Markup[] {
  const { options, values: all } = choice;
  const asDivs = options.placeholders && targetOf(choice).isHtml;
  return widgets
    .filter(({ name }) => choice.widgets.includes(name))
    .map(({ name, tag, attributes }) => {
      const values: Values = (attribute) => all[`${name}.${attribute}`] ?? all[attribute];
      const { children, said } = options.fallback
        ? fallbackOf(name, values, language, options.netlify)
        : { children: [], said: [] };
      const own = attributes.flatMap((attribute) => {
        const value = written(attribute, all[keyOf(attribute, name)]);
        return value === undefined || said.includes(attribute.name)
          ? []
          : [[attribute.name, value]];
      });
      const forAll = onTheTag.flatMap((attribute) => {
        // A named topic supplies what the children lack.
        const value =
          all[attribute] || (attribute === 'topic' && children.length && language.topic.id);
        return value ? [[attribute, value]] : [];
      });
      // The widget knows its direction; the fallback content does not.
      const isTurned = all['lang'] && directionOf(language.tag) === 'rtl';
      const dir = isTurned ? [['dir', 'rtl']] : [];
      const given = Object.fromEntries([...forAll, ...dir, ...own]) as Record<
        string,
        string | true
      >;
      if (!asDivs) return element(tag, given, ...children);
      const data = Object.entries(given).map(([name, value]) => [
        // These also work on a `<div>`.
        ['lang', 'dir'].includes(name) ? name : `data-${name}`,
        value,
      ]);
      return element(
        'div',
        { 'data-aftercare': name, ...(Object.fromEntries(data) as typeof given) },
        ...children,
      );
    });
}

const writeAll = (markups: readonly Markup[], dialect: Dialect, indent = '') =>
  markups.map((markup) => write(markup, dialect, indent)).join('\n\n');

/** A form that Netlify can find in the page before any script runs; none if the page already has one. */
function staticForm(choice: Choice, language: Language): Piece[] {
  const { options, values } = choice;
  const isInPage = options.fallback && targetOf(choice).isHtml;
  if (!options.netlify || isInPage || !choice.widgets.includes('comment-form')) return [];
  const form = commentFormMarkup((name) => values[`comment-form.${name}`], language, true)!;
  const hidden = { ...form, attributes: { ...form.attributes, hidden: true as const } };
  return [
    {
      title: 'For Netlify, in a static page of your site (such as index.html)',
      language: 'html',
      code: write(hidden, html),
    },
  ];
}

/** The settings on the script tag. */
export const scriptSettings = (choice: Choice): Markup['attributes'] =>
  Object.fromEntries(
    Object.entries(allWidgets(choice)).map(([name, value]) => [`data-${name}`, value]),
  );

const scriptTag = (choice: Choice, { file, integrity }: Release): Markup =>
  element('script', {
    async: true,
    src: `${folderOf(choice)}${file}`,
    integrity,
    crossorigin: 'anonymous',
    ...scriptSettings(choice),
  });

/** The heights of the widgets that were measured, by tag. */
export type Heights = ReadonlyMap<string, Steps>;

/** The CSS for the page: margins between the widgets, unless the site has them, and space for the widgets. */
function styles(choice: Choice, heights: Heights): string {
  const { name: target, isHtml } = targetOf(choice);
  const asDivs = choice.options.placeholders && isHtml;
  const chosen = widgets.filter(({ name }) => choice.widgets.includes(name));
  const tags = chosen.map(({ name, tag }) => (asDivs ? `[data-aftercare='${name}']` : tag));
  const rooms = chosen.flatMap(({ tag }, index) => {
    const steps = heights.get(tag);
    const selector = `${tags[index]}:not(${asDivs ? `:has(${tag})` : ':defined'})`;
    return steps ? [{ selector, steps }] : [];
  });
  return [
    // WordPress has margins between blocks.
    ...(chosen.length > 1 && target !== 'wordpress'
      ? [`${tags.join(', ')} { margin-block: 1.5rem; }`]
      : []),
    ...(rooms.length ? [roomCss(rooms)] : []),
  ].join('\n');
}

/** For a page whose stylesheet is elsewhere. */
const stylesheet = (choice: Choice, heights: Heights): Piece[] => {
  const code = styles(choice, heights);
  return code && !targetOf(choice).isHtml
    ? [{ title: 'Into your stylesheet', language: 'css', code }]
    : [];
};

const indented = (text: string) => text.replace(/^/gm, '  ');

/** The code for the head of a page: the styles, so that they apply before the widgets load, and the script. */
export function head(choice: Choice, release: Release, heights: Heights): string {
  const css = styles(choice, heights);
  return [
    ...(css ? [`<style>\n${indented(css)}\n</style>`] : []),
    write(scriptTag(choice, release), html),
  ].join('\n');
}

/** The widgets as HTML. */
export const body = (choice: Choice, language: Language): string =>
  writeAll(tags(choice, language), html);

/** The code for sites that accept HTML: the script and the tags in one. */
const page = (choice: Choice, language: Language, release: Release, heights: Heights): string =>
  [head(choice, release, heights), body(choice, language)].join('\n\n');

const setUp = (choice: Choice): string => {
  const all = Object.entries(allWidgets(choice));
  const isQuoted = (name: string) => !/^[a-z]+$/.test(name);
  const defaults = all.map(
    ([name, value]) => `${isQuoted(name) ? `'${name}'` : name}: ${JSON.stringify(value)}`,
  );
  return [
    `import { defineWidgets${all.length ? ', setDefaults' : ''} } from 'aftercare-widgets';`,
    '',
    ...(all.length ? [`setDefaults({ ${defaults.join(', ')} });`] : []),
    'defineWidgets();',
  ].join('\n');
};

const react = (choice: Choice, language: Language): string => `${setUp(choice)}

export function Aftercare() {
  return (
    <>
${writeAll(tags(choice, language), jsx, '      ')}
    </>
  );
}`;

const vueComponent = (choice: Choice, language: Language): string => `<script setup>
${setUp(choice)}
</script>

<template>
${writeAll(tags(choice, language), vue, '  ')}
</template>`;

const upload = ({ file }: Release, choice: Choice) =>
  `Put ${file}, self-check.js and the folders locales and topics from dist/ on your site, in one folder: the script’s address is then ${folderOf(choice)}${file}.`;

function instructions(
  choice: Choice,
  language: Language,
  release: Release,
  heights: Heights,
): Omit<Snippet, 'notes'> {
  const { name } = targetOf(choice);
  const install = `npm install aftercare-widgets@${release.version}`;
  const code = ['react', 'vue'].includes(name) ? '' : page(choice, language, release, heights);
  switch (name) {
    case 'wordpress':
      return {
        steps: [
          `${upload(release, choice)} Your host’s file manager can do that, or FTP; WordPress’s own media library takes no scripts.`,
          'Paste this into a post or a page, right into the editor: it becomes a block “Custom HTML”. An administrator has to save it, for WordPress takes scripts from nobody else.',
        ],
        pieces: [
          {
            title: 'Into the post',
            language: 'html',
            code: `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`,
          },
        ],
      };
    case 'wix':
      return {
        steps: [
          `Put ${release.file}, self-check.js and the folders locales and topics from dist/ on a server of yours with https, for Wix keeps no scripts, and write their folder above. That server has to allow other sites to fetch them (by CORS).`,
          'In the editor choose Add Elements, Embed Code, Embed HTML, and paste this. Make the frame as high as the widgets are; in it links open a new tab.',
        ],
        pieces: [
          {
            title: 'Into “Embed HTML”',
            language: 'html',
            code: `<base target="_blank" />\n${code}`,
          },
        ],
      };
    case 'squarespace':
      return {
        steps: [
          `Upload ${release.file} as the file of a link; Squarespace serves it from ${folderOf(choice)}. Languages besides English need the folders locales and topics, which Squarespace cannot hold: put them on another server, and name the address of locales in data-locales.`,
          'Edit the page, add a block “Code”, choose HTML, and paste this.',
        ],
        pieces: [{ title: 'Into the block “Code”', language: 'html', code }],
      };
    case 'react':
      return {
        steps: [
          'Install the package (npm keeps its hash in package-lock.json), and write this into a component. React 19 or later.',
          'For languages other than English serve the package’s folders dist/locales and dist/topics side by side, and name the first in setDefaults({ locales }).',
        ],
        pieces: [
          { title: 'In a terminal', language: 'sh', code: install },
          { title: 'Aftercare.jsx', language: 'jsx', code: react(choice, language) },
        ],
      };
    case 'vue':
      return {
        steps: [
          'Install the package (npm keeps its hash in package-lock.json), tell Vue’s compiler whose tags these are, and write this into a component. Vue 3.',
          'For languages other than English serve the package’s folders dist/locales and dist/topics side by side, and name the first in setDefaults({ locales }).',
        ],
        pieces: [
          { title: 'In a terminal', language: 'sh', code: install },
          {
            title: 'vite.config.js',
            language: 'js',
            code: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('aftercare-') } } })`,
          },
          { title: 'Aftercare.vue', language: 'vue', code: vueComponent(choice, language) },
        ],
      };
    default:
      return {
        steps: [
          upload(release, choice),
          'Paste this where the widgets shall stand. The script may also stand once in the head of all pages.',
        ],
        pieces: [{ title: 'Into the page', language: 'html', code }],
      };
  }
}

function notesOn(choice: Choice, language: Language): string[] {
  const { values: all, options, widgets: chosen } = choice;
  const of =
    (widget: string): Values =>
    (name) =>
      all[`${widget}.${name}`] ?? all[name];
  const [form, booking] = [of('comment-form'), of('booking-cta')];
  const isWordPress = options.target === 'wordpress';
  const topic = all['topic'];
  return [
    ...(chosen.includes('comment-form') && !isWordPress && !form('action') && !options.netlify
      ? ['The comment form has no address yet: without an action, comments go nowhere.']
      : []),
    ...(chosen.includes('comment-form') && options.fallback && !formBackend(form, options.netlify)
      ? [
          'Without script there is no comment form: only Netlify, Formspree, a form of your own and WordPress (with a thread) take comments from a plain one.',
        ]
      : []),
    ...(chosen.includes('booking-cta') && !booking('href') && !booking('phone')
      ? ['The booking card has no button yet: give it an href, a phone, or both.']
      : []),
    ...(options.fallback && topic && topic !== language.topic.id
      ? [
          'The words of your own topic are not known here: without script, visitors see none, unless you write them inside the tags.',
        ]
      : []),
    ...(options.target === 'wix' && chosen.includes('comment-form') && !form('thread')
      ? [
          'In Wix every frame has an address of its own: name the page in thread, or comments cannot be told apart.',
        ]
      : []),
  ];
}

/**
 * Everything to paste for a choice, with steps and notes.
 *
 * @param heights of the widgets for which space is reserved
 */
export function snippetOf(
  choice: Choice,
  language: Language,
  release: Release,
  heights: Heights = new Map(),
): Snippet {
  const { steps, pieces } = instructions(choice, language, release, heights);
  return {
    steps,
    pieces: [...pieces, ...stylesheet(choice, heights), ...staticForm(choice, language)],
    notes: notesOn(choice, language),
  };
}
