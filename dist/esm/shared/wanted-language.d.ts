/**
 * The language that a widget is to speak, as the page spells it: its own ▸ the
 * script tag's ▸ that of what stands around it. Empty where nobody says.
 *
 * @param widget the widget, or what shall become one
 * @param own its own `lang`, where that stands elsewhere
 */
export declare const wantedLanguage: (widget: Element, own?: string | null) => string;
