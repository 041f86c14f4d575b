// The page that the preview shows, as text.
import { directionOf, element, type Markup } from '../../src/authoring.js';
import type { Language } from '../../src/index.js';
import type { Choice } from '../choice.js';
import { html, write } from '../markup.js';
import { scriptSettings } from '../snippet/shared-settings.js';
import { widgetMarkup } from '../snippet/widget-markup.js';
import { hostPages } from './host-pages.js';

export interface Preview {
  readonly script: Markup;
  readonly widgets: readonly Markup[];
  /** The page's language and direction. */
  readonly lang: string;
  readonly dir: string;
  /** The page's colour scheme: `light` or `dark`. */
  readonly scheme: string;
  /** The name of the host page. */
  readonly page: string;
}

/**
 * The preview of a choice: the markup that its snippet contains.
 *
 * @param script the address of the script that the preview runs
 */
export function previewOf(choice: Choice, language: Language, script: string): Preview {
  const { scheme, page } = choice.options;
  return {
    script: element('script', { async: true, src: script, ...scriptSettings(choice) }),
    widgets: widgetMarkup(choice, language),
    lang: language.tag,
    dir: directionOf(language.tag),
    scheme,
    page,
  };
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
