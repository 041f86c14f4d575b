/** An element as data, for programs that write pages; how it is written down is up to them. */
export interface Markup {
  readonly tag: string;
  /** In the order in which they are written; `true` for one that needs no value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly (Markup | string)[];
}

/** Makes an element. */
export const element = (
  tag: string,
  attributes: Markup['attributes'] = {},
  ...children: Markup['children']
): Markup => ({ tag, attributes, children });
