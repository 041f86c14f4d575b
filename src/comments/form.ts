import { ask, failure } from './ask.js';
import type { CommentBackend } from './comment-backend.js';
import { fieldOf, formBody } from './page-form.js';

/** What Netlify's own page of thanks says. */
const thanks = 'form submission has been received';

/**
 * What an ordinary HTML form posts to: a form service such as Formspree or
 * Netlify, a script on the site.
 *
 * Asked: `POST`, form-urlencoded or, where the form inside the tag says so,
 * multipart; the fields under the names that the form inside the tag gives
 * them, its hidden fields with them, which count more than what the widget says
 * under the same name; what is empty is left out.
 *
 * Yes is a 2xx status with JSON that says so (`ok`, `success` or `next`), or
 * with a page that holds the words of the form's `data-success`. Such systems do
 * not say whether a comment is published.
 */
export const form: CommentBackend = {
  async send(comment, action, form) {
    const fields: Record<string, string> = {};
    for (const [field, value] of Object.entries(comment)) {
      const own = fieldOf(form, field);
      // What the site itself has hidden under that name counts.
      if (own || !form?.querySelector<HTMLInputElement>(`[type=hidden][name=${field}]`)?.value)
        fields[own?.name || field] = value as string;
    }
    const answer = await ask(action, { body: formBody(fields, form) });
    const { ok, success, next, error, errors } = answer.json;
    // FormSubmit says so in text.
    const saysNo =
      error ||
      Object.keys(Object(errors) as object).length ||
      [ok, success].some((said) => String(said) === 'false');
    const saysYes =
      ok || success || next || answer.text.includes(form?.getAttribute('data-success') || thanks);
    if (answer.status < 300 && saysYes && !saysNo) return {};
    throw failure(answer, saysNo);
  },
};
