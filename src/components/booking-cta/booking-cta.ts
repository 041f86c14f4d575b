import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bookingFromChildren, linksFromChildren } from '../../content/children.js';
import { fill } from '../../content/messages/messages.js';
import type { Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
import { safeUrl } from '../../shared/safe-url.js';
import { text } from '../../shared/settings.js';
import { bookingCtaStyles } from './booking-cta.styles.js';
import { telephone, telephoneAddress } from './telephone.js';

/**
 * The way to the clinic: a few words, a link to book, a number to call.
 *
 * @tag aftercare-booking-cta
 * @slot - An `<a href>` to where one books, an `<a href="tel:…">`, a heading and a paragraph. Shown as they are until the script runs.
 * @csspart button - The link to book, and the one to call.
 */
export class BookingCtaElement extends AftercareElement {
  static override readonly tag = 'aftercare-booking-cta';
  static override styles = [...super.styles, bookingCtaStyles];

  /** Where one books, also relative; else the `<a href>` inside the tag. Without it there is no such button. */
  @property() href?: string;

  /** The words on the button; else those of the link inside the tag, else the topic's. */
  @property() label?: string;

  /** The number to call, as it should be read; else that of the `tel:` link inside the tag. Without it there is no such button. */
  @property() phone?: string;

  protected override contentOfChildren(): Topic | undefined {
    return bookingFromChildren(this);
  }

  protected override cardWords({ booking }: Topic): CardWords {
    return { heading: booking?.heading, intro: booking?.text };
  }

  protected override renderBody({ booking }: Topic): TemplateResult | typeof nothing {
    const messages = this.language.messages.booking;
    const links = linksFromChildren(this);
    const href = safeUrl(this.setting('href', text, links.href));
    const phone = this.setting('phone', telephone, links.phone);
    const label = this.setting('label', text, links.label) || booking?.label || messages.label;
    if (!href && !phone) return nothing;
    return html`
      <div class="actions">
        ${href ? html`<a part="button" href=${href}>${label}</a>` : nothing}
        ${
          phone
            ? html`<a
                part="button"
                class=${href ? 'quiet' : nothing}
                href=${telephoneAddress(phone)}
                >${fill(messages.call, { phone: phone.replaceAll(' ', '\u00a0') })}</a
              >`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-booking-cta': BookingCtaElement;
  }
}
