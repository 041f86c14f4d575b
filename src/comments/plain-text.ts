/**
 * A server's message, which may be HTML, as one line of text. It is never parsed as HTML, so nothing in it can run.
 *
 * @returns `undefined` if it is no text
 */
export const plainText = (message: unknown): string | undefined =>
  typeof message === 'string'
    ? message
        // More would never be shown, and a million unclosed tags would block the page.
        .slice(0, 9_999)
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(+code))
        .replace(/<[^>]*>|&\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 200)
    : undefined;
