/**
 * The port of the booking systems: what the widget knows of one. An adapter
 * turns the address of a booking page into that of a frame, and what the frame
 * says into news; the rest is the same for all (`calendar.ts`).
 */
export interface Scheduler {
    /** The host names of its booking pages. */
    readonly hosts: RegExp;
    /** Makes the address of a booking page that of its frame, and names the frame where it wants a name. */
    readonly prepare: (address: URL, look: Look, frame: HTMLIFrameElement) => void;
    /**
     * What a message of the frame means; `undefined` where it means nothing here.
     *
     * @param message whatever was posted, wrapped as an object where it is none
     */
    readonly read: (message: object, look: Look) => News | undefined;
}
/** How a calendar should look, so that it goes with the page. */
export interface Look {
    /** Whether it stands in the page; else in a dialog. */
    readonly inline: boolean;
    readonly scheme: 'light' | 'dark';
    /** Colours, as six hexadecimal digits without `#`. */
    readonly accent: string;
    readonly surface: string;
    readonly text: string;
}
/** What a frame says. Each of it is a sign of life, but for `failed` and `answers`. */
export interface News {
    /** How high its page is, in CSS pixels, as it was said: `700`, `"602px"` or nonsense. */
    readonly height?: unknown;
    /** An appointment was made, or moved. */
    readonly scheduled?: boolean;
    /** It has nothing to show. */
    readonly failed?: boolean;
    /** It wants to be closed. */
    readonly close?: boolean;
    /** What it waits to hear before it shows itself. */
    readonly answers?: readonly object[];
}
