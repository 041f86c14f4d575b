import { html } from 'lit';
import type { Words } from '../content/topic.js';

/** Words as paragraphs: in text, a blank line starts a new one; a copy of markup stays as it is. */
export function paragraphs(words: Words = ''): unknown {
  if (typeof words !== 'string') return words;
  const all = words
    .split(/\n\s*\n/)
    .filter((text) => text.trim())
    .map((text) => html`<p>${text}</p>`);
  // Most words are one paragraph, for which Lit then keeps no list.
  return all.length > 1 ? all : all[0];
}
