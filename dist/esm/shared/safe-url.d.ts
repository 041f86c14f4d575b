/** A whole address, relative ones made whole; `undefined` where it is none, or where a user name could disguise the host. */
export declare function readUrl(raw: string): URL | undefined;
/**
 * An address that a visitor may be sent to: `https`, `http`, `tel` or `mailto`,
 * relative ones made whole, without a user name that could disguise the host.
 *
 * @returns the whole address, or `undefined` with one warning where it is not safe;
 * `undefined` without a warning where nothing was given
 */
export declare function safeUrl(raw: string | undefined): string | undefined;
