/** Thrown by a backend: the comment did not get through, as far as one can know. */
class CommentError extends Error {
    constructor(
    /** Why. */
    reason, 
    /** What else is known. */
    detail = {}) {
        super(reason);
        this.reason = reason;
        this.detail = detail;
    }
}

export { CommentError };
//# sourceMappingURL=comment-backend.js.map
