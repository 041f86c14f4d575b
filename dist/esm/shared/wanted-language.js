import { settle, text } from './settings.js';

/**
 * The language that a widget is to speak, as the page spells it: its own ▸ the
 * script tag's ▸ that of what stands around it. Empty where nobody says.
 *
 * @param widget the widget, or what shall become one
 * @param own its own `lang`, where that stands elsewhere
 */
const wantedLanguage = (widget, own = widget.getAttribute('lang')) => 
// Not its property: in SVG it has none, and a form's field of that name would hide it.
settle(widget.localName, 'lang', own, text) ||
    (widget.closest('[lang]') ?? document.documentElement).getAttribute('lang') ||
    '';

export { wantedLanguage };
//# sourceMappingURL=wanted-language.js.map
