import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default { title: 'Whole page' } satisfies Meta;

/** All four, as a clinic's page has them. */
export const WholePage: StoryObj = {
  render: () => html`
    <style>
      .whole-page {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 28em), 1fr));
        gap: 28px;
        align-items: start;
        max-width: 1080px;
        margin: auto;
      }

      .whole-page > :is(h1, aftercare-booking-cta, aftercare-comment-form) {
        grid-column: 1 / -1;
      }
    </style>
    <main class="whole-page">
      <h1>Back ache after a massage</h1>
      <aftercare-tips-card limit="4"></aftercare-tips-card>
      <aftercare-causes-accordion numbered open="first"></aftercare-causes-accordion>
      <aftercare-booking-cta href="/book" phone="+1 555 010 0199"></aftercare-booking-cta>
      <aftercare-comment-form></aftercare-comment-form>
    </main>
  `,
};
