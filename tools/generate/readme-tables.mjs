// The tables of README.md, made from the manifest, the warnings' JSDoc, the built script and what the
// bench has seen.
import { loadingTable, pairsTable, sizesTable } from './bench-table.mjs';
import { sharesOf, weights } from './bytes.mjs';
import { scriptLanguage } from './content.mjs';
import { declarationsOf, widgetsOf } from './manifest.mjs';
import { wordsOf } from './words.mjs';

const code = (text) => `\`${text}\``;
const cell = (text = '') => `${text}`.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => row(cells)).join('\n');

/** `'list' | 'grid'` as the words themselves; other types as they are called. */
const values = ({ text }) =>
  text.includes("'")
    ? text
        .match(/[^'|\s]+/g)
        .map(code)
        .join(', ')
    : text.replace('string', 'text');

const attributeTable = (attributes) =>
  table(
    ['attribute', 'values', 'default', 'meaning'],
    attributes.map(({ name, type, default: standard, description }) => [
      code(name),
      values(type),
      standard && code(standard),
      description,
    ]),
  );

function attributes(manifest) {
  const { AftercareElement } = declarationsOf(manifest);
  return [
    `**All four**\n\n${attributeTable(AftercareElement.attributes)}`,
    ...widgetsOf(manifest).map(
      (widget) =>
        `**${code(`<${widget.tagName}>`)}**\n\n${attributeTable(
          widget.attributes.filter(({ inheritedFrom }) => !inheritedFrom),
        )}`,
    ),
  ].join('\n\n');
}

const events = (manifest) =>
  table(
    ['event', 'of', 'class', 'meaning'],
    widgetsOf(manifest).flatMap(({ tagName, events: own = [] }) =>
      own.map(({ name, type, description }) => [
        code(name),
        code(tagName),
        code(type.text),
        description,
      ]),
    ),
  );

const cssProperties = (manifest) =>
  table(
    ['property', 'default', 'meaning'],
    // Of the first widget all; of the others what is theirs alone.
    widgetsOf(manifest)
      .flatMap(({ cssProperties: own = [] }, place) =>
        own.filter(({ inheritedFrom }) => !place || !inheritedFrom),
      )
      .map(({ name, default: standard, description }) => [
        code(name),
        standard && code(standard),
        description,
      ]),
  );

/** One row for what several widgets say in the same words. */
function parts(manifest) {
  const widgets = widgetsOf(manifest);
  const rows = new Map();
  const all = widgets.flatMap(({ tagName, cssParts = [] }) =>
    cssParts.map((part) => ({ tagName, ...part })),
  );
  // What all four have comes first.
  for (const { tagName, name, description } of all.sort(
    (a, b) => Number(!a.inheritedFrom) - Number(!b.inheritedFrom),
  )) {
    const key = `${name} ${description}`;
    rows.set(key, { name, description, of: [...(rows.get(key)?.of ?? []), tagName] });
  }
  return table(
    ['part', 'of', 'what it is'],
    [...rows.values()].map(({ name, description, of }) => [
      code(name),
      of.length === widgets.length ? 'all four' : of.map(code).join(', '),
      description,
    ]),
  );
}

const slots = (manifest) =>
  table(
    ['inside', 'what it takes'],
    widgetsOf(manifest).flatMap(({ tagName, slots: own = [] }) =>
      own.map(({ name, description }) => [
        `${code(`<${tagName}>`)}${name && `, slot ${code(name)}`}`,
        description,
      ]),
    ),
  );

/** Each warning's code with its meaning, from the JSDoc list above `WarningCode`. */
function warningsOf(source) {
  const [, list, type] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export type WarningCode =([^;]*);/.exec(
    source,
  );
  const items = list.replace(/^\s*\* ?/gm, '').split(/^- /m);
  return type.match(/[\w-]+/g).map((name) => {
    const [, meaning = ''] =
      items.map((item) => item.split(`\`${name}\`: `)).find((parts) => parts[1]) ?? [];
    return { name, meaning: meaning.trim() };
  });
}

/** Which warnings the JSDoc list leaves out, a sentence each. */
export const unlistedWarnings = (source) =>
  warningsOf(source)
    .filter(({ meaning }) => !meaning)
    .map(({ name }) => `The JSDoc of WarningCode lists no meaning for "${name}".`);

const warnings = (source) =>
  table(
    ['code', 'meaning'],
    warningsOf(source).map(({ name, meaning }) => [
      code(name),
      meaning.slice(0, 1).toUpperCase() + meaning.slice(1),
    ]),
  );

/** Every word that an owner can replace: its attribute, its English, and what its JSDoc says. */
const words = (said) =>
  table(
    ['attribute', 'in English', 'where'],
    wordsOf(said).map(({ attribute, english, note }) => [code(attribute), english, note]),
  );

/** Where a tag says less than is meant. */
const names = { zh: 'zh-Hans' };

/** The languages: their tags, what they are called, where their words are. */
function languageTable(languages) {
  const nameIn = (tag, language) => new Intl.DisplayNames(language, { type: 'language' }).of(tag);
  return table(
    [code('lang'), 'language', 'its own name', 'where'],
    languages.map((tag) => [
      code(tag),
      nameIn(names[tag] ?? tag, 'en').replace('Filipino', 'Tagalog'),
      nameIn(names[tag] ?? tag, tag),
      tag === scriptLanguage ? 'in the script' : code(`locales/${tag}.json`),
    ]),
  );
}

const number = new Intl.NumberFormat('en');

const bytesTable = (head, rows) =>
  table(
    [head, 'bytes'],
    rows.map(([what, bytes]) => [what, number.format(bytes)]),
  );

const size = (script) => bytesTable(code('dist/aftercare.js'), Object.entries(weights(script)));

/** What the bench saw, and how. */
function speed(results) {
  const { chromium, throttle, runs } = results;
  const [sizes, loading, pairs] = [sizesTable, loadingTable, pairsTable].map((make) => {
    const { head, rows } = make(results);
    return table(head, rows);
  });
  return [
    `Chromium ${chromium}. What travels (brotli), what stays, and what jumps where the script comes after the first paint:`,
    sizes,
    `What the main thread does until the page has come to rest, the processor slowed down ${throttle} times; medians of ${runs.loading} loads by turns, with quartiles. The work of a blank page is taken off:`,
    loading,
    `Pairs of a tips card and a causes accordion, put into a page at once at full speed; medians of ${runs.pairs}:`,
    pairs,
  ].join('\n\n');
}

const breakdown = (script, map) => bytesTable('of brotli', sharesOf(script, JSON.parse(map)));

/** What owners paste, as it is: the formatter would make dozens of lines of a few long ones. */
const paste = (html) => `<!-- prettier-ignore -->\n\`\`\`html\n${html}\n\`\`\``;

/** Each table's markdown, by the name in its marker. */
export const tables = (
  manifest,
  { warnSource, script, map, example, languages, said, benched },
) => ({
  head: paste(example.head),
  widgets: paste(example.widgets),
  wordpress: paste(example.wordpress),
  attributes: attributes(manifest),
  events: events(manifest),
  'css-properties': cssProperties(manifest),
  parts: parts(manifest),
  slots: slots(manifest),
  warnings: warnings(warnSource),
  languages: languageTable(languages),
  words: words(said),
  size: script && size(script),
  breakdown: script && breakdown(script, map),
  speed: benched && speed(benched),
});

/** Puts the tables between their markers; markers of another name, and tables without a marker, are left alone. */
export const fillIn = (markdown, contents) =>
  markdown.replace(
    /^( *)(<!-- generated: ([\w-]+) -->)[^]*?(<!-- \/generated -->)/gm,
    (all, indent, start, name, end) =>
      contents[name]
        ? `${indent}${[start, contents[name], end].join('\n\n').replace(/\n(?=.)/g, `\n${indent}`)}`
        : all,
  );

/** Has every snippet name the files of this version. */
export const nameRelease = (markdown, { version, file }) =>
  markdown
    .replace(/aftercare-\d+\.\d+\.\d+\.js/g, file)
    .replace(/(aftercare-widgets)-\d+\.\d+\.\d+\.tgz/g, `$1-${version}.tgz`);
