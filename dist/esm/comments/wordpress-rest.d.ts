import { type CommentBackend } from './comment-backend.js';
/**
 * WordPress by its REST interface, `…/wp/v2/comments`: also from other origins,
 * but only where the site has allowed comments without a login by
 * `add_filter('rest_allow_anonymous_comments', '__return_true')`.
 *
 * Yes is 201 with the comment's number; its `status` tells whether it waits.
 */
export declare const wordpressRest: CommentBackend;
