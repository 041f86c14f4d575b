import type { Look, News } from './scheduler.js';
import { schedulerOf } from './schedulers.js';

/** How long a frame may take to show a sign of life, in milliseconds. */
const patience = 7_000;

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
export function openCalendar(address: URL, look: Look, hear: (news: Happening) => void): Calendar {
  const scheduler = schedulerOf(address);
  const frame = document.createElement('iframe');
  const target = new URL(address);
  scheduler?.prepare(target, look, frame);
  frame.src = target.href;
  frame.allow = 'payment';
  // The page that somebody reads about their pain is nobody else's business.
  frame.referrerPolicy = 'strict-origin';

  const timer = setTimeout(() => hear({ silent: true }), patience);
  const tell = (news: Happening): void => {
    clearTimeout(timer);
    hear(news);
  };
  // Of a page that never speaks it can be known only where it is of this site.
  // Chromium and WebKit call a blocked frame loaded, too.
  if (!scheduler) frame.onload = () => tell({ silent: !frame.contentDocument?.location.host });
  const listen = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!source || source !== frame.contentWindow || origin !== target.origin) return;
    const news = scheduler ? scheduler.read(Object(data) as object, look) : {};
    if (!news) return;
    for (const answer of news.answers ?? []) frame.contentWindow.postMessage(answer, origin);
    if (news.answers) return;
    tell(news);
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
