import { type CommentBackend } from './comment-backend.js';
/**
 * What an ordinary HTML form posts to: a script on the site, a form service.
 *
 * Asked: `POST`, form-urlencoded, the fields under the names that the form
 * inside the tag gives them, its hidden fields with them; what is empty is left
 * out. `Accept: application/json` asks services not to redirect.
 *
 * Yes is a 2xx status whose body, where it is JSON, names no error. Such
 * systems do not say whether a comment is published, so it counts as pending.
 */
export declare const sendAsForm: CommentBackend;
