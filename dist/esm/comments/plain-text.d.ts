/**
 * The words of a server's message, which may be HTML, as one line of text.
 * Never parsed as HTML, so nothing in it can run.
 *
 * @returns `undefined` where it is no text
 */
export declare const plainText: (message: unknown) => string | undefined;
