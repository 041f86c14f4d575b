import { request, toCommentError } from './request.js';
import type { CommentBackend } from './comment-backend.js';
import { fieldOf, formBody } from './page-form.js';

/** The text of Netlify's own confirmation page. */
const thanks = 'form submission has been received';

/**
 * Anything that an ordinary HTML form can post to: a form service such as Formspree or Netlify, or a script of the site.
 *
 * Sends `POST`, form-urlencoded or, if the form inside the tag says so, multipart. The form inside the tag decides the
 * names of the fields; its hidden fields are included and win over the widget's own of the same name. Empty fields are
 * left out.
 *
 * Success is a 2xx status with JSON that says so (`ok`, `success` or `next`), or with a page that contains the text of
 * the form's `data-success`. Such systems do not say whether a comment is published.
 */
export const form: CommentBackend<'form'> = {
  name: 'form',
  label: 'whatever your form posts to',
  formFields: { name: 'name', email: 'email', website: 'website', comment: 'comment' },
  detect: (action) => action.includes('//formspree.io/'),
  async send(comment, action, form) {
    const fields: Record<string, string> = {};
    for (const [field, value] of Object.entries(comment)) {
      const own = fieldOf(form, field);
      // A hidden field of the site's own with that name wins.
      if (own || !form?.querySelector<HTMLInputElement>(`[type=hidden][name=${field}]`)?.value)
        fields[own?.name || field] = value as string;
    }
    const answer = await request(action, { body: formBody(fields, form) });
    const { ok, success, next, error, errors } = answer.json;
    // FormSubmit sends booleans as text.
    const isRejection =
      error ||
      Object.keys(Object(errors) as object).length ||
      [ok, success].some((said) => String(said) === 'false');
    const isAccepted =
      ok || success || next || answer.text.includes(form?.getAttribute('data-success') || thanks);
    if (answer.status < 300 && isAccepted && !isRejection) return {};
    throw toCommentError(answer, isRejection);
  },
};
