// The form that tells Netlify which comments to accept.
import { commentFormMarkup } from '../../src/authoring.js';
import type { Language } from '../../src/index.js';
import { valuesOf, type Choice } from '../choice.js';
import { html, write } from '../markup.js';
import type { Piece } from '../targets/target.js';
import { targetOf } from '../targets/targets.js';

/**
 * A hidden form for a static page, because Netlify looks for forms only in the HTML of the published files. None if the
 * fallback content already contains a form that Netlify can find.
 */
export function netlifyFormPieces(choice: Choice, language: Language): Piece[] {
  const { fallback, netlify } = choice.options;
  const isInPage = fallback && targetOf(choice).isHtml;
  if (!netlify || isInPage || !choice.widgets.includes('comment-form')) return [];
  const form = commentFormMarkup(valuesOf(choice, 'comment-form'), language, true)!;
  const hidden = { ...form, attributes: { ...form.attributes, hidden: true as const } };
  return [
    {
      title: 'For Netlify, in a static page of your site (such as index.html)',
      language: 'html',
      code: write(hidden, html),
    },
  ];
}
