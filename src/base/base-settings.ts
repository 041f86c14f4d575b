import { color, oneOf, text, wholeNumber } from './kinds.js';

/** The settings of every widget. */
export const baseSettings = {
  /**
   * The language, as a BCP 47 tag such as `es` or `en-GB`. Without it: the nearest `lang` around the widget,
   * otherwise English. Words, dates, numbers and direction follow it, also when it changes. English if the widgets
   * do not have that language.
   */
  lang: text,

  /**
   * The topic to show: the id of a built-in topic, `#id` of a `<script type="application/json">` on the page, or the
   * URL of a JSON document. What stands inside the tag comes first. If a topic is named, it fills in the missing parts.
   * @default back-ache-after-massage
   */
  topic: text,

  /** Replaces the heading. Empty removes it. */
  heading: text,

  /** Replaces the words under the heading. Empty removes them. */
  intro: text,

  /** The level of the heading in the page's outline, 2 to 6. Headings inside the card follow it. */
  headingLevel: wholeNumber(2, 6, 2),

  /** Any CSS colour. Text on it and links in it keep the contrast of WCAG AA. */
  accent: color,

  /** `light`, `dark`, `auto` (the visitor's choice) or `inherit` (what the page around it uses). */
  colorScheme: oneOf('inherit', 'light', 'dark', 'auto'),
};
