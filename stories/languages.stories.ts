import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';

export default {
  title: 'Languages',
  // The toolbar shows every story in every language.
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** A page in a language: nothing but `lang`, and the direction, says so. */
const page = (lang: string, direction: 'ltr' | 'rtl', heading: string): StoryObj => ({
  render: () => html`
    <div class="widgets" lang=${lang} dir=${direction}>
      <aftercare-tips-card printable></aftercare-tips-card>
      <aftercare-causes-accordion numbered open="first"></aftercare-causes-accordion>
      <aftercare-booking-cta
        href="/book"
        phone="+1 555 010 0199"
        hours="Mo-Su 00:00-24:00"
      ></aftercare-booking-cta>
      <aftercare-comment-form></aftercare-comment-form>
    </div>
  `,
  play: async ({ canvasElement }) => {
    const tips = canvasElement.querySelector('aftercare-tips-card')!;
    await waitFor(() =>
      expect(tips.shadowRoot!.querySelector('[part=heading]')).toHaveTextContent(heading),
    );
  },
});

/** In the script, as English is. */
export const Spanish = page('es', 'ltr', 'Qué puede ayudar los primeros días');
/** From its file, right to left. */
export const Arabic = page('ar', 'rtl', 'ما قد يساعد في الأيام الأولى');
export const Japanese = page('ja', 'ltr', '最初の数日に役立つかもしれないこと');
/** Long words. */
export const German = page('de', 'ltr', 'Was in den ersten Tagen helfen kann');

/** Any single word can be another. */
export const OwnersWords: StoryObj = {
  name: "The owner's words",
  render: () => html`
    <aftercare-comment-form
      word-leave-reply="Tell the next visitor"
      word-send="Send it to us"
      word-hint="We read every comment before it is shown."
    ></aftercare-comment-form>
  `,
};
