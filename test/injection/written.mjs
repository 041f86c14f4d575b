// A page whose own markup holds payloads: in the settings of the script tag, in tags and placeholders.
import { readFile } from 'node:fs/promises';
import { en } from '../harness/words.mjs';
import { harmless, payloads } from './payloads.mjs';

const { modules } = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const words = Object.keys(en).map((name) => `word-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`);
const widgets = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, attributes }) => ({
    tag: tagName,
    // What would be asked for is another test's.
    names: attributes
      .map(({ name }) => name)
      .filter((name) => name !== 'topic' && !name.startsWith('word-'))
      .concat(words),
  }));

const escaped = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n]/g, (end) => `&#${end.charCodeAt()};`);

/** The head's script tag and the body of a page, each attribute with the next payload, or its harmless twin. */
export function written(isHarmless) {
  let next = 0;
  const text = () => {
    const { text } = payloads[next++ % payloads.length];
    return escaped(isHarmless ? harmless(text) : text);
  };
  const attributes = (names, before = '') =>
    names.map((name) => `${before}${name}="${text()}"`).join(' ');
  const all = [...new Set(widgets.flatMap(({ names }) => names))];
  return {
    script: `<script defer src="/aftercare.js" data-locales="${escaped('javascript:top.ran(0)')}" ${attributes(all, 'data-')}></script>`,
    body: widgets
      .map(
        ({ tag, names }) => `
          <${tag} phone="+1 555 010 0199"></${tag}>
          <${tag} ${attributes(names)}></${tag}>
          <div data-aftercare="${tag.replace('aftercare-', '')}" data-onclick="${text()}" ${attributes(names, 'data-')}></div>`,
      )
      .join(''),
  };
}
