import type { Look, News } from './scheduler.js';
/** A booking page in a frame. */
export interface Calendar {
    readonly frame: HTMLIFrameElement;
    /** Stops listening. The frame is the caller's to remove. */
    readonly close: () => void;
}
/** What becomes of a calendar: what it says, or that it says nothing. */
export interface Happening extends News {
    /** No sign of life came in time; one may still come. */
    readonly silent?: boolean;
}
/**
 * Makes a frame for a booking page and listens to it. What counts is what
 * comes from the frame's own window and, at that moment, from the origin that
 * it was made for: a page that it was led to, another frame or a popup is not
 * heard.
 *
 * No event tells that a frame is blocked, in any engine; so silence is told, of
 * pages that never speak as well.
 *
 * @param hear called with what happens, until `close`
 */
export declare function openCalendar(address: URL, look: Look, hear: (news: Happening) => void): Calendar;
