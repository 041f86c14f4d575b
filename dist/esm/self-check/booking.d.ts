import { type Page } from './page.js';
/** Where a booking card leads. */
export interface Booking {
    /** As it was written; `undefined` where there is none. */
    readonly written: string | undefined;
    /** The whole address; `undefined` where there is none that can be used. */
    readonly address: URL | undefined;
    readonly phone: string | undefined;
    /** Where the page was asked to open: `link`, `dialog` or `inline`. */
    readonly mode: string;
    /** Whether it opens in a frame. */
    readonly isFramed: boolean;
}
/** Where a booking card leads, found as the card itself finds it. */
export declare function bookingOf(page: Page, widget: Element): Booking;
