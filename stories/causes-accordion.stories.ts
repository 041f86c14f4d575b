import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

export default {
  title: 'Causes accordion',
  component: 'aftercare-causes-accordion',
} satisfies Meta;

export const Default: StoryObj = {};

export const NumberedFirstOpen: StoryObj = {
  name: 'Numbered, first open',
  args: { numbered: true, open: 'first' },
};

export const AllOpen: StoryObj = { args: { open: 'all' } };

/** Opening the third closes the first. */
export const Single: StoryObj = {
  args: { single: true, open: 'first' },
  play: async ({ canvasElement }) => {
    const causes = canvasElement
      .querySelector('aftercare-causes-accordion')!
      .shadowRoot!.querySelectorAll('details');
    causes[2]!.querySelector('summary')!.click();
    await waitFor(() => expect([...causes].map(({ open }) => open).indexOf(true)).toBe(2));
  },
};

/** Plain `<details>`: visitors can open them before the script has run, too. */
export const FromChildren: StoryObj = {
  render: () => html`
    <aftercare-causes-accordion open="shoes">
      <h2>Why your knee may complain</h2>
      <p>Two usual reasons.</p>
      <details id="distance">
        <summary>Too far, too soon</summary>
        <p>Add a tenth a week, not more.</p>
        <p>A week of rest costs less than a month.</p>
      </details>
      <details id="shoes">
        <summary>Shoes past their day</summary>
        After 600 km the sole gives way. <a href="/shoes">How to tell</a>
      </details>
    </aftercare-causes-accordion>
  `,
};
