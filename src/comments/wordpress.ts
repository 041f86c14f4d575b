import { warn } from '../shared/warn.js';
import { request, toCommentError } from './request.js';
import type { Comment, CommentBackend } from './comment-backend.js';
import { formBody } from './page-form.js';
import { postOnPage, themeForm } from './wordpress-post.js';

/** The letters and digits of a text, which stay the same when a theme changes quotes, entities and paragraphs. */
const letters = (html: string): string => html.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]/gu, '');

/** The names of the fields of WordPress's own comment form. */
const formFields = { name: 'author', email: 'email', website: 'url', comment: 'comment' } as const;
const threadField = 'comment_post_ID';

/** The id of the newest comment that was seen on this page. */
let newest = 0;

/**
 * The id of a new comment by the visitor on the page of a post; `NaN` if there is none. It is found by the visitor's
 * name, because WordPress changes words: `:D` becomes a picture, and `3x10` gets a multiplication sign.
 */
function findComment(page: string, { name, comment }: Comment): number {
  for (const element of document.querySelectorAll('[id^="comment-"]'))
    // Not its property, which a form's field of that name would hide.
    newest = Math.max(newest, parseInt(element.getAttribute('id')!.slice(8)) || 0);
  const mark = letters(name || comment) || ' ';
  const found = page
    .split('id="comment-')
    .findLast((part) => parseInt(part) > newest && letters(part).includes(mark));
  const id = parseInt(found!);
  newest = id || newest;
  return id;
}

/**
 * WordPress without a plugin, by the address that its own comment form posts to: `wp-comments-post.php` on the same
 * origin.
 *
 * Success is a redirect to `redirect_to`, which carries a mark so that no other redirect (to a login page, for example)
 * is mistaken for it. `unapproved` in that address means that the comment is pending; a new comment on the page that it
 * leads to means that it is published. With neither, nothing is known, because spam is answered the same way. Errors
 * come as JSON, also with status 200. An empty 200 means that there is no such post, or that it is private.
 *
 * Tested with WordPress 6.1 and 6.5. JSON errors exist since 5.2.
 */
export const wordpress: CommentBackend<'wordpress'> = {
  name: 'wordpress',
  label: 'WordPress',
  formFields,
  formAction: '/wp-comments-post.php',
  threadField,
  detect: (action) => action.includes('wp-comments-post.php'),
  // The form that a theme has drawn, or the folder that WordPress names in every page's head.
  actionOnPage: () =>
    themeForm()?.getAttribute('action') ??
    document
      .querySelector<HTMLLinkElement>('link[rel=EditURI]')
      ?.href.replace(/xmlrpc\.php.*/, 'wp-comments-post.php'),
  keepsOnce: true,
  threadOf: postOnPage,
  async send(comment, action, form) {
    const { name, email, website, thread, key } = comment;
    const fields = {
      [threadField]: thread,
      [formFields.name]: name,
      [formFields.email]: email,
      [formFields.website]: website,
      [formFields.comment]: comment.comment,
      redirect_to: new URL(`./?p=${thread}&aftercare=${key}`, action).href,
    };
    const answer = await request(action, { body: formBody(fields, form ?? themeForm()) });
    const link = new URL(answer.url);
    const query = link.searchParams;
    if (query.get('aftercare') !== key) {
      // No such post, or a private one; or a plugin that ends WordPress early.
      if (answer.status === 200 && !answer.text)
        warn('no-thread', `WordPress has no open post "${thread}"; give thread="7".`);
      throw toCommentError(answer, answer.json['code'], true);
    }
    const held = query.get('unapproved');
    const isHere = link.pathname === location.pathname;
    const id = held || (isHere && findComment(answer.text, comment));
    link.hash = `comment-${id}`;
    return id ? { status: held ? 'pending' : 'published', link: link.href } : {};
  },
};
