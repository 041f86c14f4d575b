import { html, nothing, type TemplateResult } from 'lit';
import { bookingFromChildren, linksFromChildren } from '../../content/children.js';
import { fill } from '../../content/messages/messages.js';
import type { Topic } from '../../content/topic.js';
import { openCalendar, type Calendar, type CalendarMessage } from '../../schedulers/calendar.js';
import { canBeFramed, prefilled, schedulerOf } from '../../schedulers/schedulers.js';
import { AftercareElement, type CardWords } from '../../base/aftercare-element.js';
import { text } from '../../base/kinds.js';
import { safeUrl } from '../../shared/safe-url.js';
import {
  attributeOf,
  propertiesOf,
  resolveSetting,
  type SettingProperties,
} from '../../base/settings.js';
import { bookingCtaSettings } from './booking-cta-settings.js';
import { bookingCtaStyles } from './booking-cta.styles.js';
import {
  BookingFailedEvent,
  BookingOpenEvent,
  BookingScheduledEvent,
  type BookingFailure,
  type BookingMode,
} from './booking-events.js';
import { frameTheme } from './frame-theme.js';
import { formatChange, openingState } from './opening-hours.js';
import { lockScroll } from './scroll-lock.js';
import { telephoneAddress } from '../../shared/telephone.js';

/** A calendar that stands open. */
interface Opened extends Calendar {
  readonly mode: BookingMode;
  /** Where the visitor can go instead. */
  readonly href: string;
  state: 'loading' | 'shown' | BookingFailure;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging, @typescript-eslint/no-empty-object-type -- Lit defines the properties, by `static properties`.
export interface BookingCtaElement extends SettingProperties<typeof bookingCtaSettings> {}

/**
 * The way to the clinic: a few words, a link to book, a number to call, and
 * whether it is open now. The booking page opens by itself, in a dialog or in
 * the card; nothing of it is loaded before the visitor's tap.
 *
 * @tag aftercare-booking-cta
 * @slot - An `<a href>` to where one books, an `<a href="tel:…">`, a heading and a paragraph. Shown as they are until the script runs.
 * @csspart button - The link to book, the one to call, and the buttons that close the dialog and the bar.
 * @csspart hours - "Open now", above the heading.
 * @csspart dialog - The dialog with the calendar.
 * @fires {BookingOpenEvent} aftercare-booking-open - A visitor is about to book or to call: `mode`, `href`. Cancelable: then nothing opens.
 * @fires {BookingScheduledEvent} aftercare-booking-scheduled - An appointment was made in a frame of Calendly or Cal.com: `host`, and nothing about the visitor.
 * @fires {BookingFailedEvent} aftercare-booking-failed - The frame of Calendly or Cal.com shows nothing: `host`, `reason`.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- As above.
export class BookingCtaElement extends AftercareElement {
  static override readonly tag = 'aftercare-booking-cta';
  static override styles = [...super.styles, bookingCtaStyles];

  /** @internal */
  static override readonly settings = bookingCtaSettings;
  /** @internal */
  static override properties = propertiesOf(bookingCtaSettings);

  /** @internal */
  declare readonly kinds: typeof bookingCtaSettings;

  #mode: BookingMode = 'link';
  #opened: Opened | undefined;
  #letGoOfPage: (() => void) | undefined;
  #isPutAway = false;
  #nextChange: number | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [type, listener] of this.#listeners) document.addEventListener(type, listener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [type, listener] of this.#listeners) document.removeEventListener(type, listener);
    clearTimeout(this.#clock);
    this.#close();
  }

  protected override contentOfChildren(): Topic | undefined {
    return bookingFromChildren(this);
  }

