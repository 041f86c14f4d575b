import type { Comment, CommentFailure, CommentStatus } from '../../comments/comment-backend.js';

/**
 * A comment is about to be sent. Cancel it to send nothing; call `respondWith`
 * to send it by other means.
 */
export class CommentSubmitEvent extends Event {
  /** What `respondWith` was given. */
  answer?: Promise<CommentStatus>;

  constructor(
    /** What the visitor wrote. */
    readonly comment: Comment,
  ) {
    super('aftercare-comment-submit', { bubbles: true, cancelable: true, composed: true });
  }

  /**
   * Takes over the sending. The form waits for the answer and shows it: what it
   * resolves to as success, a rejection as a failure that keeps the text.
   */
  respondWith(answer: Promise<CommentStatus>): void {
    this.answer = answer;
    this.preventDefault();
  }
}

/** A comment has arrived. */
export class CommentSentEvent extends Event {
  constructor(
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    readonly status: CommentStatus,
  ) {
    super('aftercare-comment-sent', { bubbles: true, composed: true });
  }
}

/** A comment did not get through; the visitor still has the text. */
export class CommentFailedEvent extends Event {
  constructor(
    /** Why. */
    readonly reason: CommentFailure,
  ) {
    super('aftercare-comment-failed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'aftercare-comment-submit': CommentSubmitEvent;
    'aftercare-comment-sent': CommentSentEvent;
    'aftercare-comment-failed': CommentFailedEvent;
  }
}
