import type { CommentBackend } from './comment-backend.js';
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
export declare const form: CommentBackend;
