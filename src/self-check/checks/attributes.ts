import type { Finding } from '../finding.js';
import { nameOf } from '../names.js';
import { attributesOf, tags, type Page } from '../page.js';
import { suggest } from '../suggest.js';
import { findings, widgets as words } from '../words.js';

/** What any element may have. */
const ofHtml =
  /^(id|class|style|slot|part|exportparts|dir|hidden|title|tabindex|role|translate|inert|popover|nonce|is|accesskey|draggable|contenteditable|spellcheck|name|disabled|form|align|(on|item|xml|aria-|data-).*)$/;
/** What frameworks write: `v-if`, `:class`, `@click`, `hx-get`, `_ngcontent-…`. */
const ofFrameworks = /[:@.#()[\]]|^_|^(v|x|hx|ng|wire|uk|js|astro|svelte)-/;

function* ofWidget(page: Page, widget: Element): Iterable<Finding> {
  const known = attributesOf(widget.localName);
  const name = nameOf(page, widget);
  for (const { name: attribute, value } of widget.attributes) {
    if (known.includes(attribute)) continue;
    const bare = attribute.replace(/^data-/, '');
    if (bare !== attribute && known.includes(bare)) {
      if (!widget.hasAttribute(bare))
        yield { severity: 'wrong', where: widget, ...findings.dataOnTag(name, bare, value) };
      continue;
    }
    if (ofHtml.test(attribute) || ofFrameworks.test(attribute)) continue;
    const owners = tags.filter((tag) => attributesOf(tag).includes(attribute));
    const meant = suggest(attribute, known);
    const advice = owners.length
      ? findings.ofAnotherWidget(name, attribute, owners.map((tag) => words[tag]!).join(', '))
      : meant
        ? findings.misspeltAttribute(name, attribute, meant, value)
        : attribute.startsWith('word-')
          ? findings.noSuchWord(name, attribute)
          : undefined;
    yield advice
      ? { severity: 'wrong', where: widget, ...advice }
      : { severity: 'hint', where: widget, ...findings.unknownAttribute(name, attribute) };
  }
}

function* ofPlaceholder(page: Page, placeholder: HTMLElement): Iterable<Finding> {
  const tag = `aftercare-${placeholder.dataset['aftercare']}`;
  const known = attributesOf(tag);
  const widget = placeholder.querySelector(tag);
  const name = widget ? nameOf(page, widget) : (words[tag] ?? tag);
  for (const { name: attribute, value } of placeholder.attributes) {
    const [, bare] = /^data-(.+)/.exec(attribute) ?? [];
    if (bare === undefined) {
      if (known.includes(attribute) && attribute !== 'lang')
        yield {
          severity: 'wrong',
          where: placeholder,
          ...findings.plainOnPlaceholder(name, attribute, value),
        };
      // Others put their own `data-` attributes there: only what is nearly right is meant for the widget.
    } else if (bare !== 'aftercare' && !known.includes(bare)) {
      const meant = suggest(bare, known);
      if (meant && !placeholder.hasAttribute(`data-${meant}`))
        yield {
          severity: 'wrong',
          where: placeholder,
          ...findings.misspeltAttribute(name, attribute, `data-${meant}`, value),
        };
    }
  }
}

/** What is no words, which may be quoted themselves. */
const ofNoWords = /^(action|backend|heading-level|href|lang|layout|mode|thread|topic)$/;

/** Values in quotation marks that an editor has made round: to HTML they are part of the value. */
function* quotesOf(page: Page, widget: Element): Iterable<Finding> {
  for (const { name: attribute, value } of widget.attributes)
    // Words may begin with a mark that opens, never with one that closes.
    if (/^[”″]/.test(value) || (ofNoWords.test(attribute) && /^[“„«»]/.test(value)))
      yield {
        severity: 'broken',
        where: widget,
        ...findings.roundQuotes(nameOf(page, widget), attribute, value.replace(/[“”„«»″]/g, '')),
      };
}

/** Attributes that do nothing where they stand. */
export function* checkAttributes(page: Page): Iterable<Finding> {
  for (const widget of page.widgets) yield* quotesOf(page, widget);
  for (const widget of page.widgets)
    // Where it is not defined, nobody knows what it knows.
    if (attributesOf(widget.localName).length) yield* ofWidget(page, widget);
  for (const placeholder of page.placeholders) yield* ofPlaceholder(page, placeholder);
}
