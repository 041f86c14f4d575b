/**
 * The entry of the library: everything public, without side effects. Call `defineWidgets()`, or `define()` of one class,
 * to register tags.
 */
import { BookingCtaElement } from './components/booking-cta/booking-cta.js';
import { CausesAccordionElement } from './components/causes-accordion/causes-accordion.js';
import { CommentFormElement } from './components/comment-form/comment-form.js';
import { TipsCardElement } from './components/tips-card/tips-card.js';

export { BookingCtaElement, CausesAccordionElement, CommentFormElement, TipsCardElement };
export {
  BookingFailedEvent,
  BookingOpenEvent,
  BookingScheduledEvent,
  type BookingFailure,
  type BookingMode,
} from './components/booking-cta/booking-events.js';
export { CauseToggleEvent } from './components/causes-accordion/cause-toggle-event.js';
export {
  CommentFailedEvent,
  CommentSentEvent,
  CommentSubmitEvent,
} from './components/comment-form/comment-events.js';
export type { BackendName } from './comments/backends.js';
export { CommentError } from './comments/comment-backend.js';
export type {
  Comment,
  CommentFailure,
  CommentFailureDetail,
  CommentReceipt,
  CommentStatus,
} from './comments/comment-backend.js';
export { languageFor, type Language } from './content/languages.js';
export type { Messages } from './content/messages/messages.js';
export { parseTopic } from './content/parse-topic.js';
export type { Cause, Source, Tip, Topic, Words } from './content/topic.js';
export { AftercareElement } from './base/aftercare-element.js';
export { scan } from './base/placeholders.js';
export type { Control, Kind, SettingsTable } from './base/settings.js';
export { wantedLanguage } from './base/wanted-language.js';
export { defaults, setDefaults } from './shared/defaults.js';
export { version } from './shared/version.js';
export { warn, warnings, type WarningCode } from './shared/warn.js';

/** The four element classes. */
export const widgets = [
  TipsCardElement,
  CausesAccordionElement,
  CommentFormElement,
  BookingCtaElement,
] as const;

/** Registers the four tags; those that are taken stay as they are. */
export function defineWidgets(): void {
  for (const widget of widgets) widget.define();
}
