const shownFor = 2_500;

/** What of an element has a box: its card, where the tag itself has none of its own. */
const boxOf = (target: Element): DOMRect =>
  (target.shadowRoot?.querySelector('[part=card]') ?? target).getBoundingClientRect();

/** Whether an element has a place on the page. */
export const canBeSeen = (target: Element): boolean =>
  target.checkVisibility() && boxOf(target).height > 0;

/**
 * Scrolls to an element and outlines it for a moment. The outline is ours and
 * goes along with it: a widget lets no page outline it.
 */
export function spot(target: Element, root: ShadowRoot): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // On a phone the lower half of the screen is the panel's.
  const block = innerWidth > 640 ? 'center' : 'start';
  target.scrollIntoView({ block, behavior: isStill ? 'instant' : 'smooth' });
  root.querySelector('.spot')?.remove();
  const outline = document.createElement('div');
  outline.className = 'spot';
  // Below the panel.
  root.prepend(outline);
  const end = performance.now() + shownFor;
  const follow = () => {
    const { x, y, width, height } = boxOf(target);
    outline.style.left = `${x - 6}px`;
    outline.style.top = `${y - 6}px`;
    outline.style.width = `${width + 12}px`;
    outline.style.height = `${height + 12}px`;
    if (performance.now() > end) outline.remove();
    else if (outline.isConnected) requestAnimationFrame(follow);
  };
  follow();
}
