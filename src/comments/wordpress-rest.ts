import { warn } from '../shared/warn.js';
import { asJson, request, toCommentError } from './request.js';
import { CommentError, type CommentBackend } from './comment-backend.js';
import { postOnPage } from './wordpress-post.js';

/**
 * The REST API of WordPress, `…/wp/v2/comments`. Also works from other origins, but only if the site allows comments
 * without a login by `add_filter('rest_allow_anonymous_comments', '__return_true')`.
 *
 * Success is 201 with the comment's id; its `status` says whether it is pending.
 */
export const wordpressRest: CommentBackend<'wordpress-rest'> = {
  name: 'wordpress-rest',
  label: 'WordPress by REST',
  sendsJson: true,
  detect: (action) => action.includes('wp/v2/comments'),
  keepsOnce: true,
  threadOf: postOnPage,
  async send({ name, email, website, comment, thread }, action) {
    const answer = await request(
      action,
      asJson({
        post: thread,
        author_name: name,
        author_email: email,
        author_url: website,
        content: comment,
      }),
    );
    const { id, status, link, code } = answer.json;
    if (answer.status === 201 && Number(id))
      return status === 'approved'
        ? { status: 'published', link: link as string }
        : { status: 'pending' };
    if (code === 'rest_comment_login_required') {
      warn(
        'rest-closed',
        "WordPress takes comments by REST only with add_filter('rest_allow_anonymous_comments', '__return_true');",
      );
      throw new CommentError('server');
    }
    throw toCommentError(answer, false, true);
  },
};
