/**
 * What can be wrong with how a widget was put on a page. Part of the public
 * contract: owners search for these words.
 *
 * - `bad-value`: an attribute's value means nothing; its default is used.
 * - `bad-topic`: a topic could not be found, fetched or read; other content is shown.
 * - `bad-content`: a part of a topic's JSON is not as it should be; that part is left out.
 * - `unsafe-url`: an address could run script or hides where it leads; it is left out.
 * - `no-action`: a comment was posted, but nobody said where to.
 * - `no-thread`: WordPress does not know the post that a comment belongs to, or not for everyone.
 * - `rest-closed`: WordPress takes no comments by REST without a login.
 * - `unknown-widget`: a placeholder names no widget.
 * - `no-language`: a language is not spoken, or its file did not come; English is shown.
 * - `cannot-draw`: the page lets no script make markup; what stands inside the tags is shown.
 * - `no-self-check`: the self-check that `data-debug` asks for did not come.
 * - `two-versions`: another version of the script came first; this one does nothing.
 */
export type WarningCode =
  | 'bad-value'
  | 'bad-topic'
  | 'bad-content'
  | 'unsafe-url'
  | 'no-action'
  | 'no-thread'
  | 'rest-closed'
  | 'unknown-widget'
  | 'no-language'
  | 'cannot-draw'
  | 'no-self-check'
  | 'two-versions';

/** What was said on this page so far: whole lines, oldest first. */
export const warnings = new Set<string>();

/**
 * Tells the site's owner, in the console, what is wrong and how to fix it; the
 * same sentence at most once a page. In production too: it is the only build
 * that owners ever see.
 */
export function warn(code: WarningCode, sentence: string): undefined {
  const line = `[aftercare] ${code}: ${sentence}`;
  if (!warnings.has(line)) console.warn(line);
  warnings.add(line);
}
