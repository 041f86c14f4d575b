import type { AftercareElement } from '../src/index.js';

/** What a host's style sheet may change of a widget, or must not. */
const properties = [
  ...['display', 'visibility', 'opacity', 'float', 'color', 'background-color', 'background-image'],
  ...['border-top-color', 'border-top-style', 'border-top-width', 'border-top-left-radius'],
  ...['padding-top', 'padding-left', 'margin-top', 'box-shadow', 'outline-style', 'outline-width'],
  ...['font-family', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'text-align'],
  ...['text-transform', 'text-indent', 'text-decoration-line', 'white-space', 'list-style-type'],
];

/** Where a look says something, and what: `heading color`. */
export type Look = ReadonlyMap<string, string>;

/** Widgets as they are seen: what each element in them has come to. */
export const lookOf = (widgets: readonly AftercareElement[]): Look =>
  new Map(
    widgets.flatMap((widget) =>
      [...widget.shadowRoot!.querySelectorAll('*')].flatMap((element, place) => {
        const style = getComputedStyle(element);
        return properties.map((property): [string, string] => [
          `${widget.localName} ${place} <${element.localName}> ${property}`,
          style.getPropertyValue(property),
        ]);
      }),
    ),
  );

/** Where two looks differ. */
export const differences = (one: Look, other: Look): string[] =>
  [...one].filter(([where, what]) => other.get(where) !== what).map(([where]) => where);
