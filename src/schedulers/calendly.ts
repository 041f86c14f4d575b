import type { Scheduler } from './scheduler.js';

/** A message of Calendly's frame. */
interface Message {
  readonly event?: unknown;
  readonly payload?: { readonly height?: unknown } | null;
}

/**
 * [Calendly](https://help.calendly.com/hc/en-us/articles/31618265722775): its page, with parameters that say that it is
 * in a frame and which colours to use. Without `embed_domain` it would send no messages.
 */
export const calendly: Scheduler = {
  name: 'calendly',
  label: 'Calendly',
  detect: (hostname) => /^(www\.)?calendly\.com$/.test(hostname),

  prepare({ searchParams }, { inline, accent, surface, text }) {
    searchParams.set('embed_domain', location.host);
    // It reports its height only for this type.
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
