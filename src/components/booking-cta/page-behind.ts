/** Whether the history is on its way back, by our own doing. */
let isReturning = false;

/**
 * Holds the page behind a dialog still, and has the browser's Back, the way
 * out that phones have, lead out of the dialog.
 *
 * @param leave called when the visitor went back
 * @returns lets go of the page, and takes back the step that was added to its history
 */
export function holdPageBehind(leave: () => void): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  // Where a scrollbar takes room, its room stays, or the page would move.
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  const goBack = (): void => {
    if (!isReturning) leave();
  };
  addEventListener('popstate', goBack);
  // With what the page's own router has put there: it may meet this state again.
  history.pushState({ ...history.state, aftercare: 1 }, '');

  return () => {
    Object.assign(style, { overflow, scrollbarGutter });
    removeEventListener('popstate', goBack);
    // Not when the visitor has left that step already.
    if (!(history.state as { aftercare?: 1 } | null)?.aftercare) return;
    isReturning = true;
    // A dialog that was opened again on the way hears of it, too.
    addEventListener('popstate', () => setTimeout(() => (isReturning = false)), { once: true });
    history.back();
  };
}
