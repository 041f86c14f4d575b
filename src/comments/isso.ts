import { safeUrl } from '../shared/safe-url.js';
import { asJson, request, toCommentError, type Answer } from './request.js';
import { CommentError, type CommentBackend } from './comment-backend.js';

/** The server of the page's own Isso, as the page writes it; `undefined` where there is no page, as on a server. */
const serverOnPage = (): string | undefined =>
  (globalThis.document as Document | undefined)?.querySelector<HTMLElement>('[data-isso]')?.dataset[
    'isso'
  ];

/** The thread of the page's own Isso. */
function threadOnPage(): string | undefined {
  return document.querySelector<HTMLElement>('[data-isso-id]')?.dataset['issoId'];
}

/**
 * An Isso server; `action` is its address, with or without `/new`.
 *
 * Reads `/config` for the required fields, then posts the comment to `/new`, with cookies like Isso's own client.
 * Success is 201 (published) or 202 (pending) with the comment's id. A rejection may be HTML, `message` or `reason`, and
 * may contain the visitor's IP address, so its words are never shown.
 */
export const isso: CommentBackend<'isso'> = {
  name: 'isso',
  label: 'Isso',
  sendsJson: true,
  detect(action) {
    const server = safeUrl(serverOnPage());
    return !!server && action.startsWith(server);
  },
  actionOnPage: serverOnPage,
  threadOf: threadOnPage,
  async send({ name, email, website, comment, thread, page }, action) {
    const server = action.replace(/(\/new)?\/?$/, '/');
    const credentials = 'include';
    const { config } = await request(`${server}config`, { credentials }).then(
      ({ json }) => json,
      // Then the answer to the comment says what is wrong.
      (): Answer['json'] => ({}),
    );
    const needs = Object(config) as Record<string, unknown>;
    if (needs['require-author'] && !name) throw new CommentError('refused', { field: 'name' });
    if (needs['require-email'] && !email) throw new CommentError('refused', { field: 'email' });
    const answer = await request(`${server}new?uri=${encodeURIComponent(thread)}`, {
      credentials,
      ...asJson({ author: name, email, website, text: comment, title: document.title }),
    });
    const id = Number(answer.json['id']);
    if (answer.status === 202 && id) return { status: 'pending' };
    if (answer.status === 201 && id) return { status: 'published', link: `${page}#isso-${id}` };
    throw new CommentError(toCommentError(answer).reason);
  },
};
