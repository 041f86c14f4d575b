import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
/**
 * The way to the clinic: a few words, a link to book, a number to call.
 *
 * @tag aftercare-booking-cta
 * @slot - An `<a href>` to where one books, an `<a href="tel:…">`, a heading and a paragraph. Shown as they are until the script runs.
 * @csspart button - The link to book, and the one to call.
 */
export declare class BookingCtaElement extends AftercareElement {
    static readonly tag = "aftercare-booking-cta";
    static styles: import("lit").CSSResult[];
    /** Where one books, also relative; else the `<a href>` inside the tag. Without it there is no such button. */
    href?: string;
    /** The words on the button; else those of the link inside the tag, else the topic's. */
    label?: string;
    /** The number to call, as it should be read; else that of the `tel:` link inside the tag. Without it there is no such button. */
    phone?: string;
    protected contentOfChildren(): Topic | undefined;
    protected cardWords({ booking }: Topic): CardWords;
    protected renderBody({ booking }: Topic): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'aftercare-booking-cta': BookingCtaElement;
    }
}
