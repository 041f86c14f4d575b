import { placeholderOf, type Page } from './page.js';

/** Who gave a widget a value. */
export type Source = 'tag' | 'placeholder' | 'script' | 'children' | 'script tag';

/** A value that a widget was given. */
export interface Given {
  readonly value: string;
  readonly from: Source;
  /** Whether it means nothing: the console has said so. */
  readonly isIgnored: boolean;
}

const propertyOf = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Everything that was given for one setting of a widget, what counts most first:
 * its own value ▸ what stands inside its tag ▸ the script tag's.
 */
export function everyGiven(
  { settings, warnings }: Pick<Page, 'settings' | 'warnings'>,
  widget: Element,
  attribute: string,
  fromChildren?: string | null,
): Given[] {
  const written = widget.getAttribute(attribute);
  const property = (widget as unknown as Record<string, unknown>)[propertyOf(attribute)];
  // A property that a script has set since wins over the attribute.
  const isOwn = ['string', 'number', 'boolean'].includes(typeof property) && attribute !== 'lang';
  const own = isOwn ? String(property) : written;
  const source: Source =
    own !== written
      ? 'script'
      : placeholderOf(widget)?.hasAttribute(`data-${attribute}`)
        ? 'placeholder'
        : 'tag';
  const candidates: [string | null | undefined, Source][] = [
    own === null ? [fromChildren, 'children'] : [own, source],
    [settings.get(attribute), 'script tag'],
  ];
  return candidates.flatMap(([value, from]) => {
    if (value == null) return [];
    const complaint = `[aftercare] bad-value: ${attribute}="${value}" on <${widget.localName}> `;
    return [{ value, from, isIgnored: [...warnings].some((line) => line.startsWith(complaint)) }];
  });
}

/** The value that holds for a setting of a widget; `undefined` where the built-in one does. */
export const given = (...of: Parameters<typeof everyGiven>): Given | undefined =>
  everyGiven(...of).find(({ isIgnored }) => !isIgnored);
