import { post, CommentError } from './comment-backend.js';
import { parsedOrEmpty } from './parsed.js';

/**
 * A server of the clinic's own that speaks JSON.
 *
 * Asked: `POST`, `Content-Type: application/json`, a flat object of text:
 * `name`, `email`, `website`, `comment`, `consent`, `topic`, `thread`, `page`.
 *
 * Yes is a 2xx status with `{"status": "published"}` or `{"status": "pending"}`;
 * whatever else comes back is not taken for a yes.
 */
const sendAsJson = async (comment, action) => {
    const { status } = parsedOrEmpty(await post(action, JSON.stringify(comment), { 'Content-Type': 'application/json' }));
    if (status === 'published' || status === 'pending')
        return status;
    throw new CommentError('unclear');
};

export { sendAsJson };
//# sourceMappingURL=json.js.map
