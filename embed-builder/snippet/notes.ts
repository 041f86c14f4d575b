// Notes for the owner: settings that are missing, and effects that they may not expect.
import { formBackend } from '../../src/authoring.js';
import type { Language } from '../../src/index.js';
import { valuesOf, type Choice } from '../choice.js';

/** Notes for the owner, in the order in which the builder shows them. */
export function notesOn(choice: Choice, language: Language): string[] {
  const { widgets, options } = choice;
  const hasForm = widgets.includes('comment-form');
  const hasBooking = widgets.includes('booking-cta');
  const form = valuesOf(choice, 'comment-form');
  const booking = valuesOf(choice, 'booking-cta');
  const topic = choice.values['topic'];
  const notes: string[] = [];
  // WordPress accepts comments itself.
  if (hasForm && options.target !== 'wordpress' && !form('action') && !options.netlify)
    notes.push('The comment form has no address yet: without an action, comments go nowhere.');
  if (hasForm && options.fallback && !formBackend(form, options.netlify))
    notes.push(
      'Without script there is no comment form: only Netlify, Formspree, a form of your own and WordPress (with a thread) take comments from a plain one.',
    );
  if (hasBooking && !booking('href') && !booking('phone'))
    notes.push('The booking card has no button yet: give it an href, a phone, or both.');
  if (options.fallback && topic && topic !== language.topic.id)
    notes.push(
      'The words of your own topic are not known here: without script, visitors see none, unless you write them inside the tags.',
    );
  if (options.target === 'wix' && hasForm && !form('thread'))
    notes.push(
      'In Wix every frame has an address of its own: name the page in thread, or comments cannot be told apart.',
    );
  return notes;
}
