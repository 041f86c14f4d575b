import type {
  Comment,
  CommentFailure,
  CommentReceipt,
  CommentStatus,
} from '../../comments/comment-backend.js';
import { WidgetEvent } from '../../base/widget-event.js';

/**
 * A comment is about to be sent. Cancel it to send nothing; call `respondWith`
 * to send it by other means.
 */
export class CommentSubmitEvent extends WidgetEvent {
  /** What `respondWith` was given. */
  answer?: Promise<CommentStatus | CommentReceipt>;

  constructor(
    /** What the visitor wrote. */
    readonly comment: Comment,
  ) {
    super('comment-submit', true);
  }

  /**
   * Takes over the sending. The form waits for the answer and shows it: what it
   * resolves to as success, a rejection as a failure that keeps the text.
   */
  respondWith(answer: Promise<CommentStatus | CommentReceipt>): void {
    this.answer = answer;
    this.preventDefault();
  }
}

/** A comment has arrived. */
export class CommentSentEvent extends WidgetEvent {
  constructor(
    /** Whether everyone can read it now, or the clinic has to approve it first. */
    readonly status: CommentStatus,
  ) {
    super('comment-sent');
  }
}

/** A comment did not get through; the visitor still has the text. */
export class CommentFailedEvent extends WidgetEvent {
  constructor(
    /** Why. */
    readonly reason: CommentFailure,
  ) {
    super('comment-failed');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercare-comment-submit': CommentSubmitEvent;
    'aftercare-comment-sent': CommentSentEvent;
    'aftercare-comment-failed': CommentFailedEvent;
  }
}
