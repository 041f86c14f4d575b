// Writes markup in the syntax of each kind of page.
import type { Markup } from '../src/authoring.js';

/** The syntax of attributes and text. */
export interface Dialect {
  attribute(name: string, value: string | true): string;
  text(text: string): string;
  /** The end of a tag without content. */
  readonly voidEnd: string;
}

const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (value: string) => `"${escapeText(value).replaceAll('"', '&quot;')}"`;

export const html: Dialect = {
  attribute: (name, value) => (value === true ? name : `${name}=${quoted(value)}`),
  text: escapeText,
  voidEnd: ' />',
};

/** In a Vue template, `{{` begins an expression. */
export const vue: Dialect = {
  ...html,
  text: (text) => escapeText(text).replaceAll('{{', "{{ '{{' }}"),
};

/** React's own names of attributes. */
const reactNames: Readonly<Record<string, string>> = {
  autocomplete: 'autoComplete',
  for: 'htmlFor',
  maxlength: 'maxLength',
};

export const jsx: Dialect = {
  // JSX knows HTML's entities but no escapes, so use an expression for everything else.
  attribute(name, value) {
    const written = reactNames[name] ?? name;
    if (value === true) return written;
    return /["&{}\\]/.test(value)
      ? `${written}={${JSON.stringify(value)}}`
      : `${written}="${value}"`;
  },
  text: (text) => (/[{}<>&\\]/.test(text) ? `{${JSON.stringify(text)}}` : text),
  voidEnd: ' />',
};

const voidTags = ['input', 'meta', 'base'];
/** No line break may be added around these: the page would show a space. */
const inlineTags = ['a', 'strong', 'input'];
const longest = 100;

const isInline = (child: Markup | string) =>
  typeof child === 'string' || inlineTags.includes(child.tag);

/** Writes markup, one line for each block. */
export function write(
  { tag, attributes, children }: Markup,
  dialect: Dialect,
  indent = '',
): string {
  const written = Object.entries(attributes).map(([name, value]) => dialect.attribute(name, value));
  const end = voidTags.includes(tag) ? dialect.voidEnd : '>';
  const inOneLine = `${indent}<${[tag, ...written].join(' ')}${end}`;
  const open =
    inOneLine.length > longest && written.length > 1
      ? `${indent}<${[tag, ...written].join(`\n${indent}  `)}\n${indent}${end.trim()}`
      : inOneLine;
  if (voidTags.includes(tag)) return open;
  const inner = (child: Markup | string, indent: string) =>
    typeof child === 'string' ? indent + dialect.text(child) : write(child, dialect, indent);
  if (children.every(isInline))
    return `${open}${children.map((child) => inner(child, '')).join('')}</${tag}>`;
  const lines = children.map((child) => inner(child, `${indent}  `));
  return [open, ...lines, `${indent}</${tag}>`].join('\n');
}

/** Writes several elements, with an empty line between them. */
export const writeAll = (markups: readonly Markup[], dialect: Dialect, indent = ''): string =>
  markups.map((markup) => write(markup, dialect, indent)).join('\n\n');
