import { baseSettings } from '../../base/base-settings.js';
import { address, email, flag, kind, oneOf, text, textThat } from '../../base/kinds.js';
import { isTelephone } from '../../shared/telephone.js';
import { isTimeZone, readClosed, readHours, type Span } from './opening-hours.js';

/** The settings of the booking card. */
export const bookingCtaSettings = {
  ...baseSettings,

  /**
   * The address of the booking page, also a relative one. Without it: that of the `<a href>` inside the tag. Without
   * both there is no button to book.
   */
  href: address,

  /** The text of that button. Without it: that of the link inside the tag, otherwise the topic's. */
  label: text,

  /**
   * The number to call, as visitors should read it. Without it: that of the `tel:` link inside the tag. Without both
   * there is no button to call.
   */
  phone: textThat(isTelephone, 'a number such as +1 555 010 0199', 'telephone'),

  /**
   * How the booking page opens: `link` (as any page), `dialog` (over this page) or `inline` (in the card). Calendly,
   * Cal.com and most `https` pages can be framed. Those that cannot (Acuity, SimplePractice, Jane, Zocdoc, Mindbody,
   * Vagaro, Fresha) open in a new tab instead.
   */
  mode: oneOf('link', 'dialog', 'inline'),

  /**
   * When the clinic is open, by its own clock, such as `Mo-Fr 09:00-12:30,13:30-17:00, Sa 10:00-14:00`; past
   * midnight as `Fr 22:00-02:00`. Shows whether it is open now. None by default.
   */
  hours: kind(
    readHours,
    'days and times such as Mo-Fr 09:00-17:00, Sa 10:00-14:00',
    undefined,
    'hours',
  ),

  /** The clinic's time zone by its IANA name, such as `Europe/London`. By default the visitor's own. */
  timeZone: textThat(isTimeZone, 'a time zone such as Europe/London'),

  /** Days on which the clinic is closed, as ISO dates: `2026-12-25, 2026-12-31/2027-01-02`. */
  closed: kind(readClosed, 'dates such as 2026-12-25, 2026-12-31/2027-01-02', [] as Span[]),

  /** The visitor's name, if your site knows it. Calendly and Cal.com fill it in. */
  prefillName: text,

  /** The visitor's e-mail address, if your site knows it. Calendly and Cal.com fill it in. */
  prefillEmail: email,

  /** Adds the `utm_…` parameters in this page's address to that of the booking page. */
  forwardUtm: flag,

  /**
   * `card`; or `bar`, for phones: a slim bar at the bottom of the screen that gives way to the keyboard and that
   * visitors can close. Wide screens have the card.
   */
  placement: oneOf('card', 'bar'),
};
