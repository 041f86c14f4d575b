import { asJson, request, toCommentError } from './request.js';
import type { CommentBackend } from './comment-backend.js';

/**
 * A clinic's own server that accepts JSON.
 *
 * Sends `POST` with `Content-Type: application/json` and all parts of `Comment` as one flat object of text.
 *
 * Success is a 2xx status with `{"status": "published"}` or `{"status": "pending"}`, optionally with a `link` to where
 * the visitor can see the comment. Any other answer is not a success; it may have a `message` to show. The server should
 * answer a `key` that it already knows like the first time, or with 409, so that a comment whose answer was lost is
 * stored once.
 */
export const json: CommentBackend<'json'> = {
  name: 'json',
  label: 'a server of your own',
  sendsJson: true,
  keepsOnce: true,
  async send(comment, action) {
    const answer = await request(action, asJson({ ...comment }));
    const { status, link } = answer.json;
    if (answer.status < 300 && (status === 'published' || status === 'pending'))
      return { status, link: link as string };
    throw toCommentError(answer, false, true);
  },
};
