import type { Finding } from '../finding.js';
import { nameOf } from '../names.js';
import { placeholderOf, tags, type Page } from '../page.js';
import { distance, suggest } from '../suggest.js';
import { findings } from '../words.js';

const placeholderNames = tags.map((tag) => tag.slice('aftercare-'.length));

/** A list of known words holds at most one that somebody meant, however wrong it was written. */
const nearest = (written: string, known: readonly string[]): string | undefined =>
  suggest(written, known) ??
  known.find((name) => distance(written, name) <= 6 && name.includes(written.split('-')[0]!));

/** Elements that look like widgets and are none. */
function* misspelt({ placeholders }: Page): Iterable<Finding> {
  for (const element of document.querySelectorAll('*')) {
    const { localName } = element;
    if (/^after-?care/.test(localName) && !tags.some((tag) => tag === localName)) {
      const meant = nearest(localName, tags);
      yield { severity: 'broken', where: element, ...findings.misspeltTag(localName, meant) };
    }
  }
  for (const placeholder of placeholders) {
    const name = placeholder.dataset['aftercare'] ?? '';
    if (placeholderNames.includes(name)) continue;
    const meant = nearest(name.replace(/^aftercare-/, ''), placeholderNames);
    yield { severity: 'broken', where: placeholder, ...findings.misspeltPlaceholder(name, meant) };
  }
}

/** Tags that an editor took for words, so that visitors read them. */
function* asText({ widgets }: Page): Iterable<Finding> {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<string>();
  while (texts.nextNode()) {
    const { parentElement: where, data } = texts.currentNode as Text;
    const [, tag] = /<\s*(aftercare-[a-z-]+|div data-aftercare)/.exec(data) ?? [];
    if (!tag || seen.has(tag) || where?.closest('script, style, template, noscript, textarea'))
      continue;
    // An article about the widgets shows their code; its widgets stand beside it.
    const isShown = where?.closest('pre, code') && widgets.length;
    if (isShown) continue;
    seen.add(tag);
    yield { severity: 'broken', where: where ?? undefined, ...findings.tagAsText(tag) };
  }
}

/** What nobody puts inside a widget, but what stands there when its tag is not closed. */
const ofThePage = [...tags, '[data-aftercare]', 'main', 'article', 'nav', 'footer'].join();

function* swallowing(page: Page): Iterable<Finding> {
  const whole = document.body.textContent.length;
  for (const widget of page.widgets) {
    const inside = widget.textContent.length;
    const isHuge = inside > 8_000 && inside > whole / 2;
    if (!isHuge && !widget.querySelector(ofThePage)) continue;
    const isPlaceholder = !!placeholderOf(widget);
    const advice = findings.swallows(nameOf(page, widget), widget.localName, isPlaceholder);
    yield { severity: 'broken', where: widget, ...advice };
  }
}

const isEmpty = (element: Element | null | undefined): boolean =>
  !!element && !element.firstElementChild && !element.textContent.trim();

/** An editor puts `<p>` around a tag; the parser ends it at the first list or heading inside, and the tag with it. */
function* splitByEditor(page: Page): Iterable<Finding> {
  for (const widget of page.widgets) {
    const name = nameOf(page, widget);
    const paragraph = widget.closest('p');
    const next = paragraph?.nextElementSibling;
    if (next?.matches('ul, ol, details, form, h2, h3, h4') && isEmpty(widget)) {
      // What is left of the paragraph's end tag: without it, these are the page's own.
      let last: Element | null = next;
      while (last && !last.matches('p')) last = last.nextElementSibling;
      if (isEmpty(last))
        yield { severity: 'broken', where: widget, ...findings.splitByParagraph(name) };
    }
    const isBroken = [...widget.children].some(
      (child) => child.matches('br') || (child.matches('p') && isEmpty(child)),
    );
    if (isBroken) yield { severity: 'hint', where: widget, ...findings.lineBreaks(name) };
  }
}

/** Tags that the editor took out, changed or moved, and such as were written wrongly. */
export function* checkTags(page: Page): Iterable<Finding> {
  const odd = [...misspelt(page), ...asText(page)];
  if (!page.widgets.length && !odd.length) yield { severity: 'wrong', ...findings.noWidgets() };
  yield* odd;
  yield* swallowing(page);
  yield* splitByEditor(page);
}
