import type { Finding } from '../finding.js';
import { given } from '../given.js';
import { nameOf } from '../names.js';
import type { Page } from '../page.js';
import { findings } from '../words.js';

const narrowest = 200;
const twoYears = 2 * 365.25 * 86_400_000;

/** What of a widget can be seen; `undefined` while its words are on their way. */
const seenOf = (widget: Element): Element | null =>
  widget.shadowRoot ? widget.shadowRoot.querySelector('[part=card]') : widget;

/** The level of the heading that a widget shows, and of the one before it on the page. */
function levelsOf(widget: Element): { own: number; before: number } | undefined {
  const own = widget.shadowRoot?.querySelector('[part=heading]');
  const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].findLast(
    (heading) =>
      widget.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING &&
      heading.checkVisibility(),
  );
  return own && before
    ? { own: Number(own.localName.slice(1)), before: Number(before.localName.slice(1)) }
    : undefined;
}

function* ofWidget(page: Page, widget: Element): Iterable<Finding> {
  const name = nameOf(page, widget);
  const box = seenOf(widget)?.getBoundingClientRect();
  if (!widget.checkVisibility() || (box && !(box.width && box.height)))
    yield { severity: 'hint', where: widget, ...findings.hidden(name) };
  else if (box && box.width < narrowest)
    yield { severity: 'hint', where: widget, ...findings.narrow(name, Math.round(box.width)) };

  const levels = levelsOf(widget);
  if (levels && levels.own > levels.before + 1)
    yield {
      severity: 'hint',
      where: widget,
      ...findings.headingSkips(name, levels.own, levels.before),
    };

  const day =
    widget.localName === 'aftercare-tips-card'
      ? given(page, widget, 'reviewed-on')?.value
      : undefined;
  if (day && Date.parse(day) < Date.now() - twoYears)
    yield { severity: 'hint', where: widget, ...findings.oldReview(name, day) };
}

/** Ids of widgets, of what stands in them and of topics: what an address may lead to. */
function* idsTwice({ widgets, placeholders }: Page): Iterable<Finding> {
  const counts = new Map<string, number>();
  for (const { id } of document.querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ours = new Map<string, Element>();
  for (const element of [...placeholders, ...widgets]) {
    for (const one of [element, ...element.querySelectorAll('[id]')]) ours.set(one.id, one);
    const topic = element.getAttribute('topic');
    if (topic?.startsWith('#')) ours.set(topic.slice(1), element);
  }
  for (const [id, where] of ours)
    if (id && counts.get(id)! > 1) yield { severity: 'hint', where, ...findings.idTwice(id) };
}

/** How the widgets stand on the page. Hints only: a page may want it so. */
export function* checkLook(page: Page): Iterable<Finding> {
  for (const widget of page.widgets) yield* ofWidget(page, widget);
  yield* idsTwice(page);
}
