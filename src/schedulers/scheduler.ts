/**
 * A booking system. An adapter knows how to recognise its system, turns the address of a booking page into that of a
 * frame, and translates what the frame says. Everything else is the same for all (`calendar.ts`). It describes itself,
 * so that a new one is a file and a line in the list of `schedulers.ts`.
 */
export interface Scheduler {
  /** The system in code. */
  readonly name: string;
  /** The system in documentation, in the embed builder and in the self-check. */
  readonly label: string;
  /** Whether a host name belongs to its booking pages or frames. */
  readonly detect: (hostname: string) => boolean;
  /** Turns the address of a booking page into that of its frame, and names the frame if the system wants a name. */
  readonly prepare: (address: URL, theme: FrameTheme, frame: HTMLIFrameElement) => void;
  /**
   * Translates a message of the frame; `undefined` if it means nothing here.
   *
   * @param message whatever was posted, wrapped as an object if it is none
   */
  readonly read: (message: object, theme: FrameTheme) => FrameMessage | undefined;
}

/** How a calendar should look to match the page. */
export interface FrameTheme {
  /** Whether the calendar is in the page; otherwise it is in a dialog. */
  readonly inline: boolean;
  readonly scheme: 'light' | 'dark';
  /** Colours, as six hexadecimal digits without `#`. */
  readonly accent: string;
  readonly surface: string;
  readonly text: string;
}

/** What a frame says. All of it shows that the frame works, except `failed` and `answers`. */
export interface FrameMessage {
  /** The height of its page in CSS pixels, as it was sent: `700`, `"602px"` or nonsense. */
  readonly height?: unknown;
  /** An appointment was made or moved. */
  readonly scheduled?: boolean;
  /** It has nothing to show. */
  readonly failed?: boolean;
  /** It wants to be closed. */
  readonly close?: boolean;
  /** What it waits for before it shows itself. */
  readonly answers?: readonly object[];
}
