const minute = 60_000;
const day = 24 * 60 * minute;
const week = 7 * day;
// The first day of 1970 was a Thursday.
const weekdays = 'thursday friday saturday sunday monday tuesday wednesday'.split(' ');
/** The place of a weekday's name, or of its first letters, two at least; -1 where it is none. */
const weekdayOf = (name) => weekdays.findIndex((weekday) => name[1] && weekday.startsWith(name));
/** How long after midnight a time such as `9:30` is; not a number where it is none. */
function timeOfDay(text) {
    const [, hours, minutes] = /^(\d\d?):([0-5]\d)$/.exec(text) ?? [];
    return (+hours * 60 + +minutes) * minute;
}
/** When a day of the calendar begins; not a number where there is no such day. */
function dayOf(text) {
    const date = new Date(text);
    // Some browsers take February 30 for March 2.
    return date.toJSON()?.split('T')[0] === text ? +date : NaN;
}
/**
 * What opens every week, by text such as `Mo-Fr 09:00-17:00, Sa 10:00-14:00`:
 * times hold for the days named before them and may run over midnight. Each
 * opening is given once, in the first week of 1970. `undefined` where any of
 * the text cannot be read, or it says nothing.
 */
function readHours(text) {
    const hours = [];
    let days = [];
    let timed = true;
    for (const part of text
        .toLowerCase()
        .replace(/\s*[-–]\s*/g, '-')
        .match(/[^\s,;]+/g) ?? []) {
        const ends = part.split(/-(.*)/);
        const [first, last = first] = ends.map(weekdayOf);
        if (first >= 0 && last >= 0) {
            if (timed)
                days = [];
            timed = false;
            let next = first;
            do
                days.push(next * day);
            while (next++ % 7 !== last);
        }
        else {
            const [start, end] = ends.map(timeOfDay);
            if (!(days.length && start < day && end <= day))
                return undefined;
            for (const midnight of days)
                hours.push([midnight + start, midnight + end + (end > start ? 0 : day)]);
            timed = true;
        }
    }
    return timed && hours[0] ? hours : undefined;
}
/**
 * The days on which nothing opens, by ISO 8601 dates and intervals such as
 * `2026-11-26, 2026-12-24/2027-01-02`, both ends included. `undefined` where
 * any of the text cannot be read; none where it says nothing.
 */
function readClosed(text) {
    const closed = [];
    for (const part of text.match(/[^\s,;]+/g) ?? []) {
        const [first, last = first] = part.split(/\/(.*)/).map(dayOf);
        if (!(first <= last))
            return undefined;
        closed.push([first, last + day]);
    }
    return closed;
}
/** Whether this browser knows a time zone of that name, such as `Europe/London`. */
function isTimeZone(text) {
    try {
        // Some browsers also take `+01:00`, which knows no summer time.
        return /^\w/.test(text) && !!wallClock(text);
    }
    catch {
        return false;
    }
}
/** Tells what the wall clock of a time zone shows at a time; the visitor's by default. */
function wallClock(timeZone) {
    // Without `Intl`, whose first use on a page takes long.
    if (!timeZone)
        return (time) => time - new Date(time).getTimezoneOffset() * minute;
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    return (time) => {
        // "1/15/2027, GMT-05:00"; only "GMT" where that is all, in some browsers.
        const [, offset] = format.format(time).split('GMT');
        // Not Date.parse: some libraries replace it by one that reads other texts.
        return time - +new Date('1970T00:00' + (offset || 'Z'));
    };
}
/**
 * Whether it is open at a time, and the first minute after it at which that is
 * different; `undefined` where nothing changes within a year. What counts is
 * what the wall clock shows: an hour that it skips is never open, one that it
 * shows twice is open twice.
 *
 * @param timeZone one that there is; by default the visitor's
 */
function openingState(now, hours, closed, timeZone) {
    const clock = wallClock(timeZone);
    const edges = hours.flat();
    const isOpen = (wall) => hours.some(([from, until]) => {
        const began = wall - ((wall - from) % week);
        return (wall < began + until - from &&
            !closed?.some(([first, end]) => first <= began && began < end));
    });
    const open = isOpen(clock(now));
    // One week is as any other, but for the days on which nothing opens.
    const end = now + (closed?.length ? 366 : 8) * day;
    for (let time = now; time < end;) {
        const wall = clock(time);
        if (isOpen(wall) !== open)
            return { open, change: time - (time % minute) };
        // On to where the next opening begins or ends …
        let step = Math.min(day, ...edges.map((edge) => week - ((wall - edge) % week)));
        // … but never past a minute at which the wall clock is put forward or back.
        while (step > minute && clock(time + step) !== wall + step)
            step >>= 1;
        time += step;
    }
    return { open, change: undefined };
}
/**
 * When it changes, in the clinic's time and the words of a language: the time
 * if that is today, with the weekday within six days, with the date later on.
 * The zone is named where the visitor's clock shows another time.
 *
 * @param timeZone one that there is; by default the visitor's
 * @param tag BCP 47
 */
function formatChange(change, now, timeZone, tag) {
    const clock = wallClock(timeZone);
    const days = Math.floor(clock(change) / day) - Math.floor(clock(now) / day);
    return new Intl.DateTimeFormat(tag, {
        timeZone,
        hour: 'numeric',
        minute: 'numeric',
        ...(days > 0 && { weekday: 'long' }),
        ...(days > 6 && { month: 'long', day: 'numeric' }),
        ...(clock(change) !== wallClock()(change) && { timeZoneName: 'short' }),
    }).format(change);
}

export { formatChange, isTimeZone, openingState, readClosed, readHours };
//# sourceMappingURL=opening-hours.js.map
