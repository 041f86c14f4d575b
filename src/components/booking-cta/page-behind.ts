/** When the history has gone back, where a dialog that was closed has sent it back. */
let returned: Promise<unknown> = Promise.resolve();

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
  // Not in WebKit before 26.2, nor in Firefox before 147.
  const { navigation } = window as { navigation?: Navigation };
  let base: NavigationHistoryEntry | null | undefined;
  let isHeld = true;
  // Where a scrollbar takes room, its room stays, or the page would move.
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  // A step that is added on the way back is lost, or leads elsewhere, in each engine in its own way.
  void returned.then(() => {
    if (!isHeld) return;
    base = navigation?.currentEntry;
    // With what the page's own router has put there: it may meet this state again.
    history.pushState({ ...history.state, aftercare: 1 }, '');
    addEventListener('popstate', leave);
  });

  return () => {
    isHeld = false;
    Object.assign(style, { overflow, scrollbarGutter });
    removeEventListener('popstate', leave);
    // Not when the visitor has left that step already.
    if (!(history.state as { aftercare?: 1 } | null)?.aftercare) return;
    returned = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    // In Chromium the steps of the calendar in the frame outlive it, and `back` would end among them.
    if (base) navigation!.traverseTo(base.key).committed!.catch(() => undefined);
    else history.back();
  };
}
