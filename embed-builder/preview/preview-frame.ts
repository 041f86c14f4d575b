// Shows a preview in a frame.
import { hostPages } from './host-pages.js';
import { documentOf, type Preview } from './preview-page.js';

/** Adds the host page's styles. They are not in the markup, because a content security policy may forbid them there. */
function addPageStyles(frame: HTMLIFrameElement, page: string): void {
  const { CSSStyleSheet } = frame.contentWindow as unknown as typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((hostPages[page] ?? hostPages['plain']!).css);
  frame.contentDocument!.adoptedStyleSheets = [sheet];
}

/**
 * Shows a page in a new frame. The previous frame stays until the new one has loaded and has the same scroll position.
 *
 * @param place the element that contains the frames
 */
export function showInFrame(place: Element, preview: Preview): void {
  const previous = place.querySelector<HTMLIFrameElement>('iframe.shown');
  for (const unfinished of place.querySelectorAll('iframe:not(.shown, .ruler)'))
    unfinished.remove();
  const frame = document.createElement('iframe');
  frame.title = 'Preview of the page';
  frame.srcdoc = documentOf(preview);
  frame.addEventListener('load', () => {
    addPageStyles(frame, preview.page);
    frame.contentWindow!.scrollTo(0, previous?.contentWindow?.scrollY ?? 0);
    frame.className = 'shown';
    previous?.remove();
  });
  place.append(frame);
}
