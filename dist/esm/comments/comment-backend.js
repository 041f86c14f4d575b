/** Thrown by a backend: the comment did not get through, as far as one can know. */
class CommentError extends Error {
    constructor(
    /** Why. */
    reason) {
        super(reason);
        this.reason = reason;
    }
}
/** How long an answer may take, its body included, in milliseconds. */
const patience = 20_000;
/**
 * Posts a body and reads the answer's text, with every way in which that fails
 * as a `CommentError`.
 */
async function post(action, body, headers = {}) {
    const signal = AbortSignal.timeout(patience);
    try {
        const response = await fetch(action, {
            method: 'POST',
            body,
            headers: { Accept: 'application/json', ...headers },
            signal,
        });
        const text = await response.text();
        if (response.ok)
            return text;
        throw new CommentError(response.status < 500 ? 'refused' : 'server');
    }
    catch (error) {
        if (error instanceof CommentError)
            throw error;
        // Not by the error's name: a body cut short has another one in each engine.
        throw new CommentError(signal.aborted ? 'timeout' : 'offline');
    }
}

export { CommentError, post };
//# sourceMappingURL=comment-backend.js.map
