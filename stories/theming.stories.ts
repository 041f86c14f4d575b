import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

export default {
  title: 'Theming',
  // What it shows is a page's style sheet, which no control reaches.
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** All that tokens and parts can reach. */
const sample = () => html`
  <aftercare-tips-card limit="2"></aftercare-tips-card>
  <aftercare-causes-accordion open="first"></aftercare-causes-accordion>
  <aftercare-comment-form fields="name"></aftercare-comment-form>
  <aftercare-booking-cta
    href="/book"
    phone="+1 555 010 0199"
    hours="Mo-Su 00:00-24:00"
  ></aftercare-booking-cta>
`;

/** A token is set on anything around the widgets. */
const token = (name: string, value: string): StoryObj => ({
  name: `--aftercare-${name}`,
  render: () => html`<div class="widgets" style="--aftercare-${name}: ${value}">${sample()}</div>`,
});

/** A part is styled from outside. */
const part = (name: string, declarations: string): StoryObj => ({
  name: `::part(${name})`,
  render: () => html`
    <style>
      .with-${name} ::part(${name}) { ${declarations} }
    </style>
    <div class="widgets with-${name}">${sample()}</div>
  `,
});

export const Accent = token('accent', '#7c3aed');
export const Surface = token('surface', 'light-dark(#fdf3e7, #2b2118)');
export const Text = token('text', 'light-dark(#3b0764, #f3e8ff)');
export const Muted = token('muted', 'light-dark(#7c2d12, #fdba74)');
export const Line = token('line', 'light-dark(#0f766e, #5eead4)');
export const Radius = token('radius', '0');
export const Space = token('space', '3em');
export const Font = token('font', "'Courier New', monospace");

export const Card = part('card', 'border: 3px double; box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.15)');
export const Heading = part('heading', 'font-weight: 400; text-transform: uppercase');
export const Intro = part('intro', 'font-style: italic');
export const Title = part('title', 'font-weight: 400; letter-spacing: 0.05em');
export const Item = part('item', 'padding: 0.5em; border: 1px dashed');
export const Button = part('button', 'border-radius: 99em; text-transform: uppercase');
export const Field = part('field', 'border-width: 0 0 2px; border-radius: 0');
export const Hours = part('hours', 'font-size: 1em; font-variant-caps: all-small-caps');

const shadow = (canvas: HTMLElement, tag: string) => canvas.querySelector(tag)!.shadowRoot!;

/** A comment that was sent from here. */
export const Sent: StoryObj = {
  ...part('sent', 'padding: 1em; border: 1px dashed'),
  play: async ({ canvasElement }) => {
    const tag = 'aftercare-comment-form';
    canvasElement.addEventListener('aftercare-comment-submit', (event) =>
      event.respondWith(Promise.resolve('pending')),
    );
    const form = shadow(canvasElement, tag);
    form.querySelector<HTMLInputElement>('[name=name]')!.value = 'Dana R.';
    form.querySelector('textarea')!.value = 'Walking helped me more than resting.';
    await canvasElement.querySelector(tag)!.sendComment();
    await waitFor(() => expect(form.querySelector('[part=sent]')).toBeVisible());
  },
};

/** The dialog with the calendar. */
export const Dialog: StoryObj = {
  name: '::part(dialog)',
  render: () => html`
    <style>
      .with-dialog ::part(dialog) {
        border: 3px double;
        box-shadow: 0 0.5em 2em rgb(0 0 0 / 0.3);
      }
    </style>
    <div class="with-dialog">
      <aftercare-booking-cta mode="dialog" href="/book.html"></aftercare-booking-cta>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const booking = shadow(canvasElement, 'aftercare-booking-cta');
    booking.querySelector<HTMLElement>('a')!.click();
    await waitFor(() => expect(booking.querySelector('dialog')).toBeVisible());
  },
};

const accents = [
  ...['yellow', 'white', 'black', 'navy', 'red'],
  ...['rgb(13 148 136 / 0.3)', 'oklch(0.85 0.3 145)'],
];

/** Whatever the accent, words on it and in it can be read. */
export const Accents: StoryObj = {
  render: () =>
    html`<div class="widgets">
      ${accents.map(
        (accent) => html`
          <aftercare-tips-card accent=${accent} heading=${accent} intro="" limit="1">
          </aftercare-tips-card>
          <aftercare-booking-cta accent=${accent} href="/book" phone="+1 555 010 0199">
          </aftercare-booking-cta>
        `,
      )}
    </div>`,
};
