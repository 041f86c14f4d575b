import { nothing, html } from 'lit';
import { bookingFromChildren, linksFromChildren } from '../../content/children.js';
import { fill } from '../../content/messages/messages.js';
import { AftercareElement } from '../../shared/aftercare-element.js';
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
class BookingCtaElement extends AftercareElement {
    static { this.properties = {
        href: {},
        label: {},
        phone: {}
    }; }
    static { this.tag = 'aftercare-booking-cta'; }
    static { this.styles = [...super.styles, bookingCtaStyles]; }
    contentOfChildren() {
        return bookingFromChildren(this);
    }
    cardWords({ booking }) {
        return { heading: booking?.heading, intro: booking?.text };
    }
    renderBody({ booking }) {
        const messages = this.language.messages.booking;
        const links = linksFromChildren(this);
        const href = safeUrl(this.setting('href', text, links.href));
        const phone = this.setting('phone', telephone, links.phone);
        const label = this.setting('label', text, links.label) || booking?.label || messages.label;
        if (!href && !phone)
            return nothing;
        return html `<div class="actions">${href ? html `<a part="button" href=${href}>${label}</a>` : nothing}${phone
            ? html `<a part="button" class=${href ? 'quiet' : nothing} href=${telephoneAddress(phone)}>${fill(messages.call, { phone: phone.replaceAll(' ', '\u00a0') })}</a>`
            : nothing}</div>`;
    }
}

export { BookingCtaElement };
//# sourceMappingURL=booking-cta.js.map
