/** Resolves when the history has gone back after a dialog was closed. */
let returned: Promise<unknown> = Promise.resolve();

/**
 * Locks the scrolling of the page behind a dialog, and lets the browser's Back button close the dialog, as visitors
 * with phones expect.
 *
 * @param leave called when the visitor went back
 * @returns a function that unlocks the page and removes the step that was added to its history
 */
export function lockScroll(leave: () => void): () => void {
  const { style, clientWidth } = document.documentElement;
  const { overflow, scrollbarGutter } = style;
  // Not in WebKit before 26.2, nor in Firefox before 147.
  const { navigation } = window as { navigation?: Navigation };
  let base: NavigationHistoryEntry | null | undefined;
  let isLocked = true;
  // Keep the space of a scrollbar, or the page would move.
  if (innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
  // A step that is added while the history goes back is lost or leads elsewhere, depending on the engine.
  void returned.then(() => {
    if (!isLocked) return;
    base = navigation?.currentEntry;
    // Keep the state of the page's own router, which may see this step again.
    history.pushState({ ...history.state, aftercare: 1 }, '');
    addEventListener('popstate', leave);
  });

  return () => {
    isLocked = false;
    Object.assign(style, { overflow, scrollbarGutter });
    removeEventListener('popstate', leave);
    // The visitor may have left that step already.
    if (!(history.state as { aftercare?: 1 } | null)?.aftercare) return;
    returned = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    // In Chromium the history steps of the calendar's frame outlive it, and `back` would stop at one of them.
    if (base) navigation!.traverseTo(base.key).committed!.catch(() => undefined);
    else history.back();
  };
}
