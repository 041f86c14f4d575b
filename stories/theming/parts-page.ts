import { html, render } from 'lit';
import type { BookingCtaElement, CommentFormElement } from '../../src/index.js';
import { described } from '../described.js';
import { partsOf } from '../manifest.js';
import { sample } from './sample.js';

/** What an owner could write to see a part: what the page does with the one that is chosen. */
export const highlight = 'outline: 4px solid #d946ef; outline-offset: 2px';

/** A rule for each part of each widget, which holds while that part is chosen. */
export const highlights = Object.entries(partsOf)
  .flatMap(([tag, parts]) =>
    parts.map(
      ({ name }) => `[data-tag='${tag}'][data-part='${name}'] ::part(${name}) { ${highlight} }`,
    ),
  )
  .join('\n');

/** What has to happen before a part is there to be seen. */
const ways: Readonly<Record<string, (widget: Element) => void>> = {
  'aftercare-comment-form sent': (widget) => {
    const form = widget as CommentFormElement;
    const { shadowRoot } = form;
    if (shadowRoot!.querySelector('[part~=sent]')) return;
    shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!.value = 'Dana R.';
    shadowRoot!.querySelector('textarea')!.value = 'Walking helped me more than resting.';
    void form.sendComment();
  },
  'aftercare-booking-cta dialog': (widget) =>
    (widget as BookingCtaElement).shadowRoot!.querySelector('a')!.click(),
};

const chooseWithin = (widget: Element) => (event: Event) => {
  const { value } = event.target as HTMLInputElement;
  const { dataset } = (event.currentTarget as Element).closest<HTMLElement>('.workshop')!;
  dataset['part'] = value;
  ways[`${widget.localName} ${value}`]?.(widget);
};

const workshop = (widget: Element) => html`
  <section class="workshop" data-tag=${widget.localName}>
    <fieldset lang="en" dir="ltr" @change=${chooseWithin(widget)}>
      <legend><code>${`<${widget.localName}>`}</code></legend>
      ${partsOf[widget.localName]!.map(
        ({ name, description }) => html`
          <label class="choice">
            <input type="radio" name=${widget.localName} value=${name} />
            <span><code>${`::part(${name})`}</code> ${described(description)}</span>
          </label>
        `,
      )}
    </fieldset>
    <div class="sample">${widget}</div>
  </section>
`;

/** Every part of every widget; the chosen one is marked in the widget. */
export function partsPage(): HTMLElement {
  const page = document.createElement('main');
  const specimens = document.createDocumentFragment();
  render(sample(), specimens);
  render(
    html`
      <h1 lang="en" dir="ltr">Parts</h1>
      <p class="prose" lang="en" dir="ltr">
        Where a token is not enough, your styles reach into a widget by the names of its parts.
        Choose one to see what it is.
      </p>
      <div class="widgets">${[...specimens.children].map(workshop)}</div>
    `,
    page,
  );
  return page;
}
