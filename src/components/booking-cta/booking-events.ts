import { WidgetEvent } from '../../base/widget-event.js';

/** How a visitor reaches the clinic: a page to go to, one in a frame, a number to call. */
export type BookingMode = 'link' | 'dialog' | 'inline' | 'phone';

/** Why a calendar shows nothing: no sign of life came in time, or its system has no such page. */
export type BookingFailure = 'silent' | 'refused';

/** A visitor is about to book or to call. Cancel it to do something else. */
export class BookingOpenEvent extends WidgetEvent {
  constructor(
    /** How: where the page opens, or `phone`. */
    readonly mode: BookingMode,
    /** The address, whole; `tel:…` of a number. */
    readonly href: string,
  ) {
    super('booking-open', true);
  }
}

/** An appointment was made or moved in the frame. Who by, and when it is, stays with the booking system. */
export class BookingScheduledEvent extends WidgetEvent {
  constructor(
    /** The host name of the booking system's page, such as `calendly.com`. */
    readonly host: string,
  ) {
    super('booking-scheduled');
  }
}

/**
 * The frame of a system that tells such things shows nothing; the visitor was
 * offered a link, and the number. It may still come to life later.
 */
export class BookingFailedEvent extends WidgetEvent {
  constructor(
    /** The host name of the booking system's page. */
    readonly host: string,
    /** Why: no sign of life in time, or no such page. */
    readonly reason: BookingFailure,
  ) {
    super('booking-failed');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'aftercare-booking-open': BookingOpenEvent;
    'aftercare-booking-scheduled': BookingScheduledEvent;
    'aftercare-booking-failed': BookingFailedEvent;
  }
}
