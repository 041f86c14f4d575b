// Generated from topic.schema.json by `npm run generate`; change that file instead.

/** Text; a blank line starts a paragraph. Content that an owner wrote inside a tag is a copy of its nodes. */
export type Words = string | Node;

/** One cause: a question that a visitor opens. */
export interface Cause {
  /** Stable, for addresses; its place in the list by default. */
  id?: string;
  title: string;
  text?: Words;
}

/** One tip. */
export interface Tip {
  /** Stable. */
  id?: string;
  title: string;
  text?: Words;
  /** water, stretch, bath, heat-cold, walk or ask; the icon named like the id by default, otherwise a tick. */
  icon?: string;
}

/** A public source that the words rest on. */
export interface Source {
  title: string;
  url: string;
}

/** What the Aftercare widgets say about one complaint. Text only, never markup. Every part may be missing; what is wrong is left out, with a warning in the console. */
export interface Topic {
  /** Part of the address of a cause: #<topic>-<cause>. */
  id?: string;
  /** BCP 47, such as en or es-MX; the page's own language by default. */
  lang?: string;
  /** The complaint. */
  title?: string;
  /** Words under the heading of the tips card. */
  intro?: Words;
  /** Heading of the tips card; the title by default. */
  tipsHeading?: string;
  /** Heading of the causes accordion; the title by default. */
  causesHeading?: string;
  /** Words under the heading of the causes accordion. */
  causesIntro?: Words;
  causes?: readonly Cause[];
  tips?: readonly Tip[];
  /** A word of advice under the tips. */
  advice?: Words;
  /** When to get help at once: a sentence, and the signs. */
  seekHelp?: {
    text?: Words;
    items?: readonly Words[];
  };
  /** The words of the booking card. */
  booking?: {
    heading?: string;
    text?: Words;
    /** The words on the button. */
    label?: string;
  };
  /** Public sources that the words rest on. */
  sources?: readonly Source[];
  /** Who reviewed the words, and on which day. */
  reviewed?: {
    by?: string;
    /** ISO 8601, such as 2026-03-31. */
    on?: string;
  };
}

/** The form of a topic, for its reader: text is `''`, a list has the form of its items. */
export const topicForm = {
  id: '',
  lang: '',
  title: '',
  intro: '',
  tipsHeading: '',
  causesHeading: '',
  causesIntro: '',
  causes: [{ id: '', title: '', text: '' }],
  tips: [{ id: '', title: '', text: '', icon: '' }],
  advice: '',
  seekHelp: { text: '', items: [''] },
  booking: { heading: '', text: '', label: '' },
  sources: [{ title: '', url: '' }],
  reviewed: { by: '', on: '' },
};
