/**
 * The words of a server's message, which may be HTML, as one line of text.
 * Never parsed as HTML, so nothing in it can run.
 *
 * @returns `undefined` where it is no text
 */
export const plainText = (message: unknown): string | undefined =>
  typeof message === 'string'
    ? message
        // More would never be shown, and a page stands still while the end of each of a million tags is looked for.
        .slice(0, 9_999)
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(+code))
        .replace(/<[^>]*>|&\w+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 200)
    : undefined;
