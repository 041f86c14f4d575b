/**
 * The card, the calendar in it or in a dialog, and the bar that the card is on
 * phones: 40em are 640 px, whatever the page's text size.
 */
export declare const bookingCtaStyles: import("lit").CSSResult;
