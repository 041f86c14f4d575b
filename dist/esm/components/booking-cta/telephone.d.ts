/** A telephone number as people write it; at least three digits, so that it can be called. */
export declare const telephone: import("../../shared/settings.js").Kind<string | undefined>;
/**
 * The `tel:` address (RFC 3966) of a number as people write it:
 * `+44 (0)20 7946 0000 ext. 7` is `tel:+442079460000;ext=7`. The "(0)" after a
 * country's code is for callers from inside it only.
 */
export declare function telephoneAddress(written: string): string;
