import { text } from './kinds.js';
import { resolveSetting } from './settings.js';

/** The nearest `lang` of an element and what it stands in, also outside of the shadow trees around it; else empty. */
function languageAround(element: Element): string {
  // Not the property: in SVG there is none, and a form's field of that name would hide it.
  const language = element.closest('[lang]')?.getAttribute('lang');
  if (language != null) return language;
  const { host } = element.getRootNode() as ShadowRoot;
  return host ? languageAround(host) : '';
}

/**
 * The language that a widget should have, as the page spells it: its own ▸ the script tag's ▸ that of what it stands in.
 * Empty if nobody says.
 *
 * @param widget the widget, or an element that will become one
 * @param own the widget's own `lang`, where that is another attribute
 */
export const wantedLanguage = (widget: Element, own = widget.getAttribute('lang')): string =>
  resolveSetting(widget.localName, 'lang', own, text) || languageAround(widget);
