import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './embed-builder.js';

export default {
  title: 'Embed builder',
  tags: ['!autodocs'],
  render: () => html`<embed-builder></embed-builder>`,
} satisfies Meta;

/** Choose, see, copy. */
export const EmbedBuilder: StoryObj = {};
