import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default {
  title: 'Booking',
  component: 'aftercare-booking-cta',
} satisfies Meta;

/** A link and a number to call. */
export const Default: StoryObj = {
  args: { href: 'https://clinic.example/book', phone: '+1 555 010 0199' },
};

export const PhoneOnly: StoryObj = { args: { phone: '+1 555 010 0199' } };

/** Words that no line on a phone can hold. */
export const LongWords: StoryObj = {
  args: {
    heading: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    intro: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft.',
    label: 'Kraftfahrzeughaftpflichtversicherungsbescheinigung anfordern',
    href: 'https://clinic.example/book',
    phone: '+44 (0)20 7946 0000 ext. 1234567890',
    lang: 'de',
  },
};

/** Plain links: visitors can book before the script has run, too. */
export const FromChildren: StoryObj = {
  render: () => html`
    <aftercare-booking-cta>
      <h2>Come by</h2>
      <p>We keep an hour free every morning.</p>
      <a href="https://clinic.example/book">Find a time</a>
      <a href="tel:+15550100199">Call (555) 010-0199</a>
    </aftercare-booking-cta>
  `,
};