  protected override cardWords({ booking }: Topic): CardWords {
    return { heading: booking?.heading, intro: booking?.text, above: this.#renderHours() };
  }

  protected override renderBody({ booking }: Topic): TemplateResult | typeof nothing {
    const { words } = this;
    const links = linksFromChildren(this);
    const href = safeUrl(this.setting('href', links.href));
    const phone = this.setting('phone', links.phone);
    const label = this.setting('label', links.label) || booking?.label || words.book;
    if (!href && !phone) return nothing;

    const address =
      href &&
      prefilled(href, {
        name: this.setting('prefillName'),
        email: this.setting('prefillEmail'),
        utm: this.setting('forwardUtm'),
      });
    const wanted = this.setting('mode');
    const opened = this.#opened;
    if (opened) opened.frame.title = label;
    this.#mode = address && canBeFramed(address) ? wanted : 'link';
    // There is no room for a calendar in a bar.
    if (this.#mode === 'inline' && this.#isBar) this.#mode = 'dialog';

    const [before, after] = words.call.split('{phone}');
    const call = phone
      ? html`<a
          part="button"
          class=${href ? 'quiet' : nothing}
          href=${telephoneAddress(phone)}
          @click=${this.#open}
          >${before}<span dir="ltr">${phone.replaceAll(' ', '\u00a0')}</span>${after}</a
        >`
      : nothing;
    const calendar = opened
      ? html`
          <p role="status" tabindex="-1">${this.#stateInWords(opened)}</p>
          ${opened.frame}
          <div class="actions">
            <a class="target" href=${opened.href} target="_blank">${words.newTab}</a> ${call}
          </div>
        `
      : nothing;
    if (opened?.mode === 'inline') return html`<div class="calendar">${calendar}</div>`;
    return html`
      <div class="actions">
        ${
          address
            ? html`<a
                part="button"
                href=${address.href}
                target=${wanted !== 'link' && this.#mode === 'link' ? '_blank' : nothing}
                aria-haspopup=${this.#mode === 'dialog' ? 'dialog' : nothing}
                aria-describedby=${this.#mode === 'inline' ? 'loads' : nothing}
                @click=${this.#open}
                >${label}</a
              >`
            : nothing
        }
        ${call}
        <button part="button" class="quiet hide" aria-label=${words.hide} @click=${this.#putAway}>
          <svg viewBox="0 0 12 12" width="14" aria-hidden="true">
            <path d="m1 1 10 10M1 11 11 1" />
          </svg>
        </button>
        ${
          this.#mode === 'inline'
            ? html`<p class="muted" id="loads">
                ${fill(words.loads, { host: (address as URL).hostname })}
              </p>`
            : nothing
        }
      </div>
      ${
        opened
          ? html`<dialog
              part="dialog"
              class="calendar"
              aria-label=${label}
              @close=${this.#close}
              @click=${this.#closeFromBackdrop}
            >
              <form method="dialog">
                <h2 part="heading" tabindex="-1" autofocus>${label}</h2>
                <button part="button" class="quiet">${words.close}</button>
              </form>
              ${calendar}
            </dialog>`
          : nothing
      }
    `;
  }

  protected override updated(): void {
    super.updated();
    const card = this.renderRoot.querySelector('.card');
    card?.classList.toggle('bar', this.#isBar);
    clearTimeout(this.#clock);
    if (this.#nextChange && this.isConnected)
      // Longer than a browser's timer can be set for is not needed: it is set anew then.
      this.#clock = setTimeout(this.#lookAgain, Math.min(this.#nextChange - Date.now(), 1e9));
  }

  get #isBar(): boolean {
    return this.setting('placement') === 'bar' && !this.#isPutAway;
  }

  #renderHours(): TemplateResult | undefined {
    const hours = this.setting('hours');
    const closed = this.setting('closed');
    const timeZone = this.setting('timeZone');
    this.#nextChange = undefined;
    // A badge that may be wrong is worse than none.
    const isWrong =
      (!closed.length && this.#isGiven('closed')) || (!timeZone && this.#isGiven('timeZone'));
    if (!hours || isWrong) return undefined;

    const now = Date.now();
    const { open, change } = openingState(now, hours, closed, timeZone);
    this.#nextChange = change;
    const message = this.words[`${open ? 'open' : 'closed'}${change ? 'Until' : ''}`];
    const time = change ? formatChange(change, now, timeZone, this.language.tag) : '';
    return html`<p part="hours" class=${open ? 'open' : nothing}>${fill(message, { time })}</p>`;
  }

  /** Whether there is a value for a setting, also one that cannot be read. */
  #isGiven(name: 'closed' | 'timeZone'): boolean {
    return !!resolveSetting(this.localName, attributeOf(name), this[name], text);
  }

  #stateInWords({ state }: Opened): string {
    const { loading, trouble } = this.words;
    return state === 'loading' ? loading : state === 'shown' ? '' : trouble;
  }

  #open = (event: MouseEvent): void => {
    const link = event.currentTarget as HTMLAnchorElement;
    const { href } = link;
    // Such clicks are the browser's own: a new tab, a new window, a download.
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const mode = /^tel:/.test(href) ? 'phone' : isPlain ? this.#mode : 'link';
    const goesOn = this.dispatchEvent(new BookingOpenEvent(mode, href));
    const isFramed = mode === 'dialog' || mode === 'inline';
    if (!goesOn || isFramed) event.preventDefault();
    if (!goesOn || !isFramed || this.#opened) return;

    const theme = frameTheme(link, mode === 'inline');
    const calendar = openCalendar(new URL(href), theme, this.#hear);
    this.#opened = { ...calendar, mode, href, state: 'loading' };
    if (mode === 'dialog') this.#letGoOfPage = lockScroll(this.#close);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      // Once: a dialog that is closed stays so until its page has heard of it.
      this.renderRoot.querySelector('dialog')?.showModal();
      if (mode === 'inline') this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
    });
  };

  #hear = ({ silent, failed, scheduled, close, height }: CalendarMessage): void => {
    const opened = this.#opened!;
    const { frame, mode, state } = opened;
    const address = new URL(frame.src);
    // A page that says that it failed still tells its height.
    if (state !== 'refused') {
      opened.state = failed ? 'refused' : silent ? 'silent' : 'shown';
      if (failed || (silent && schedulerOf(address)))
        this.dispatchEvent(new BookingFailedEvent(address.host, opened.state as BookingFailure));
    }
    if (scheduled) this.dispatchEvent(new BookingScheduledEvent(address.host));
    // It never shrinks under somebody who reads at its end.
    const most = Object(height) === height ? 0 : Math.min(parseFloat(height as string), 3000);
    if (mode === 'inline' && most > frame.clientHeight) frame.style.height = `${most}px`;
    if (close && mode === 'dialog') this.#close();
    this.requestUpdate();
  };

  #close = (): void => {
    if (!this.#opened) return;
    this.#opened.close();
    this.#opened = undefined;
    this.#letGoOfPage?.();
    this.#letGoOfPage = undefined;
    this.renderRoot.querySelector('dialog')?.close();
    // WebKit does not focus a link that is clicked, so the dialog cannot give the focus back.
    this.renderRoot.querySelector('a')?.focus({ preventScroll: true });
    this.requestUpdate();
  };

  #closeFromBackdrop = (event: Event): void => {
    if (event.target === event.currentTarget) this.#close();
  };

  #putAway = ({ detail }: MouseEvent): void => {
    this.#isPutAway = true;
    this.requestUpdate();
    // The button that had the focus is gone. Those who use no keyboard stay where they read.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('a')?.focus({ preventScroll: detail > 0 }),
    );
  };

  /** The words change with the clock; a device that slept may have missed it. */
  #lookAgain = (): void => {
    if (!document.hidden) this.requestUpdate();
  };

  /** The bar gives way to whoever goes through the page with the keyboard, or types. */
  #stepAside = (event: FocusEvent): void => {
    const path = event.composedPath();
    const isElsewhere = event.type === 'focusin' && !path.includes(this);
    this.renderRoot
      .querySelector('.card')
      ?.classList.toggle('away', isElsewhere && (path[0] as Element).matches(':focus-visible'));
  };

  #listeners = [
    ['visibilitychange', this.#lookAgain],
    ['focusin', this.#stepAside],
    ['focusout', this.#stepAside],
  ] as [string, EventListener][];
}

declare global {
  interface HTMLElementTagNameMap {
    'aftercare-booking-cta': BookingCtaElement;
  }
}
