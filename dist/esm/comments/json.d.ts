import { type CommentBackend } from './comment-backend.js';
/**
 * A server of the clinic's own that speaks JSON.
 *
 * Asked: `POST`, `Content-Type: application/json`, a flat object of text:
 * `name`, `email`, `website`, `comment`, `consent`, `topic`, `thread`, `page`.
 *
 * Yes is a 2xx status with `{"status": "published"}` or `{"status": "pending"}`;
 * whatever else comes back is not taken for a yes.
 */
export declare const sendAsJson: CommentBackend;
