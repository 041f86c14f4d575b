import { resolveSetting, text } from './settings.js';

/**
 * The language that a widget is to speak, as the page spells it: its own ▸ the
 * script tag's ▸ that of what stands around it. Empty where nobody says.
 *
 * @param widget the widget, or what shall become one
 * @param own its own `lang`, where that stands elsewhere
 */
export const wantedLanguage = (widget: Element, own = widget.getAttribute('lang')): string =>
  // Not its property: in SVG it has none, and a form's field of that name would hide it.
  resolveSetting(widget.localName, 'lang', own, text) ||
  (widget.closest('[lang]') ?? document.documentElement).getAttribute('lang') ||
  '';
