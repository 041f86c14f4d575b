import type { Topic } from './topic.js';

const headings = 'h1, h2, h3, h4, h5, h6';

/** The text that stands in an element, on one line; `undefined` where there is none. */
const textOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.trim().replace(/\s+/g, ' ') || undefined;

const childOf = (host: Element, selector: string): Element | undefined =>
  [...host.children].find((child) => child.matches(selector));

/**
 * A copy of what stands in an element, markup and all: links stay links. Ids
 * are left out, for none may stand twice on a page.
 */
function copyOf(element: Element): Element {
  const copy = document.createElement('div');
  copy.append(...copyWhole(element).childNodes);
  return copy;
}

/** A copy of an element and what stands in it. */
function copyWhole(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}

/** A copy of a paragraph; `undefined` where there is none, or an empty one. */
const wordsOf = (paragraph: Element | null | undefined): Element | undefined =>
  textOf(paragraph) ? copyWhole(paragraph!) : undefined;

/**
 * The tips card's content, `undefined` for what is not there: a list of tips; a heading and a paragraph before
 * them, advice after them. A second list holds the signs that call for help at once, with a sentence before it.
 */
export function tipsFromChildren(host: Element): Topic | undefined {
  const [tips, signs] = host.querySelectorAll('ul:not(li *), ol:not(li *)');
  const beforeSigns = signs?.previousElementSibling?.closest('p');
  const after = tips?.nextElementSibling?.closest('p');
  return (
    tips && {
      tipsHeading: textOf(childOf(host, headings)),
      intro: wordsOf(tips.previousElementSibling?.closest('p')),
      advice: after === beforeSigns ? undefined : wordsOf(after),
      tips: [...tips.children].map((tip) => ({
        // The owner's markup, bold beginning included, is all text.
        title: '',
        text: copyOf(tip),
        icon: (tip as HTMLElement).dataset['icon'],
      })),
      seekHelp: signs && {
        text: wordsOf(beforeSigns),
        items: [...signs.children].map(copyOf),
      },
    }
  );
}

/**
 * The accordion's content: every `<details>`, its `<summary>` the title; a
 * heading and a paragraph before them.
 */
export function causesFromChildren(host: Element): Topic | undefined {
  const details = [...host.querySelectorAll('details:not(details details)')];
  if (!details.length) return undefined;
  return {
    causesHeading: textOf(childOf(host, headings)),
    causesIntro: wordsOf(childOf(host, 'p')),
    causes: details.map((cause) => {
      const text = copyOf(cause);
      const summary = text.querySelector('summary');
      summary?.remove();
      return { id: cause.id, title: textOf(summary) ?? '', text };
    }),
  };
}

/** The booking card's words: a heading and a paragraph. */
export function bookingFromChildren(host: Element): Topic | undefined {
  const heading = textOf(childOf(host, headings));
  const text = wordsOf(childOf(host, 'p:not(:has(a))'));
  return heading || text ? { booking: { heading, text } } : undefined;
}

/** The booking card's links: an `<a href>`, and one to a `tel:` address. */
export function linksFromChildren(host: Element) {
  const link = host.querySelector('a:not([href^="tel:"])');
  const call = host.querySelector('a[href^="tel:"]');
  const written = textOf(call);
  return {
    href: link?.getAttribute('href') ?? undefined,
    label: textOf(link),
    /** The number as people read it, where the link's words hold one. */
    phone: /\d{3}/.test(written ?? '')
      ? written!.replace(/^[^+(\d]+/, '')
      : call?.getAttribute('href')?.slice(4),
  };
}
