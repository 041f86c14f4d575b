import { readText } from '../shared/read-text.js';
import { CommentError } from './comment-backend.js';
import { plainText } from './plain-text.js';

/** How long an answer may take, including its body, in milliseconds. */
const timeout = 20_000;
/** In characters: longer than any page of comments. The rest of an answer is not read. */
const maxLength = 800_000;

/** A server's answer. */
export interface Answer {
  readonly status: number;
  /** The address after redirects. */
  readonly url: string;
  /** The body; a placeholder if it broke off. */
  readonly text: string;
  /** The body's JSON object; empty if it is anything else. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Whether it took too long. */
  readonly late: boolean;
  /** In how many seconds to try again; `NaN` if the server does not say. */
  readonly wait: number;
}

/**
 * Sends a request, by `POST` if there is a body. `Accept: application/json` tells systems that know it not to answer
 * with a page.
 *
 * @throws {CommentError} if no answer comes
 */
export async function request(address: string, options: RequestInit = {}): Promise<Answer> {
  const signal = AbortSignal.timeout(timeout);
  const { onLine } = navigator;
  let response;
  try {
    response = await fetch(address, {
      method: options.body ? 'POST' : 'GET',
      signal,
      ...options,
      headers: { Accept: 'application/json', ...options.headers },
    });
  } catch {
    // The error's name differs between engines.
    throw new CommentError(signal.aborted ? 'timeout' : onLine ? 'unreachable' : 'offline');
  }
  const { status, url, headers } = response;
  // An answer that breaks off still has a status and an address, and must not count as empty.
  const text = await readText(response, maxLength).catch(() => 'cut off');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not JSON: `json` stays empty.
  }
  const after = headers.get('retry-after') ?? '';
  return {
    status,
    url,
    text,
    json: Object(json) as Answer['json'],
    late: signal.aborted,
    wait: +after || (+new Date(after) - Date.now()) / 1000,
  };
}

/** Options for `request` that post an object as JSON. Text only: old libraries change how arrays become JSON. */
export const asJson = (body: Readonly<Record<string, string>>): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

/**
 * What an answer that is no success means, as in `throw toCommentError(answer)`.
 *
 * @param isRejection whether a 2xx answer said that the comment is not taken
 * @param knowsRepeats whether 409 says that the system has the comment already
 */
export function toCommentError(
  { status, text, json, late, wait }: Answer,
  isRejection?: unknown,
  knowsRepeats?: boolean,
): CommentError {
  const { message, error, errors } = json;
  const first = (errors as [{ message?: unknown }] | undefined)?.[0];
  return new CommentError(
    knowsRepeats && status === 409
      ? 'duplicate'
      : status >= 500
        ? 'server'
        : // WordPress and Isso also use other statuses for it.
          status === 429 || (status >= 400 && /comment_flood|ratelimit/.test(text))
          ? 'busy'
          : status >= 400 || isRejection
            ? 'refused'
            : late
              ? 'timeout'
              : 'unclear',
    { wait, says: plainText(message ?? error ?? first?.message) },
  );
}
