import { bookingOf } from '../booking.js';
import type { Advice, Finding } from '../finding.js';
import { given } from '../given.js';
import { nameOf } from '../names.js';
import type { Page } from '../page.js';
import { findings } from '../words.js';

/** Booking cards that lead nowhere, or elsewhere than they were asked to. */
export function* checkBooking(page: Page): Iterable<Finding> {
  for (const widget of page.widgets) {
    if (widget.localName !== 'aftercare-booking-cta') continue;
    const name = nameOf(page, widget);
    const { written, address, phone, mode, isFramed } = bookingOf(page, widget);
    const say = (severity: Finding['severity'], advice: Advice): Finding => ({
      severity,
      where: widget,
      ...advice,
    });
    if (!written && !phone) yield say('broken', findings.nowhereToBook(name));
    if (address && mode !== 'link' && !isFramed)
      yield address.protocol === 'http:'
        ? say('wrong', findings.bookingByHttp(name, address.href, mode))
        : say('hint', findings.refusesFrames(name, address.host, mode));
    if (given(page, widget, 'hours') && !given(page, widget, 'time-zone'))
      yield say('hint', findings.noTimeZone(name));
  }
}
