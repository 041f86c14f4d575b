import { type TemplateResult } from 'lit';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
/**
 * A comment form with the fields and words that visitors know from WordPress.
 * What was typed stays in the fields until an answer says that it arrived.
 *
 * @tag aftercare-comment-form
 * @slot - A `<form action>` that works without script. Its address, its fields' names, its hidden fields and what has been typed into it are taken over. Shown as it is until the script runs.
 * @csspart field - An input or the comment's text area.
 * @csspart button - The button that posts the comment.
 * @fires {CommentSubmitEvent} aftercare-comment-submit - A comment is about to be sent: `comment`. Cancelable; `respondWith(promise)` sends it by other means.
 * @fires {CommentSentEvent} aftercare-comment-sent - A comment has arrived: `status`.
 * @fires {CommentFailedEvent} aftercare-comment-failed - A comment did not get through: `reason`.
 */
export declare class CommentFormElement extends AftercareElement {
    #private;
    static readonly tag = "aftercare-comment-form";
    static styles: import("lit").CSSResult[];
    /** The URL that comments are posted to; else that of the `<form>` inside the tag. */
    action?: string;
    /**
     * How to post: `json`, an object to a server of your own, or `form`, as an
     * HTML form does. By default `form` where the tag holds a `<form action>`, else `json`.
     */
    backend?: 'json' | 'form';
    /** What the comment belongs to, as your site names it; the page's path by default. */
    thread?: string;
    /**
     * Which fields stand beside the comment: some of `name email website`. Empty for none.
     * @default name email website
     */
    fields?: string;
    /**
     * Which of them must be filled in. The comment always must.
     * @default name email
     */
    required?: string;
    /**
     * The most characters in a comment, 1 to 65525.
     * @default 65525
     */
    maxlength?: number | string;
    /** The text of a box that must be ticked before a comment is sent. None by default. */
    consent?: string;
    protected contentOfChildren(): undefined;
    protected cardWords(): CardWords;
    protected renderBody(): TemplateResult;
    protected updated(): void;
    /**
     * Checks what was typed and sends it, as the button does. Does nothing while
     * a comment is on its way; never throws.
     */
    sendComment(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'aftercare-comment-form': CommentFormElement;
    }
}
