import type { FrameTheme, FrameMessage } from './scheduler.js';
import { schedulerOf } from './schedulers.js';

/** How long a frame may take to say something, in milliseconds. */
const timeout = 7_000;

/** A booking page in a frame. */
export interface Calendar {
  readonly frame: HTMLIFrameElement;
  /** Stops listening. The frame is the caller's to remove. */
  readonly close: () => void;
}

/** What a calendar says, or that it says nothing. */
export interface CalendarMessage extends FrameMessage {
  /** Nothing came in time; something may still come. */
  readonly silent?: boolean;
}

/**
 * Makes a frame for a booking page and listens to it. Only messages from the frame's own window and from the origin
 * that it was made for count: a page that the frame was redirected to, another frame or a popup is ignored.
 *
 * No engine has an event for a blocked frame, so silence is reported, also for pages that never send messages.
 *
 * @param onMessage called with each message until `close`
 */
export function openCalendar(
  address: URL,
  theme: FrameTheme,
  onMessage: (message: CalendarMessage) => void,
): Calendar {
  const scheduler = schedulerOf(address);
  const frame = document.createElement('iframe');
  const target = new URL(address);
  scheduler?.prepare(target, theme, frame);
  frame.src = target.href;
  frame.allow = 'payment';
  // Which page visitors read about their pain must stay private.
  frame.referrerPolicy = 'strict-origin';

  const timer = setTimeout(() => onMessage({ silent: true }), timeout);
  const report = (message: CalendarMessage): void => {
    clearTimeout(timer);
    onMessage(message);
  };
  // Whether a page that sends no messages has loaded can be known only if it belongs to this site: Chromium and WebKit
  // send `load` for a blocked frame, too.
  if (!scheduler) frame.onload = () => report({ silent: !frame.contentDocument?.location.host });
  const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!source || source !== frame.contentWindow || origin !== target.origin) return;
    const message = scheduler ? scheduler.read(Object(data) as object, theme) : {};
    if (!message) return;
    for (const answer of message.answers ?? []) frame.contentWindow.postMessage(answer, origin);
    if (!message.answers) report(message);
  };
  addEventListener('message', listen);

  return {
    frame,
    close() {
      clearTimeout(timer);
      removeEventListener('message', listen);
    },
  };
}
