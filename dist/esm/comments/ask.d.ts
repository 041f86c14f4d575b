import { CommentError } from './comment-backend.js';
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
export declare function ask(address: string, options?: RequestInit): Promise<Answer>;
/** Options for `ask` that post an object as JSON. Text only: old libraries change how lists become JSON. */
export declare const asJson: (body: Readonly<Record<string, string>>) => RequestInit;
/**
 * What an answer that is no success means, as in `throw failure(answer)`.
 *
 * @param saysNo whether a 2xx answer said that the comment is not taken
 * @param knowsRepeats whether 409 says that the system has the comment already
 */
export declare function failure({ status, text, json, late, wait }: Answer, saysNo?: unknown, knowsRepeats?: boolean): CommentError;
