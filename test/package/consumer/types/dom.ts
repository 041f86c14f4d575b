// A page's own script, in TypeScript: tags, properties and events by their names.
import {
  type BookingFailure,
  type Comment,
  type CommentFormElement,
  defineWidgets,
  setDefaults,
  type Topic,
} from 'aftercare-widgets';

setDefaults({ accent: '#0f766e', 'heading-level': '3' });
// @ts-expect-error: a default is text, as an attribute's value is.
setDefaults({ 'heading-level': 3 });
defineWidgets();

const form = document.createElement('aftercare-comment-form');
export const same: CommentFormElement = form;
form.backend = 'wordpress-rest';
form.noDraft = true;
// @ts-expect-error: no such system is known.
form.backend = 'disqus';

const booking = document.querySelector('aftercare-booking-cta');
// @ts-expect-error: the tag may not be on the page.
booking.href = '/book';
booking!.href = '/book';
// @ts-expect-error: no such mode.
booking!.mode = 'popup';

form.addEventListener('aftercare-comment-submit', (event) => {
  const comment: Comment = event.comment;
  event.respondWith(Promise.resolve(comment.name ? 'pending' : 'published'));
  // @ts-expect-error: a comment is published or pending, nothing else.
  event.respondWith(Promise.resolve('sent'));
});
document.querySelector('main')!.addEventListener('aftercare-booking-failed', (event) => {
  const reason: BookingFailure = event.reason;
  // @ts-expect-error: what an event says cannot be changed.
  event.host = reason;
});
form.addEventListener('aftercare-cause-toggle', ({ id, open }) => {
  const said: [string, boolean] = [id, open];
  return said;
});
// They bubble: one listener can stand on the page for all widgets.
document.addEventListener('aftercare-booking-scheduled', ({ host }) => host.toUpperCase());
window.addEventListener('aftercare-comment-sent', ({ status }) => status.toUpperCase());

export const topic: Topic = { title: 'Stiff neck', tips: [{ title: 'Move a little' }] };
// @ts-expect-error: every source has an address.
export const unsourced: Topic = { sources: [{ title: 'A leaflet' }] };
