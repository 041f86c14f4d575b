import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../embed-builder/embed-builder.js';

export default {
  title: 'Embed builder',
  tags: ['!autodocs'],
  render: () => html`<embed-builder></embed-builder>`,
} satisfies Meta;

/** Choose, see, copy. */
export const EmbedBuilder: StoryObj = {
  name: 'Embed builder',
  async play({ canvasElement }) {
    const { shadowRoot } = canvasElement.querySelector('embed-builder')!;
    // A shadow root has all that these queries use of an element.
    const inside = within(shadowRoot as unknown as HTMLElement);
    const preview = () => shadowRoot!.querySelector<HTMLIFrameElement>('iframe.shown');
    const shows = (tag: string) => !!preview()?.contentDocument?.querySelector(tag)?.shadowRoot;
    await waitFor(() => expect(shows('aftercare-comment-form')).toBe(true), { timeout: 5000 });
    await userEvent.click(inside.getByRole('checkbox', { name: 'Comment form' }));
    await waitFor(() => expect(shows('aftercare-comment-form')).toBe(false), { timeout: 5000 });
    await expect(inside.getByRole('region', { name: 'Into the page' })).not.toHaveTextContent(
      'aftercare-comment-form',
    );
    await waitFor(() => expect(shows('aftercare-booking-cta')).toBe(true), { timeout: 5000 });
  },
};
