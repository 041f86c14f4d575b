import type { Comment, CommentFailure, CommentStatus } from '../../comments/comment-backend.js';
/**
 * A comment is about to be sent. Cancel it to send nothing; call `respondWith`
 * to send it by other means.
 */
export declare class CommentSubmitEvent extends Event {
    /** What the visitor wrote. */
    readonly comment: Comment;
    /** What `respondWith` was given. */
    answer?: Promise<CommentStatus>;
    constructor(
    /** What the visitor wrote. */
    comment: Comment);
    /**
     * Takes over the sending. The form waits for the answer and shows it: what it
     * resolves to as success, a rejection as a failure that keeps the text.
     */
    respondWith(answer: Promise<CommentStatus>): void;
}
/** A comment has arrived. */
export declare class CommentSentEvent extends Event {
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    readonly status: CommentStatus;
    constructor(
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    status: CommentStatus);
}
/** A comment did not get through; the visitor still has the text. */
export declare class CommentFailedEvent extends Event {
    /** Why. */
    readonly reason: CommentFailure;
    constructor(
    /** Why. */
    reason: CommentFailure);
}
declare global {
    interface HTMLElementEventMap {
        'aftercare-comment-submit': CommentSubmitEvent;
        'aftercare-comment-sent': CommentSentEvent;
        'aftercare-comment-failed': CommentFailedEvent;
    }
}
