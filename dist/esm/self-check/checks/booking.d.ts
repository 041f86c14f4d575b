import type { Finding } from '../finding.js';
import type { Page } from '../page.js';
/** Booking cards that lead nowhere, or elsewhere than they were asked to. */
export declare function checkBooking(page: Page): Iterable<Finding>;
