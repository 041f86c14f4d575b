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
}

/** Whether everyone can read the comment now, or the clinic has to approve it first. */
export type CommentStatus = 'published' | 'pending';

/**
 * Why a comment did not get through:
 * - `offline`: no answer at all, as when there is no connection or the address is wrong;
 * - `timeout`: no answer in time; it may have arrived;
 * - `refused`: the site answered that it does not take it;
 * - `server`: something is wrong with the site; it answered so, or its page does
 *   not say where comments go;
 * - `unclear`: an answer that says neither yes nor no.
 */
export type CommentFailure = 'offline' | 'timeout' | 'refused' | 'server' | 'unclear';

/** Thrown by a backend: the comment did not get through, as far as one can know. */
export class CommentError extends Error {
  constructor(
    /** Why. */
    readonly reason: CommentFailure,
  ) {
    super(reason);
  }
}

/** The form that a page has for visitors without script, for systems that know it. */
export interface PageForm {
  readonly form: HTMLFormElement | null;
  /** What that form calls a field of a comment; the field's own name where it has none. */
  nameOf(field: string): string;
}

/**
 * The one port through which comments leave a page. An adapter knows one
 * system: how to ask it, and which of its answers mean yes.
 *
 * @throws {CommentError} whenever the answer is not positively a success
 */
export type CommentBackend = (
  comment: Comment,
  action: string,
  page: PageForm,
) => Promise<CommentStatus>;

/** How long an answer may take, its body included, in milliseconds. */
const patience = 20_000;

/**
 * Posts a body and reads the answer's text, with every way in which that fails
 * as a `CommentError`.
 */
export async function post(
  action: string,
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json', ...headers },
      signal,
    });
    const text = await response.text();
    if (response.ok) return text;
    throw new CommentError(response.status < 500 ? 'refused' : 'server');
  } catch (error) {
    if (error instanceof CommentError) throw error;
    // Not by the error's name: a body cut short has another one in each engine.
    throw new CommentError(signal.aborted ? 'timeout' : 'offline');
  }
}
