import type { CommentBackend } from './comment-backend.js';
import { form } from './form.js';
import { isso } from './isso.js';
import { json } from './json.js';
import { wordpressRest } from './wordpress-rest.js';
import { wordpress } from './wordpress.js';

/** Every comment system that is known; a page's own is looked for in this order. */
export const backends = [json, form, wordpress, wordpressRest, isso] as const;

/** What owners can write into `backend`. */
export type BackendName = (typeof backends)[number]['name'];

/** Where the page's own system takes comments, if the page says so. */
export function actionOnPage(): string | undefined {
  for (const backend of backends) {
    const action = backend.actionOnPage?.();
    if (action != null) return action;
  }
  return undefined;
}

/**
 * The system that takes the comments of a form: the one that its owner has named, otherwise the one that the address
 * belongs to, otherwise that of ordinary forms if there is one inside the tag, otherwise JSON.
 *
 * @param named what the owner wrote
 * @param action a whole address
 * @param hasForm whether a form with an `action` stands inside the tag
 */
export const backendFor = (
  named: string | undefined,
  action: string | undefined,
  hasForm: boolean,
): CommentBackend =>
  backends.find(({ name }) => name === named) ??
  backends.find((backend) => action && backend.detect?.(action)) ??
  (hasForm ? form : json);
