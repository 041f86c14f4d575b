import { html } from 'lit';

/** All that tokens and parts can reach before anybody acts. */
export const sample = () => html`
  <aftercare-tips-card limit="2" printable></aftercare-tips-card>
  <aftercare-causes-accordion open="first"></aftercare-causes-accordion>
  <aftercare-booking-cta
    mode="dialog"
    href="/book.html"
    phone="+1 555 010 0199"
    hours="Mo-Su 00:00-24:00"
  ></aftercare-booking-cta>
  <aftercare-comment-form fields="name"></aftercare-comment-form>
`;
