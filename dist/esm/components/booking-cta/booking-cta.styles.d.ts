export declare const bookingCtaStyles: import("lit").CSSResult;
