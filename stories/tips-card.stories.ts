import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default {
  title: 'Tips card',
  component: 'aftercare-tips-card',
} satisfies Meta;

export const Default: StoryObj = {};

export const Grid: StoryObj = { args: { layout: 'grid' } };

export const Reviewed: StoryObj = {
  args: { limit: 3, 'reviewed-by': 'Dana Ruiz, physiotherapist', 'reviewed-on': '2026-03-31' },
};

/** A button that prints this card alone: the tips, when to get help, and these three lines. */
export const Printable: StoryObj = {
  args: { printable: true, clinic: 'Tern Lane Physiotherapy', phone: '+1 555 010 0199' },
};

/** What an owner writes inside the tag is what visitors read, with or without script. */
export const FromChildren: StoryObj = {
  render: () => html`
    <aftercare-tips-card>
      <h2>After your hot stone massage</h2>
      <p>The heat goes deep. Give it an evening.</p>
      <ul>
        <li data-icon="water">
          <strong>Drink more than usual</strong> <a href="/teas">Herbal tea</a> counts.
        </li>
        <li data-icon="walk"><strong>Leave the car</strong> Ten minutes on foot are enough.</li>
        <li>A tip without a title, and <em>without an icon</em> of its own.</li>
      </ul>
      <p>Coming again soon? <a href="/notes">Tell us how it went</a> before we begin.</p>
      <h3>Do not wait</h3>
      <p>Call 112 if your back hurts and you have:</p>
      <ul>
        <li>a fever, or chest pain</li>
        <li>numb or weak legs</li>
      </ul>
    </aftercare-tips-card>
  `,
};
