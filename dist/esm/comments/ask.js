import { readText } from '../shared/read-text.js';
import { CommentError } from './comment-backend.js';
import { plainText } from './plain-text.js';

/** How long an answer may take, its body included, in milliseconds. */
const patience = 20_000;
/** More than any page of comments has; an answer is read no further. */
const mostCharacters = 800_000;
/**
 * Asks a server, by `POST` where there is a body. `Accept: application/json`
 * keeps systems that know it from answering with a page.
 *
 * @throws {CommentError} where no answer comes
 */
async function ask(address, options = {}) {
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
    }
    catch {
        // Not by the error's name: that is another one in each engine.
        throw new CommentError(signal.aborted ? 'timeout' : onLine ? 'unreachable' : 'offline');
    }
    const { status, url, headers } = response;
    // An answer that breaks off has still said its status, and where it came from. It is not an empty one.
    const text = await readText(response, mostCharacters).catch(() => 'cut off');
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        // Not JSON: an empty object says the same.
    }
    const after = headers.get('retry-after') ?? '';
    return {
        status,
        url,
        text,
        json: Object(json),
        late: signal.aborted,
        wait: +after || (+new Date(after) - Date.now()) / 1000,
    };
}
/** Options for `ask` that post an object as JSON. Text only: old libraries change how lists become JSON. */
const asJson = (body) => ({
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
});
/**
 * What an answer that is no success means, as in `throw failure(answer)`.
 *
 * @param saysNo whether a 2xx answer said that the comment is not taken
 * @param knowsRepeats whether 409 says that the system has the comment already
 */
function failure({ status, text, json, late, wait }, saysNo, knowsRepeats) {
    const { message, error, errors } = json;
    const first = errors?.[0];
    return new CommentError(knowsRepeats && status === 409
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
                            : 'unclear', { wait, says: plainText(message ?? error ?? first?.message) });
}

export { asJson, ask, failure };
//# sourceMappingURL=ask.js.map
