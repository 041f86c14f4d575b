/** Words: text, a blank line between paragraphs; or a copy of what an owner wrote inside the tag. */
export type Words = string | Node;

/** One cause: a question a visitor opens. */
export interface Cause {
  /** Stable, as part of an address: `#<topic>-<id>`. Its place in the list, from 1, where it has none. */
  id?: string;
  title: string;
  text?: Words;
}

/** One tip. */
export interface Tip {
  id?: string;
  title?: string;
  text?: Words;
  /** A built-in icon: `water`, `stretch`, `bath`, `heat-cold`, `walk` or `ask`; by default the one of the id's name, else a tick. */
  icon?: string;
}

/** A public source that the words rest on. */
export interface Source {
  title?: string;
  url: string;
}

/**
 * What the widgets say about one complaint. Text only, never markup. Any part
 * may be missing: a widget that lacks what it shows falls back.
 * `topic.schema.json` says the same to editors.
 */
export interface Topic {
  id?: string;
  /** BCP 47; absent where the page's own language holds. */
  lang?: string;
  title?: string;
  intro?: Words;
  /** Heading of the tips card; else `title`. */
  tipsHeading?: string;
  /** Heading of the causes accordion; else `title`. */
  causesHeading?: string;
  /** Words under the heading of the causes accordion. */
  causesIntro?: Words;
  causes?: readonly Cause[];
  tips?: readonly Tip[];
  advice?: Words;
  /** When to get help at once: a sentence, and the signs. */
  seekHelp?: { text?: Words; items?: readonly Words[] };
  booking?: { heading?: string; text?: Words; label?: string };
  sources?: readonly Source[];
  /** Who looked the words over, and on which day (ISO 8601). */
  reviewed?: { by?: string; on?: string };
}
