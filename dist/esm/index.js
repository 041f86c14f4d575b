import { BookingCtaElement } from './components/booking-cta/booking-cta.js';
import { CausesAccordionElement } from './components/causes-accordion/causes-accordion.js';
import { CommentFormElement } from './components/comment-form/comment-form.js';
import { TipsCardElement } from './components/tips-card/tips-card.js';
export { BookingFailedEvent, BookingOpenEvent, BookingScheduledEvent } from './components/booking-cta/booking-events.js';
export { CauseToggleEvent } from './components/causes-accordion/cause-toggle-event.js';
export { CommentFailedEvent, CommentSentEvent, CommentSubmitEvent } from './components/comment-form/comment-events.js';
export { CommentError } from './comments/comment-backend.js';
export { languageFor } from './content/languages.js';
export { parseTopic } from './content/parse-topic.js';
export { AftercareElement } from './shared/aftercare-element.js';
export { scan } from './shared/placeholders.js';
export { defaults, setDefaults } from './shared/settings.js';
export { version } from './shared/version.js';
export { wantedLanguage } from './shared/wanted-language.js';
export { warn, warnings } from './shared/warn.js';

/**
 * The library door: everything that is public, and no side effect. Call
 * `defineWidgets()`, or one class's `define()`, to register tags.
 */
/** The four element classes. */
const widgets = [
    TipsCardElement,
    CausesAccordionElement,
    CommentFormElement,
    BookingCtaElement,
];
/** Registers the four tags; those that are taken stay as they are. */
function defineWidgets() {
    for (const widget of widgets)
        widget.define();
}

export { BookingCtaElement, CausesAccordionElement, CommentFormElement, TipsCardElement, defineWidgets, widgets };
//# sourceMappingURL=index.js.map
