import type { CommentBackend } from './comment-backend.js';
/**
 * WordPress as it comes, by the address that its own comment form posts to:
 * `wp-comments-post.php`, on the same origin. No plugin, no setting.
 *
 * Yes is where WordPress leads after it has kept a comment: `redirect_to`, with
 * a mark in it, so that no other redirect (to a login page, say) is mistaken for
 * it. `unapproved` in that address means that it waits for approval; a new
 * comment on the page that comes, that it is published; neither says nothing,
 * for spam comes back the same way. Errors come as JSON, also with status 200;
 * an empty 200 is what comes where there is no such post, or not for everyone.
 *
 * Seen with WordPress 6.1 and 6.5; JSON errors are there since 5.2.
 */
export declare const wordpress: CommentBackend;
