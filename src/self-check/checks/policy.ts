import { bookingOf } from '../booking.js';
import { destinationOf } from '../comments.js';
import type { Finding } from '../finding.js';
import { addressOf, type Page } from '../page.js';
import { topicOf } from '../topic.js';
import { isOf } from '../violations.js';
import { findings } from '../words.js';

/** Everything that the widgets of a page may ask for: which directive has to allow it, and where it is. */
function* needs(page: Page): Iterable<{ directive: string; address: URL; where?: Element }> {
  const locales = addressOf(page.settings.get('locales'));
  if (locales) {
    yield { directive: 'connect-src', address: locales };
    yield { directive: 'connect-src', address: new URL('../topics/', locales) };
  }
  for (const widget of page.widgets) {
    const topic = topicOf(page, widget);
    if (topic) yield { directive: 'connect-src', address: topic, where: widget };
    if (widget.localName === 'aftercare-comment-form') {
      const { address } = destinationOf(page, widget);
      if (address) yield { directive: 'connect-src', address, where: widget };
    }
    if (widget.localName === 'aftercare-booking-cta') {
      const { address, isFramed } = bookingOf(page, widget);
      if (address && isFramed) yield { directive: 'frame-src', address, where: widget };
    }
  }
}

/** What the page's content security policy has blocked of what the widgets ask for. */
export function* checkPolicy(page: Page): Iterable<Finding> {
  const wanted = [...needs(page)];
  for (const violation of page.violations) {
    const need = wanted.find(
      (one) => one.directive === violation.directive && isOf(one.address, violation),
    );
    const address = addressOf(violation.blocked);
    if (!need || !address) continue;
    const origin = address.origin === page.address.origin ? "'self'" : address.origin;
    yield {
      severity: 'broken',
      where: need.where,
      ...findings.blockedByPolicy(need.directive, address.href, origin),
    };
  }
}
