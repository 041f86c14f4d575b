import { ask, asJson, failure } from './ask.js';
import { CommentError } from './comment-backend.js';

/** The thread that the page's own Isso is told of. */
function threadOnPage() {
    return document.querySelector('[data-isso-id]')?.dataset['issoId'];
}
/**
 * An Isso server; `action` is its address, with or without its `/new`.
 *
 * Its `/config` is asked for what must be filled in, then `/new` is sent the
 * comment, with cookies as Isso's own client does. Yes is 201 (published) or 202
 * (waits) with the comment's number. A refusal comes as HTML, as `message` or as
 * `reason`, and may hold the visitor's IP address: its words are never shown.
 */
const isso = {
    threadOf: threadOnPage,
    async send({ name, email, website, comment, thread, page }, action) {
        const server = action.replace(/(\/new)?\/?$/, '/');
        const credentials = 'include';
        const { config } = await ask(`${server}config`, { credentials }).then(({ json }) => json, 
        // Then the comment will say what is wrong.
        () => ({}));
        const needs = Object(config);
        if (needs['require-author'] && !name)
            throw new CommentError('refused', { field: 'name' });
        if (needs['require-email'] && !email)
            throw new CommentError('refused', { field: 'email' });
        const answer = await ask(`${server}new?uri=${encodeURIComponent(thread)}`, {
            credentials,
            ...asJson({ author: name, email, website, text: comment, title: document.title }),
        });
        const id = Number(answer.json['id']);
        if (answer.status === 202 && id)
            return { status: 'pending' };
        if (answer.status === 201 && id)
            return { status: 'published', link: `${page}#isso-${id}` };
        throw new CommentError(failure(answer).reason);
    },
};

export { isso, threadOnPage };
//# sourceMappingURL=isso.js.map
