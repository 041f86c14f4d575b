import { nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
/**
 * The way to the clinic: a few words, a link to book, a number to call, and
 * whether it is open now. The booking page opens by itself, in a dialog or in
 * the card; nothing of it is loaded before the visitor's tap.
 *
 * @tag aftercare-booking-cta
 * @slot - An `<a href>` to where one books, an `<a href="tel:…">`, a heading and a paragraph. Shown as they are until the script runs.
 * @csspart button - The link to book, the one to call, and the buttons that close the dialog and the bar.
 * @csspart hours - "Open now", above the heading.
 * @csspart dialog - The dialog with the calendar.
 * @fires {BookingOpenEvent} aftercare-booking-open - A visitor is about to book or to call: `mode`, `href`. Cancelable: then nothing opens.
 * @fires {BookingScheduledEvent} aftercare-booking-scheduled - An appointment was made in a frame of Calendly or Cal.com: `host`, and nothing about the visitor.
 * @fires {BookingFailedEvent} aftercare-booking-failed - The frame of Calendly or Cal.com shows nothing: `host`, `reason`.
 */
export declare class BookingCtaElement extends AftercareElement {
    #private;
    static readonly tag = "aftercare-booking-cta";
    static styles: import("lit").CSSResult[];
    /** Where one books, also relative; else the `<a href>` inside the tag. Without it there is no such button. */
    href?: string;
    /** The words on the button; else those of the link inside the tag, else the topic's. */
    label?: string;
    /** The number to call, as it should be read; else that of the `tel:` link inside the tag. Without it there is no such button. */
    phone?: string;
    /**
     * Where the booking page opens: `link`, by itself; `dialog`, over the page; `inline`, in the card.
     * Calendly, Cal.com and most `https` pages can stand in a frame. Those that cannot (Acuity, SimplePractice,
     * Jane, Zocdoc, Mindbody, Vagaro, Fresha) open in a new tab instead.
     * @default link
     */
    mode?: 'link' | 'dialog' | 'inline';
    /**
     * When the clinic is open, as `Mo-Fr 09:00-12:30,13:30-17:00, Sa 10:00-14:00`, by its own clock; over
     * midnight as `Fr 22:00-02:00`. Shows whether it is open now. None by default.
     */
    hours?: string;
    /** The clinic's time zone by its IANA name, such as `Europe/London`; the visitor's own by default. */
    timeZone?: string;
    /** Days on which the clinic does not open, as ISO dates: `2026-12-25, 2026-12-31/2027-01-02`. */
    closed?: string;
    /** The visitor's name, where your site knows it; Calendly and Cal.com fill it in. */
    prefillName?: string;
    /** The visitor's e-mail address, where your site knows it; Calendly and Cal.com fill it in. */
    prefillEmail?: string;
    /** Passes the `utm_…` parameters in this page's address on to the booking page. */
    forwardUtm?: boolean | string;
    /**
     * `card`; or `bar`, for phones: a slim bar at the bottom of the screen, which gives way to the keyboard and
     * can be put away. Wide screens have the card.
     * @default card
     */
    placement?: 'card' | 'bar';
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected contentOfChildren(): Topic | undefined;
    protected cardWords({ booking }: Topic): CardWords;
    protected renderBody({ booking }: Topic): TemplateResult | typeof nothing;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'aftercare-booking-cta': BookingCtaElement;
    }
}
