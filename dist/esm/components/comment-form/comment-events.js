import { WidgetEvent } from '../../shared/widget-event.js';

/**
 * A comment is about to be sent. Cancel it to send nothing; call `respondWith`
 * to send it by other means.
 */
class CommentSubmitEvent extends WidgetEvent {
    constructor(
    /** What the visitor wrote. */
    comment) {
        super('comment-submit', true);
        this.comment = comment;
    }
    /**
     * Takes over the sending. The form waits for the answer and shows it: what it
     * resolves to as success, a rejection as a failure that keeps the text.
     */
    respondWith(answer) {
        this.answer = answer;
        this.preventDefault();
    }
}
/** A comment has arrived. */
class CommentSentEvent extends WidgetEvent {
    constructor(
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    status) {
        super('comment-sent');
        this.status = status;
    }
}
/** A comment did not get through; the visitor still has the text. */
class CommentFailedEvent extends WidgetEvent {
    constructor(
    /** Why. */
    reason) {
        super('comment-failed');
        this.reason = reason;
    }
}

export { CommentFailedEvent, CommentSentEvent, CommentSubmitEvent };
//# sourceMappingURL=comment-events.js.map
