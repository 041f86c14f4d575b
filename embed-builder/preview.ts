// Shows in a frame the page that a snippet makes.
import { hostPages } from './host-pages.js';
import { element, type Markup } from '../src/authoring.js';
import { html, write } from './markup.js';

export interface Preview {
  /** The script's tag and the widgets' own, as markup. */
  readonly script: Markup;
  readonly widgets: readonly Markup[];
  /** The page's language and direction. */
  readonly lang: string;
  readonly dir: string;
  readonly scheme: string;
  readonly page: string;
}

/** The whole document. */
export function documentOf({ script, widgets, lang, dir, scheme, page }: Preview): string {
  const { body } = hostPages[page] ?? hostPages['plain']!;
  const head = [
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, 'Preview'),
    // A link that is tried out must not replace the preview.
    element('base', { target: '_blank' }),
    script,
  ];
  const markup = element(
    'html',
    { lang, dir, class: scheme },
    element('head', {}, ...head),
    element('body', {}, ...body(widgets)),
  );
  return `<!doctype html>${write(markup, html)}`;
}

/** Adds the style of the host page. Not in the markup, where a policy may forbid it. */
function dress(frame: HTMLIFrameElement, page: string): void {
  const { CSSStyleSheet } = frame.contentWindow as unknown as typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((hostPages[page] ?? hostPages['plain']!).css);
  frame.contentDocument!.adoptedStyleSheets = [sheet];
}

/**
 * Shows a page in a new frame. The previous frame stays until the new one has loaded and has the same scroll position.
 */
export function show(place: Element, preview: Preview): void {
  const before = place.querySelector<HTMLIFrameElement>('iframe.shown');
  for (const late of place.querySelectorAll('iframe:not(.shown, .ruler)')) late.remove();
  const frame = document.createElement('iframe');
  frame.title = 'Preview of the page';
  frame.srcdoc = documentOf(preview);
  frame.addEventListener('load', () => {
    dress(frame, preview.page);
    frame.contentWindow!.scrollTo(0, before?.contentWindow?.scrollY ?? 0);
    frame.className = 'shown';
    before?.remove();
  });
  place.append(frame);
}
