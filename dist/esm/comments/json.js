import { ask, asJson, failure } from './ask.js';

/**
 * A server of the clinic's own that speaks JSON.
 *
 * Asked: `POST`, `Content-Type: application/json`, a flat object of text: all
 * of `Comment`.
 *
 * Yes is a 2xx status with `{"status": "published"}` or `{"status": "pending"}`,
 * perhaps with a `link` to where the writer can see it; whatever else comes back
 * is not taken for a yes. No is any other status, perhaps with a `message` to
 * show. A `key` that the server knows already it answers as the first time, or
 * with 409: so a comment whose answer was lost on the way is kept once.
 */
const json = {
    keepsOnce: true,
    async send(comment, action) {
        const answer = await ask(action, asJson({ ...comment }));
        const { status, link } = answer.json;
        if (answer.status < 300 && (status === 'published' || status === 'pending'))
            return { status, link: link };
        throw failure(answer, false, true);
    },
};

export { json };
//# sourceMappingURL=json.js.map
