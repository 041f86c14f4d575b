/** A comment as the visitor wrote it, with what a backend needs to know of it. Flat text throughout. */
export interface Comment {
  readonly name: string;
  readonly email: string;
  readonly website: string;
  readonly comment: string;
  /** The text of the consent that was ticked; empty where none was asked for. */
  readonly consent: string;
  /** The id of the topic that the form was given; empty where it was given none. */
  readonly topic: string;
  /** What the comment belongs to, as the site names it. */
  readonly thread: string;
  /** The address of the page, without its fragment. */
  readonly page: string;
  /** Names this comment: the same one each time that it is sent again, so that it can be kept once. */
  readonly key: string;
  /** How many seconds lie between the first keystroke and sending: few are a sign of a robot. */
  readonly seconds: string;
  /** What stands in a field that people do not see: a sign of a robot, or of a browser that fills in too much. */
  readonly trap: string;
}

/** Whether everyone can read the comment now, or the clinic has to approve it first. */
export type CommentStatus = 'published' | 'pending';

/** That a comment has arrived. */
export interface CommentReceipt {
  /** Absent where the system does not say. */
  readonly status?: CommentStatus | undefined;
  /** Where its writer can see it. */
  readonly link?: string | undefined;
}

/**
 * Why a comment did not get through:
 * - `offline`: the browser had no connection;
 * - `unreachable`: no answer at all; it may have arrived;
 * - `timeout`: no answer in time; it may have arrived;
 * - `busy`: the site takes no more just now;
 * - `duplicate`: the site has this very comment already;
 * - `refused`: the site answered that it does not take it;
 * - `server`: something is wrong with the site; it may have arrived;
 * - `unclear`: an answer that says neither yes nor no; it may have arrived.
 */
export type CommentFailure =
  'offline' | 'unreachable' | 'timeout' | 'busy' | 'duplicate' | 'refused' | 'server' | 'unclear';

/** What else an answer said of a failure. */
export interface CommentFailureDetail {
  /** The site's own words, as text; shown where the reason is `refused`. */
  readonly says?: string | undefined;
  /** In how many seconds to try again, where the reason is `busy` or `server`; a minute where it is no number. */
  readonly wait?: number | undefined;
  /** The field that the site misses: `name` or `email`. */
  readonly field?: string | undefined;
}

/** Thrown by a backend: the comment did not get through, as far as one can know. */
export class CommentError extends Error {
  constructor(
    /** Why. */
    readonly reason: CommentFailure,
    /** What else is known. */
    readonly detail: CommentFailureDetail = {},
  ) {
    super(reason);
  }
}

/**
 * The one port through which comments leave a page. An adapter knows one
 * system: how to ask it, and which of its answers mean yes.
 */
export interface CommentBackend {
  /**
   * Whether a comment that is sent twice is kept once. Where it is not, the
   * visitor is asked before one that may have arrived is sent again.
   */
  readonly keepsOnce?: boolean;

  /** What comments on this page belong to, where the system's own markup says so. */
  threadOf?(form: HTMLFormElement | null): string | undefined;

  /**
   * Sends a comment.
   *
   * @param action a whole `http` or `https` address
   * @param form the form that the page has for visitors without script, for systems that know it
   * @throws {CommentError} whenever the answer is not positively a success
   */
  send(
    comment: Comment,
    action: string,
    form: HTMLFormElement | null,
  ): CommentReceipt | Promise<CommentReceipt>;
}
