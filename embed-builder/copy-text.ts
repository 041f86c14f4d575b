/**
 * Copies a text to the clipboard.
 *
 * @param what names the text in the announcement
 * @returns the announcement for the visitor: what was copied, or how to copy by hand if the browser refuses
 */
export async function copyText(what: string, text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied: ${what}.`;
  } catch {
    return 'Your browser lets no page copy: select the text and press Ctrl+C, or ⌘C.';
  }
}
