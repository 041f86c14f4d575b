import type { Scheduler } from './scheduler.js';

/** A message of Calendly's frame. */
interface Message {
  readonly event?: unknown;
  readonly payload?: { readonly height?: unknown } | null;
}

/**
 * [Calendly](https://help.calendly.com/hc/en-us/articles/31618265722775): its
 * page, told by parameters that it stands in a frame and which colours it has.
 * Without `embed_domain` it would say nothing.
 */
export const calendly: Scheduler = {
  hosts: /^(www\.)?calendly\.com$/,

  prepare({ searchParams }, { inline, accent, surface, text }) {
    searchParams.set('embed_domain', location.host);
    // Its height is told of the inline kind only.
    searchParams.set('embed_type', inline ? 'Inline' : 'PopupWidget');
    searchParams.set('background_color', surface);
    searchParams.set('text_color', text);
    searchParams.set('primary_color', accent);
  },

  read(message) {
    const { event, payload } = message as Message;
    if (typeof event !== 'string' || !event.startsWith('calendly.')) return undefined;
    return { height: payload?.height, scheduled: event === 'calendly.event_scheduled' };
  },
};
