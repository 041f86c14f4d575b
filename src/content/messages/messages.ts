import type { CommentFailure } from '../../comments/comment-backend.js';

/** Shown when a comment was not sent; `kept` follows each. `{when}` in `busy` and `server`: "in 2 minutes". */
type Failures = Readonly<Record<`failed-${CommentFailure}`, string>>;

/**
 * The widgets' own words. `{name}` marks the place of a value and occurs once. Sentences are complete, so that each
 * language can order them its own way, and none depends on a plural or a gender.
 *
 * Names are public: `getHelp` is the attribute `word-get-help` and a key in the files of `dist/locales`.
 */
export interface Messages extends Failures {
  /** While a topic or a calendar is on its way. */
  readonly loading: string;

  // The tips card.
  /** Heads the signs that call for help at once. */
  readonly getHelp: string;
  /** `{count}`: how many sources follow. */
  readonly sources: string;
  /** `{by}`: the reviewer, as the owner wrote it. A date may follow. */
  readonly reviewed: string;
  /** Stands before a date where no reviewer is named. */
  readonly updated: string;
  /** A button: prints the tips alone, to take home. */
  readonly print: string;

  // The comment form.
  /** Heads the form. */
  readonly leaveReply: string;
  readonly emailIsPrivate: string;
  readonly requiredIsMarked: string;
  readonly name: string;
  readonly email: string;
  readonly website: string;
  readonly comment: string;
  /** Under the comment: what not to write into a public place. */
  readonly hint: string;
  /** A box to tick: the browser keeps who they are. */
  readonly remember: string;
  readonly send: string;
  readonly sending: string;
  /** On the button when a try has failed. */
  readonly again: string;
  /** On the button when it was asked whether to. */
  readonly anyway: string;
  readonly copy: string;
  readonly copied: string;
  /** Asked where a field that people do not see is filled in. */
  readonly trapped: string;
  /** Asked where a comment may have arrived already. */
  readonly twice: string;
  /** Said when the connection is back. */
  readonly online: string;
  /** Said once when a post is held back by what was typed. */
  readonly check: string;
  readonly missing: string;
  readonly badEmail: string;
  readonly badWebsite: string;
  /** `{most}`: how many characters are allowed. */
  readonly tooLong: string;
  readonly noConsent: string;
  readonly published: string;
  readonly pending: string;
  /** Said where the site has the comment, but not whether it is published. */
  readonly arrived: string;
  /** Heads a comment that was sent from here. */
  readonly yours: string;
  /** Heads one that waits. */
  readonly waits: string;
  /** A link to the comment that was sent. */
  readonly see: string;
  /** Follows when the site refuses a comment. `{words}`: the site's own. */
  readonly says: string;
  /** Said after each failure. */
  readonly kept: string;

  // The booking card.
  /** On the button, where neither the owner nor the topic names it. */
  readonly book: string;
  /** `{phone}`: the number as the owner wrote it; it is left out where there is no room, so that the rest must do alone. */
  readonly call: string;
  /** Before a calendar is loaded. `{host}`: where from. */
  readonly loads: string;
  /** Closes the dialog with the calendar. */
  readonly close: string;
  /** Leads to the booking page without a frame. */
  readonly newTab: string;
  /** Said when a calendar shows no sign of life, or nobody can know; links follow. */
  readonly trouble: string;
  /** Puts the bar at the bottom of a phone's screen away. */
  readonly hide: string;
  readonly open: string;
  /** `{time}`: "5:00 PM", "Saturday 2:00 AM". */
  readonly openUntil: string;
  readonly closed: string;
  /** `{time}`: "1:00 PM", "Monday 9:00 AM". */
  readonly closedUntil: string;
}

/** Puts values into a message, once each. */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/{(\w+)}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : slot,
  );
