import { readUrl } from '../shared/safe-url.js';
import type { Violation } from './violations.js';

/** The tags of the four widgets. */
export const tags = [
  'aftercare-tips-card',
  'aftercare-causes-accordion',
  'aftercare-comment-form',
  'aftercare-booking-cta',
] as const;

/** The topic of widgets that name none. */
export const defaultTopicId = 'back-ache-after-massage';

/** What the checks look at: one reading of the page. */
export interface Page {
  readonly address: URL;
  /** The script tags that name the script. */
  readonly scripts: readonly HTMLScriptElement[];
  readonly widgets: readonly HTMLElement[];
  readonly placeholders: readonly HTMLElement[];
  /** The settings of the script tag, by attribute. */
  readonly settings: ReadonlyMap<string, string>;
  /** What the console was told, whole lines. */
  readonly warnings: ReadonlySet<string>;
  /** What the page's policy has blocked. */
  readonly violations: readonly Violation[];
}

const all = <T extends Element = HTMLElement>(selector: string): T[] => [
  ...document.querySelectorAll<T>(selector),
];

/** Reads the page as it is now; what is given stands for what would be read. */
export const readPage = (given: Partial<Page> = {}): Page => ({
  address: new URL(location.href),
  // The tag without its text, which may speak of this file too; an optimiser may have moved its address.
  scripts: all<HTMLScriptElement>('script').filter((script) =>
    /aftercare[\w.-]*\.js/.test((script.cloneNode() as Element).outerHTML),
  ),
  widgets: all(tags.join()),
  placeholders: all('[data-aftercare]'),
  settings: new Map(),
  warnings: new Set(),
  violations: [],
  ...given,
});

/** The attributes that a widget knows; none where the tag is not defined. */
export const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined)
    ?.observedAttributes ?? [];

/** The placeholder that a widget was made for. */
export const placeholderOf = ({ parentElement: parent }: Element): Element | undefined =>
  parent?.matches('[data-aftercare]') ? parent : undefined;

/** A whole `http` or `https` address, relative ones made whole; `undefined` where it is none that is used. */
export function addressOf(written: string | undefined): URL | undefined {
  const address = readUrl(written ?? '');
  return written && address && /^https?:$/.test(address.protocol) ? address : undefined;
}
