import { type TemplateResult } from 'lit';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
/**
 * A comment form with the fields and words that visitors know from WordPress.
 * What was typed stays in the fields until an answer says that it arrived, and
 * in the browser while the tab lives: a reload or a crash loses nothing.
 *
 * @tag aftercare-comment-form
 * @slot - A `<form action>` that works without script. Its address, its fields' names, its hidden fields and what has been typed into it are taken over. Shown as it is until the script runs.
 * @csspart field - An input or the comment's text area.
 * @csspart button - The button that posts the comment, and the one that copies it.
 * @csspart sent - A comment that was sent from here.
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
     * What takes the comments: `wordpress` (its own comment form's address), `wordpress-rest`,
     * `isso`, `form` (whatever an HTML form posts to) or `json` (a server of your own).
     * By default what `action` and the page say: a WordPress or Isso page, Formspree, `form`
     * where the tag holds a `<form action>`, else `json`.
     */
    backend?: 'json' | 'form' | 'wordpress' | 'wordpress-rest' | 'isso';
    /**
     * What the comment belongs to: the number of a WordPress post, an Isso thread, or what your
     * site calls it. By default what a WordPress or Isso page says, else the page's path.
     */
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
    /** Keeps no draft of what is typed, where people share a browser. */
    noDraft?: boolean | string;
    /** @internal So that browsers keep its state as they keep that of an input. */
    static readonly formAssociated = true;
    protected contentOfChildren(): undefined;
    protected cardWords(): CardWords;
    protected renderBody(): TemplateResult;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** @internal The window's events. */
    handleEvent({ type }: Event): void;
    protected updated(): void;
    /** @internal The browser has kept what was typed: a second net under the draft. */
    formStateRestoreCallback(state: string): void;
    /**
     * Checks what was typed and sends it, as the button does; asks first where
     * that seems wise. Does nothing while a comment is on its way; never throws.
     */
    sendComment(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'aftercare-comment-form': CommentFormElement;
    }
}
