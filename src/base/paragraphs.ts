import { html } from 'lit';
import type { Words } from '../content/topic.js';

/** Words as paragraphs: in text a blank line starts a new one, a copy of markup stands as it is. */
export const paragraphs = (words: Words = ''): unknown =>
  typeof words === 'string'
    ? words.split(/\n\s*\n/).map((paragraph) => (paragraph.trim() ? html`<p>${paragraph}</p>` : ''))
    : words;
