import type { Look } from '../../schedulers/scheduler.js';
/** What the widget looks like now, in its card: colours and all, whichever way the page gave them. */
export declare function lookOf(probe: HTMLElement, inline: boolean): Look;
