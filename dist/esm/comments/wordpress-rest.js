import { warn } from '../shared/warn.js';
import { ask, asJson, failure } from './ask.js';
import { CommentError } from './comment-backend.js';
import { postOnPage } from './wordpress-post.js';

/**
 * WordPress by its REST interface, `…/wp/v2/comments`: also from other origins,
 * but only where the site has allowed comments without a login by
 * `add_filter('rest_allow_anonymous_comments', '__return_true')`.
 *
 * Yes is 201 with the comment's number; its `status` tells whether it waits.
 */
const wordpressRest = {
    keepsOnce: true,
    threadOf: postOnPage,
    async send({ name, email, website, comment, thread }, action) {
        const answer = await ask(action, asJson({
            post: thread,
            author_name: name,
            author_email: email,
            author_url: website,
            content: comment,
        }));
        const { id, status, link, code } = answer.json;
        if (answer.status === 201 && Number(id))
            return status === 'approved'
                ? { status: 'published', link: link }
                : { status: 'pending' };
        if (code === 'rest_comment_login_required') {
            warn('rest-closed', "WordPress takes comments by REST only with add_filter('rest_allow_anonymous_comments', '__return_true');");
            throw new CommentError('server');
        }
        throw failure(answer, false, true);
    },
};

export { wordpressRest };
//# sourceMappingURL=wordpress-rest.js.map
