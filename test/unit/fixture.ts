import type { LitElement } from 'lit';
import { defineWidgets } from '../../src/index.js';

defineWidgets();

const places: Element[] = [];

afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

/**
 * Puts markup on the page until the test ends.
 *
 * @returns its first element, when all widgets in it have rendered what is at
 * hand; a topic from an address may still be on its way
 */
export async function fixture<T extends Element = HTMLElement>(markup: string): Promise<T> {
  const place = document.createElement('div');
  places.push(place);
  document.body.append(place);
  place.innerHTML = markup;
  for (const element of place.querySelectorAll<Element & Partial<LitElement>>('*'))
    while ((await element.updateComplete) === false);
  return place.firstElementChild as T;
}
