import {
  causesFromChildren,
  linksFromChildren,
  tipsFromChildren,
  bookingFromChildren,
} from '../content/children.js';
import { bookingOf } from './booking.js';
import { destinationOf } from './comments.js';
import { everyGiven, given, type Given } from './given.js';
import { nameOf } from './names.js';
import { topicIds } from '../content/built-in.js';
import { attributesOf, defaultTopicId, type Page } from './page.js';
import { facts as words, ways } from './words.js';

/** A value that a widget was given, and for what. */
export interface Setting extends Given {
  readonly attribute: string;
}

/** What one widget was given. */
export interface WidgetReport {
  readonly widget: HTMLElement;
  readonly name: string;
  readonly settings: readonly Setting[];
  /** What else is known of it, as a label and words. */
  readonly facts: readonly (readonly [label: string, words: string])[];
}

/** What a widget takes from its children, in words. */
function insideOf(widget: Element): string {
  const found: (string | number | null | undefined)[] = [];
  const { localName } = widget;
  if (localName === 'aftercare-tips-card') {
    const topic = tipsFromChildren(widget);
    found.push(
      topic?.tipsHeading && words.heading(topic.tipsHeading),
      topic?.intro && words.intro,
      topic?.tips && words.tips(topic.tips.length),
      topic?.seekHelp?.items && words.signs(topic.seekHelp.items.length),
    );
  } else if (localName === 'aftercare-causes-accordion') {
    const topic = causesFromChildren(widget);
    found.push(
      topic?.causesHeading && words.heading(topic.causesHeading),
      topic?.causesIntro && words.intro,
      topic?.causes && words.causes(topic.causes.length),
    );
  } else if (localName === 'aftercare-booking-cta') {
    const { href, phone } = linksFromChildren(widget);
    const booking = bookingFromChildren(widget)?.booking;
    found.push(
      booking?.heading && words.heading(booking.heading),
      booking?.text && words.intro,
      href && words.link(href),
      phone && words.number(phone),
    );
  } else {
    const action = widget.querySelector('form')?.getAttribute('action');
    found.push(action && words.form(action));
  }
  const inside = found.filter(Boolean).join(', ');
  return inside || (widget.childElementCount ? words.unreadInside : words.nothingInside);
}

function languageOf(page: Page, widget: Element): string {
  const around = widget.closest<HTMLElement>('[lang]')?.lang;
  const wanted = given(page, widget, 'lang')?.value || around || document.documentElement.lang;
  const card = widget.shadowRoot?.querySelector('[part=card]');
  const shown = card?.getAttribute('lang') ?? (wanted || 'en');
  // Of a regional form, the card may name the language only.
  if (wanted.toLowerCase().startsWith(shown.toLowerCase())) return wanted;
  return wanted ? words.languageShown(wanted, shown) : shown;
}

/** Where a link leads that is no page: to a number, to a letter, or nowhere. */
function leadsOf(written: string | undefined): string {
  if (!written) return words.none;
  return /^(tel|mailto):/.test(written) ? written : words.leftOut;
}

function* factsOf(page: Page, widget: Element): Iterable<readonly [string, string]> {
  const topic = given(page, widget, 'topic')?.value ?? defaultTopicId;
  yield [words.topic, topicIds.includes(topic) ? words.builtInTopic(topic) : topic];
  yield [words.language, languageOf(page, widget)];
  yield [words.inside, insideOf(widget)];
  if (widget.localName === 'aftercare-comment-form') {
    const { backend, written, address, thread } = destinationOf(page, widget);
    yield [words.action, address?.href ?? written ?? words.nowhere];
    if (address) {
      yield [words.system, `${backend.label} (${backend.name})`];
      yield [words.thread, thread];
    }
  }
  if (widget.localName === 'aftercare-booking-cta') {
    const { written, address, phone, mode, isFramed } = bookingOf(page, widget);
    yield [words.href, address?.href ?? leadsOf(written)];
    if (address) yield [words.opens, ways[mode === 'link' || isFramed ? mode : 'new-tab'] ?? mode];
    yield [words.phone, phone ?? words.none];
  }
  const { version } = widget.constructor as { version?: unknown };
  yield [words.version, typeof version === 'string' ? version : words.notDrawn];
}

/** What each widget on the page was given, in the order of the page. */
export const reportsOf = (page: Page): WidgetReport[] =>
  page.widgets.map((widget) => ({
    widget,
    name: nameOf(page, widget),
    settings: attributesOf(widget.localName).flatMap((attribute) =>
      everyGiven(page, widget, attribute).map((given) => ({ attribute, ...given })),
    ),
    facts: [...factsOf(page, widget)],
  }));
