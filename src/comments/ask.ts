import { readText } from '../shared/read-text.js';
import { CommentError } from './comment-backend.js';
import { plainText } from './plain-text.js';

/** How long an answer may take, its body included, in milliseconds. */
const patience = 20_000;
/** More than any page of comments has; an answer is read no further. */
const mostCharacters = 800_000;

/** What a server said. */
export interface Answer {
  readonly status: number;
  /** Where it came from at last, after redirects. */
  readonly url: string;
  /** Other words where it broke off. */
  readonly text: string;
  /** The object that its JSON is; an empty one where it is anything else. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Whether the time was over before its end. */
  readonly late: boolean;
  /** In how many seconds to ask again; `NaN` where it did not say so. */
  readonly wait: number;
}

/**
 * Asks a server, by `POST` where there is a body. `Accept: application/json`
 * keeps systems that know it from answering with a page.
 *
 * @throws {CommentError} where no answer comes
 */
export async function ask(address: string, options: RequestInit = {}): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
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
    // Not by the error's name: that is another one in each engine.
    throw new CommentError(signal.aborted ? 'timeout' : onLine ? 'unreachable' : 'offline');
  }
  const { status, url, headers } = response;
  // An answer that breaks off has still said its status, and where it came from. It is not an empty one.
  const text = await readText(response, mostCharacters).catch(() => 'cut off');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not JSON: an empty object says the same.
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

/** Options for `ask` that post an object as JSON. Text only: old libraries change how lists become JSON. */
export const asJson = (body: Readonly<Record<string, string>>): RequestInit => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

/**
 * What an answer that is no success means, as in `throw failure(answer)`.
 *
 * @param saysNo whether a 2xx answer said that the comment is not taken
 * @param knowsRepeats whether 409 says that the system has the comment already
 */
export function failure(
  { status, text, json, late, wait }: Answer,
  saysNo?: unknown,
  knowsRepeats?: boolean,
): CommentError {
  const { message, error, errors } = json;
  const first = (errors as [{ message?: unknown }] | undefined)?.[0];
  return new CommentError(
    knowsRepeats && status === 409
      ? 'duplicate'
      : status >= 500
        ? 'server'
        : // WordPress and Isso say so with another status, too.
          status === 429 || (status >= 400 && /comment_flood|ratelimit/.test(text))
          ? 'busy'
          : status >= 400 || saysNo
            ? 'refused'
            : late
              ? 'timeout'
              : 'unclear',
    { wait, says: plainText(message ?? error ?? first?.message) },
  );
}
