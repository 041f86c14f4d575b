import { warn } from '../shared/warn.js';
import { ask, failure } from './ask.js';
import { formBody } from './page-form.js';
import { postOnPage, themeForm } from './wordpress-post.js';

/** What is left of a text when a theme has made its quotes curly, its marks entities and its lines paragraphs. */
const letters = (html) => html.replace(/<[^>]*>|&#?\w+;|[^\p{L}\p{N}]/gu, '');
/** The newest comment that has been seen here. */
let newest = 0;
/**
 * The number of a new comment by somebody on the page of a post; `NaN` where
 * there is none. Not by its words, for WordPress changes them: `:D` becomes a
 * picture, `3x10` gets a sign.
 */
function findComment(page, { name, comment }) {
    for (const element of document.querySelectorAll('[id^="comment-"]'))
        // Not its property: a form's field of that name would hide it.
        newest = Math.max(newest, parseInt(element.getAttribute('id').slice(8)) || 0);
    const mark = letters(name || comment) || ' ';
    const found = page
        .split('id="comment-')
        .findLast((part) => parseInt(part) > newest && letters(part).includes(mark));
    const id = parseInt(found);
    newest = id || newest;
    return id;
}
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
const wordpress = {
    keepsOnce: true,
    threadOf: postOnPage,
    async send(comment, action, form) {
        const { name, email, website, thread, key } = comment;
        const fields = {
            comment_post_ID: thread,
            author: name,
            email,
            url: website,
            comment: comment.comment,
            redirect_to: new URL(`./?p=${thread}&aftercare=${key}`, action).href,
        };
        const answer = await ask(action, { body: formBody(fields, form ?? themeForm()) });
        const link = new URL(answer.url);
        const query = link.searchParams;
        if (query.get('aftercare') !== key) {
            // No such post, or not for everyone; or a plugin that ends WordPress before its last word.
            if (answer.status === 200 && !answer.text)
                warn('no-thread', `WordPress has no open post "${thread}"; give thread="7".`);
            throw failure(answer, answer.json['code'], true);
        }
        const held = query.get('unapproved');
        const isHere = link.pathname === location.pathname;
        const id = held || (isHere && findComment(answer.text, comment));
        link.hash = `comment-${id}`;
        return id ? { status: held ? 'pending' : 'published', link: link.href } : {};
    },
};

export { wordpress };
//# sourceMappingURL=wordpress.js.map
