import { type CommentBackend } from './comment-backend.js';
/** The thread that the page's own Isso is told of. */
export declare function threadOnPage(): string | undefined;
/**
 * An Isso server; `action` is its address, with or without its `/new`.
 *
 * Its `/config` is asked for what must be filled in, then `/new` is sent the
 * comment, with cookies as Isso's own client does. Yes is 201 (published) or 202
 * (waits) with the comment's number. A refusal comes as HTML, as `message` or as
 * `reason`, and may hold the visitor's IP address: its words are never shown.
 */
export declare const isso: CommentBackend;
