import { html } from 'lit';

/** Words as paragraphs: in text a blank line starts a new one, a copy of markup stands as it is. */
const paragraphs = (words = '') => typeof words === 'string'
    ? words.split(/\n\s*\n/).map((paragraph) => (paragraph.trim() ? html `<p>${paragraph}</p>` : ''))
    : words;

export { paragraphs };
//# sourceMappingURL=paragraphs.js.map
