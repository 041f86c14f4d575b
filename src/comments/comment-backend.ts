import type { FieldName } from './page-form.js';

/** A comment as the visitor wrote it, with what a backend needs to know about it. Every part is text. */
export interface Comment {
  readonly name: string;
  readonly email: string;
  readonly website: string;
  readonly comment: string;
  /** The text of the consent that the visitor ticked; empty if there is none. */
  readonly consent: string;
  /** The id of the form's topic; empty if it has none. */
  readonly topic: string;
  /** What the comment belongs to, in the site's terms. */
  readonly thread: string;
  /** The address of the page, without its fragment. */
  readonly page: string;
  /** Identifies this comment. It stays the same when the comment is sent again, so that it can be stored once. */
  readonly key: string;
  /** Seconds between the first keystroke and sending. Few are a sign of a bot. */
  readonly seconds: string;
  /** The value of a field that people do not see: a sign of a bot, or of a browser that fills in too much. */
  readonly trap: string;
}

/** Whether everyone can read the comment, or the clinic has to approve it first. */
export type CommentStatus = 'published' | 'pending';

/** Confirms that a comment was stored. */
export interface CommentReceipt {
  /** Absent if the system does not say. */
  readonly status?: CommentStatus | undefined;
  /** Where the visitor can see it. */
  readonly link?: string | undefined;
}

/**
 * Why a comment was not sent:
 * - `offline`: the browser had no connection;
 * - `unreachable`: no answer at all; it may have arrived;
 * - `timeout`: no answer in time; it may have arrived;
 * - `busy`: the site accepts no more comments just now;
 * - `duplicate`: the site already has this comment;
 * - `refused`: the site rejected it;
 * - `server`: something is wrong with the site; it may have arrived;
 * - `unclear`: the answer says neither yes nor no; it may have arrived.
 */
export type CommentFailure =
  'offline' | 'unreachable' | 'timeout' | 'busy' | 'duplicate' | 'refused' | 'server' | 'unclear';

/** More about a failure. */
export interface CommentFailureDetail {
  /** The site's own words, as text; shown if the reason is `refused`. */
  readonly says?: string | undefined;
  /** In how many seconds to try again, if the reason is `busy` or `server`; a minute if it is no number. */
  readonly wait?: number | undefined;
  /** The field that the site requires: `name` or `email`. */
  readonly field?: string | undefined;
}

/** Thrown by a backend when a comment was not sent, or may not have been: `reason` says which. */
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
 * A comment system. An adapter knows how to recognise its system, how to send it a comment, and which of its answers
 * mean success. It describes itself, so that a new one is a file and a line in the list of `backends.ts`.
 */
export interface CommentBackend<Name extends string = string> {
  /** What owners write into `backend`. */
  readonly name: Name;

  /** What the system is called in documentation, in the embed builder and in the self-check. */
  readonly label: string;

  /** Whether an address certainly belongs to this system. @param action a whole address */
  detect?(action: string): boolean;

  /** Where this page's own system takes comments, if its markup says so. */
  actionOnPage?(): string | null | undefined;

  /** The names of its fields, if it takes what an ordinary HTML form posts. */
  readonly formFields?: Readonly<Record<FieldName, string>>;

  /** Where an ordinary form posts to, unless its owner says otherwise. */
  readonly formAction?: string;

  /** The hidden field of an ordinary form that names the thread, if there must be one. */
  readonly threadField?: string;

  /** Whether it is sent JSON, for which browsers ask another site for permission first. */
  readonly sendsJson?: boolean;

  /**
   * Whether a comment that is sent twice is stored once. Otherwise visitors are asked before a comment that may have
   * arrived is sent again.
   */
  readonly keepsOnce?: boolean;

  /** What comments on this page belong to, if the system's own markup says so. */
  threadOf?(form: HTMLFormElement | null): string | undefined;

  /**
   * Sends a comment.
   *
   * @param action a whole `http` or `https` address
   * @param form the form that the page has for visitors without script
   * @throws {CommentError} unless the answer is clearly a success
   */
  send(
    comment: Comment,
    action: string,
    form: HTMLFormElement | null,
  ): CommentReceipt | Promise<CommentReceipt>;
}
