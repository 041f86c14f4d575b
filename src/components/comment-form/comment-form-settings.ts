import { backends, type BackendName } from '../../comments/backends.js';
import type { FieldName } from '../../comments/page-form.js';
import { baseSettings } from '../../base/base-settings.js';
import { address, flag, optionalOneOf, someOf, text, wholeNumber } from '../../base/kinds.js';

export type OptionalField = Exclude<FieldName, 'comment'>;

/** The types of the fields that can stand beside the comment. */
export const inputTypes: Readonly<Record<OptionalField, string>> = {
  name: 'text',
  email: 'email',
  website: 'url',
};

/** The fields that can stand beside the comment. */
export const optionalFields = Object.keys(inputTypes) as OptionalField[];

/** What a WordPress comment holds: 65,535 bytes, less a little for the column's own. */
const maxLength = 65_525;

/** The settings of the comment form. */
export const commentFormSettings = {
  ...baseSettings,

  /** The URL that comments are posted to. Without it: the address of the `<form>` inside the tag. */
  action: address,

  /**
   * The system that takes the comments: `wordpress` (by the address of its own comment form), `wordpress-rest`,
   * `isso`, `form` (whatever an HTML form can post to) or `json` (a server of your own). Without it, `action` and
   * the page say: a WordPress or Isso page, Formspree, otherwise `form` if there is a `<form action>` inside the
   * tag, otherwise `json`.
   */
  backend: optionalOneOf(
    backends.map(({ name }): BackendName => name),
    undefined,
  ),

  /**
   * What the comment belongs to: the number of a WordPress post, an Isso thread, or a name of your own. Without it:
   * what a WordPress or Isso page says, otherwise the page's path.
   */
  thread: text,

  /** The fields beside the comment: some of `name email website`. Empty for none. */
  fields: someOf(optionalFields, optionalFields),

  /** The fields that visitors must fill in. The comment always is one. */
  required: someOf(optionalFields, ['name', 'email']),

  /** The most characters in a comment, 1 to 65525. */
  maxlength: wholeNumber(1, maxLength, maxLength),

  /** The text of a box that visitors must tick before a comment is sent. No box by default. */
  consent: text,

  /** Stores no draft of what visitors type, for browsers that people share. */
  noDraft: flag,
};
