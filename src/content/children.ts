import type { Topic } from './topic.js';

const headings = 'h1, h2, h3, h4, h5, h6';

/** The text in an element, on one line; `undefined` if there is none. */
const textOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.trim().replace(/\s+/g, ' ') || undefined;

const childOf = (host: Element, selector: string): Element | undefined =>
  [...host.children].find((child) => child.matches(selector));

/** A copy of the content of an element, including markup, so that links stay links. Ids are removed: each may occur once. */
function copyOf(element: Element): Element {
  const copy = document.createElement('div');
  copy.append(...copyWhole(element).childNodes);
  return copy;
}

/** A copy of an element and its content. */
function copyWhole(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}

/** A copy of a paragraph; `undefined` if there is none, or an empty one. */
const wordsOf = (paragraph: Element | null | undefined): Element | undefined =>
  textOf(paragraph) ? copyWhole(paragraph!) : undefined;

/**
 * The content of a tips card: a list of tips, a heading and a paragraph before it, advice after it. A second list has
 * the signs that call for help at once, with a sentence before it. Missing parts are `undefined`.
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

/** The content of an accordion: every `<details>`, with its `<summary>` as the title; a heading and a paragraph before them. */
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

/** The words of a booking card: a heading and a paragraph. */
export function bookingFromChildren(host: Element): Topic | undefined {
  const heading = textOf(childOf(host, headings));
  const text = wordsOf(childOf(host, 'p:not(:has(a))'));
  return heading || text ? { booking: { heading, text } } : undefined;
}

/** The links of a booking card: an `<a href>`, and one to a `tel:` address. */
export function linksFromChildren(host: Element) {
  const link = host.querySelector('a:not([href^="tel:"])');
  const call = host.querySelector('a[href^="tel:"]');
  const written = textOf(call);
  return {
    href: link?.getAttribute('href') ?? undefined,
    label: textOf(link),
    /** The number as it is written, if the link's words contain one. */
    phone: /\d{3}/.test(written ?? '')
      ? written!.replace(/^[^+(\d]+/, '')
      : call?.getAttribute('href')?.slice(4),
  };
}
