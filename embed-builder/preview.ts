// A page with the widgets on it, as the snippet would make it, in a frame.
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
    // A link that is tried out shall not put another page in the place of this one.
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

/** The style of the host page, put in by its owner: a policy may forbid what is in the markup. */
function dress(frame: HTMLIFrameElement, page: string): void {
  const { CSSStyleSheet } = frame.contentWindow as unknown as typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync((hostPages[page] ?? hostPages['plain']!).css);
  frame.contentDocument!.adoptedStyleSheets = [sheet];
}

/**
 * Shows a page in a place, in a frame of its own; the one before it stays until
 * this one stands, where it was scrolled to.
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
