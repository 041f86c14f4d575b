import { waitFor, within } from 'storybook/test';
import type { AftercareElement } from '../src/index.js';

/** A widget's tag. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `aftercare-${string}`>;

export const widgetIn = <T extends Tag>(canvas: HTMLElement, tag: T): HTMLElementTagNameMap[T] =>
  canvas.querySelector(tag)!;

export const shadowIn = (canvas: HTMLElement, tag: Tag): ShadowRoot =>
  widgetIn(canvas, tag).shadowRoot!;

/** All widgets in an element, once they are drawn: words may still have to come in a file. */
export async function drawnIn(canvas: ParentNode): Promise<AftercareElement[]> {
  const widgets = [...canvas.querySelectorAll<AftercareElement>('*')].filter(({ localName }) =>
    localName.startsWith('aftercare-'),
  );
  const isDrawn = ({ shadowRoot }: AftercareElement) =>
    shadowRoot?.querySelector('[part=heading]') ?? false;
  await waitFor(() => {
    if (!widgets.every(isDrawn)) throw new Error('Not all widgets are drawn.');
  });
  return widgets;
}

/** What is in a widget, for `getByRole` and the like. */
export const inside = (canvas: HTMLElement, tag: Tag) =>
  // A shadow root has all that these queries use of an element.
  within(shadowIn(canvas, tag) as unknown as HTMLElement);

/** Not `toHaveFocus`, which knows no shadow roots. */
export const hasFocus = (element: Element): boolean => element.matches(':focus');
