import { WidgetEvent } from '../../shared/widget-event.js';

/** A visitor is about to book or to call. Cancel it to do something else. */
class BookingOpenEvent extends WidgetEvent {
    constructor(
    /** How: where the page opens, or `phone`. */
    mode, 
    /** The address, whole; `tel:…` of a number. */
    href) {
        super('booking-open', true);
        this.mode = mode;
        this.href = href;
    }
}
/** An appointment was made or moved in the frame. Who by, and when it is, stays with the booking system. */
class BookingScheduledEvent extends WidgetEvent {
    constructor(
    /** The host name of the booking system's page, such as `calendly.com`. */
    host) {
        super('booking-scheduled');
        this.host = host;
    }
}
/**
 * The frame of a system that tells such things shows nothing; the visitor was
 * offered a link, and the number. It may still come to life later.
 */
class BookingFailedEvent extends WidgetEvent {
    constructor(
    /** The host name of the booking system's page. */
    host, 
    /** Why: no sign of life in time, or no such page. */
    reason) {
        super('booking-failed');
        this.host = host;
        this.reason = reason;
    }
}

export { BookingFailedEvent, BookingOpenEvent, BookingScheduledEvent };
//# sourceMappingURL=booking-events.js.map
