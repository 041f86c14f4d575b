import type { Comment, CommentFailure, CommentReceipt, CommentStatus } from '../../comments/comment-backend.js';
import { WidgetEvent } from '../../shared/widget-event.js';
/**
 * A comment is about to be sent. Cancel it to send nothing; call `respondWith`
 * to send it by other means.
 */
export declare class CommentSubmitEvent extends WidgetEvent {
    /** What the visitor wrote. */
    readonly comment: Comment;
    /** What `respondWith` was given. */
    answer?: Promise<CommentStatus | CommentReceipt>;
    constructor(
    /** What the visitor wrote. */
    comment: Comment);
    /**
     * Takes over the sending. The form waits for the answer and shows it: what it
     * resolves to as success, a rejection as a failure that keeps the text.
     */
    respondWith(answer: Promise<CommentStatus | CommentReceipt>): void;
}
/** A comment has arrived. */
export declare class CommentSentEvent extends WidgetEvent {
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    readonly status: CommentStatus;
    constructor(
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    status: CommentStatus);
}
/** A comment did not get through; the visitor still has the text. */
export declare class CommentFailedEvent extends WidgetEvent {
    /** Why. */
    readonly reason: CommentFailure;
    constructor(
    /** Why. */
    reason: CommentFailure);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'aftercare-comment-submit': CommentSubmitEvent;
        'aftercare-comment-sent': CommentSentEvent;
        'aftercare-comment-failed': CommentFailedEvent;
    }
}
