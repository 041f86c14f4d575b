/**
 * From one time until before another, in milliseconds of a wall clock: what it
 * shows, counted from 1970 as if it stood in Greenwich.
 */
export type Span = readonly [from: number, until: number];
/**
 * What opens every week, by text such as `Mo-Fr 09:00-17:00, Sa 10:00-14:00`:
 * times hold for the days named before them and may run over midnight. Each
 * opening is given once, in the first week of 1970. `undefined` where any of
 * the text cannot be read, or it says nothing.
 */
export declare function readHours(text: string): Span[] | undefined;
/**
 * The days on which nothing opens, by ISO 8601 dates and intervals such as
 * `2026-11-26, 2026-12-24/2027-01-02`, both ends included. `undefined` where
 * any of the text cannot be read; none where it says nothing.
 */
export declare function readClosed(text: string): Span[] | undefined;
/** Whether this browser knows a time zone of that name, such as `Europe/London`. */
export declare function isTimeZone(text: string): boolean;
/**
 * Whether it is open at a time, and the first minute after it at which that is
 * different; `undefined` where nothing changes within a year. What counts is
 * what the wall clock shows: an hour that it skips is never open, one that it
 * shows twice is open twice.
 *
 * @param timeZone one that there is; by default the visitor's
 */
export declare function openingState(now: number, hours: readonly Span[], closed: readonly Span[] | undefined, timeZone?: string): {
    open: boolean;
    change: number | undefined;
};
/**
 * When it changes, in the clinic's time and the words of a language: the time
 * if that is today, with the weekday within six days, with the date later on.
 * The zone is named where the visitor's clock shows another time.
 *
 * @param timeZone one that there is; by default the visitor's
 * @param tag BCP 47
 */
export declare function formatChange(change: number, now: number, timeZone: string | undefined, tag: string): string;
