// What may be written on the four tags; the types for frameworks rest on it.
import type {
  AftercareElement,
  TipsCardElement,
  CausesAccordionElement,
  CommentFormElement,
  BookingCtaElement,
} from './esm/index.js';

/** Present or not, as in HTML; `false` turns off what the script tag turned on. */
type Flag = boolean | '' | 'true' | 'false';

/** A number, also as HTML writes it. */
type Digits = number | `${number}`;

/** What may stand on all four tags. */
export interface AftercareAttributes {
  /** The language, as a BCP 47 tag such as `es` or `en-GB`. Without it: the nearest `lang` around the widget, otherwise English. Words, dates, numbers and direction follow it, also when it changes. English if the widgets do not have that language. */
  lang?: string | undefined;
  /**
   * The topic to show: the id of a built-in topic, `#id` of a `<script type="application/json">` on the page, or the URL of a JSON document. What stands inside the tag comes first. If a topic is named, it fills in the missing parts.
   *
   * Default: `back-ache-after-massage`
   */
  topic?: string | undefined;
  /** Replaces the heading. Empty removes it. */
  heading?: string | undefined;
  /** Replaces the words under the heading. Empty removes them. */
  intro?: string | undefined;
  /**
   * The level of the heading in the page's outline, 2 to 6. Headings inside the card follow it.
   *
   * Default: `2`
   */
  'heading-level'?: Digits | undefined;
  /** As a property; a page that a server draws needs `heading-level`. */
  headingLevel?: AftercareElement['headingLevel'];
  /** Any CSS colour. Text on it and links in it keep the contrast of WCAG AA. */
  accent?: string | undefined;
  /**
   * `light`, `dark`, `auto` (the visitor's choice) or `inherit` (what the page around it uses).
   *
   * Default: `inherit`
   */
  'color-scheme'?: 'inherit' | 'light' | 'dark' | 'auto' | undefined;
  /** As a property; a page that a server draws needs `color-scheme`. */
  colorScheme?: AftercareElement['colorScheme'];
  /**
   * In place of “Loading…”; empty leaves it out.
   *
   * While a topic or a calendar is on its way.
   */
  'word-loading'?: string | undefined;
  /**
   * In place of “Get help now”; empty leaves it out.
   *
   * Heads the signs that call for help at once.
   */
  'word-get-help'?: string | undefined;
  /**
   * In place of “Sources ({count})”; empty leaves it out.
   *
   * `{count}`: how many sources follow.
   */
  'word-sources'?: string | undefined;
  /**
   * In place of “Reviewed by {by}”; empty leaves it out.
   *
   * `{by}`: the reviewer, as the owner wrote it. A date may follow.
   */
  'word-reviewed'?: string | undefined;
  /**
   * In place of “Last updated”; empty leaves it out.
   *
   * Stands before a date where no reviewer is named.
   */
  'word-updated'?: string | undefined;
  /**
   * In place of “Print these tips”; empty leaves it out.
   *
   * A button: prints the tips alone, to take home.
   */
  'word-print'?: string | undefined;
  /**
   * In place of “Leave a reply”; empty leaves it out.
   *
   * Heads the form.
   */
  'word-leave-reply'?: string | undefined;
  /** In place of “Your email address will not be published.”; empty leaves it out. */
  'word-email-is-private'?: string | undefined;
  /** In place of “Required fields are marked *”; empty leaves it out. */
  'word-required-is-marked'?: string | undefined;
  /** In place of “Name”; empty leaves it out. */
  'word-name'?: string | undefined;
  /** In place of “Email”; empty leaves it out. */
  'word-email'?: string | undefined;
  /** In place of “Website”; empty leaves it out. */
  'word-website'?: string | undefined;
  /** In place of “Comment”; empty leaves it out. */
  'word-comment'?: string | undefined;
  /**
   * In place of “Please leave out personal medical details: comments are public.”; empty leaves it out.
   *
   * Under the comment: what not to write into a public place.
   */
  'word-hint'?: string | undefined;
  /**
   * In place of “Remember my name and email in this browser”; empty leaves it out.
   *
   * A box to tick: the browser keeps who they are.
   */
  'word-remember'?: string | undefined;
  /** In place of “Post comment”; empty leaves it out. */
  'word-send'?: string | undefined;
  /** In place of “Sending…”; empty leaves it out. */
  'word-sending'?: string | undefined;
  /**
   * In place of “Try again”; empty leaves it out.
   *
   * On the button when a try has failed.
   */
  'word-again'?: string | undefined;
  /**
   * In place of “Send anyway”; empty leaves it out.
   *
   * On the button when it was asked whether to.
   */
  'word-anyway'?: string | undefined;
  /** In place of “Copy my comment”; empty leaves it out. */
  'word-copy'?: string | undefined;
  /** In place of “Copied.”; empty leaves it out. */
  'word-copied'?: string | undefined;
  /**
   * In place of “A hidden field was filled in, perhaps by your browser. Send anyway?”; empty leaves it out.
   *
   * Asked where a field that people do not see is filled in.
   */
  'word-trapped'?: string | undefined;
  /**
   * In place of “Your comment may have arrived already. Send anyway?”; empty leaves it out.
   *
   * Asked where a comment may have arrived already.
   */
  'word-twice'?: string | undefined;
  /**
   * In place of “You are online again. Please try again.”; empty leaves it out.
   *
   * Said when the connection is back.
   */
  'word-online'?: string | undefined;
  /**
   * In place of “Not sent: please look at the marked fields.”; empty leaves it out.
   *
   * Said once when a post is held back by what was typed.
   */
  'word-check'?: string | undefined;
  /** In place of “Please fill in this field”; empty leaves it out. */
  'word-missing'?: string | undefined;
  /** In place of “Please enter an email address like name@example.com”; empty leaves it out. */
  'word-bad-email'?: string | undefined;
  /** In place of “Please enter a web address like example.com”; empty leaves it out. */
  'word-bad-website'?: string | undefined;
  /**
   * In place of “Please use at most {most} characters”; empty leaves it out.
   *
   * `{most}`: how many characters are allowed.
   */
  'word-too-long'?: string | undefined;
  /** In place of “Please tick this box”; empty leaves it out. */
  'word-no-consent'?: string | undefined;
  /** In place of “Thank you. Your comment is published.”; empty leaves it out. */
  'word-published'?: string | undefined;
  /** In place of “Thank you. Your comment is waiting for approval.”; empty leaves it out. */
  'word-pending'?: string | undefined;
  /**
   * In place of “Thank you. Your comment has arrived.”; empty leaves it out.
   *
   * Said where the site has the comment, but not whether it is published.
   */
  'word-arrived'?: string | undefined;
  /**
   * In place of “Your comment”; empty leaves it out.
   *
   * Heads a comment that was sent from here.
   */
  'word-yours'?: string | undefined;
  /**
   * In place of “Your comment, waiting for approval”; empty leaves it out.
   *
   * Heads one that waits.
   */
  'word-waits'?: string | undefined;
  /**
   * In place of “See it on the page”; empty leaves it out.
   *
   * A link to the comment that was sent.
   */
  'word-see'?: string | undefined;
  /**
   * In place of “It says: “{words}””; empty leaves it out.
   *
   * Follows when the site refuses a comment. `{words}`: the site's own.
   */
  'word-says'?: string | undefined;
  /**
   * In place of “Your text is still here: try again, or copy it.”; empty leaves it out.
   *
   * Said after each failure.
   */
  'word-kept'?: string | undefined;
  /** In place of “Not sent: you are offline.”; empty leaves it out. */
  'word-failed-offline'?: string | undefined;
  /** In place of “Perhaps not sent: the site could not be reached.”; empty leaves it out. */
  'word-failed-unreachable'?: string | undefined;
  /** In place of “Perhaps not sent: no answer came.”; empty leaves it out. */
  'word-failed-timeout'?: string | undefined;
  /** In place of “Not sent: the site is busy. Please try again {when}.”; empty leaves it out. */
  'word-failed-busy'?: string | undefined;
  /** In place of “Not sent: the site has this comment already.”; empty leaves it out. */
  'word-failed-duplicate'?: string | undefined;
  /** In place of “Not sent: the site did not accept it.”; empty leaves it out. */
  'word-failed-refused'?: string | undefined;
  /** In place of “The site has a problem. Please try again {when}.”; empty leaves it out. */
  'word-failed-server'?: string | undefined;
  /** In place of “Perhaps not sent: the answer was unclear.”; empty leaves it out. */
  'word-failed-unclear'?: string | undefined;
  /**
   * In place of “Book an appointment”; empty leaves it out.
   *
   * On the button, where neither the owner nor the topic names it.
   */
  'word-book'?: string | undefined;
  /**
   * In place of “Call {phone}”; empty leaves it out.
   *
   * `{phone}`: the number as the owner wrote it; it is left out where there is no room, so that the rest must do alone.
   */
  'word-call'?: string | undefined;
  /**
   * In place of “Loads the calendar from {host}”; empty leaves it out.
   *
   * Before a calendar is loaded. `{host}`: where from.
   */
  'word-loads'?: string | undefined;
  /**
   * In place of “Close”; empty leaves it out.
   *
   * Closes the dialog with the calendar.
   */
  'word-close'?: string | undefined;
  /**
   * In place of “Open in a new tab”; empty leaves it out.
   *
   * Leads to the booking page without a frame.
   */
  'word-new-tab'?: string | undefined;
  /**
   * In place of “No calendar to see? Please use a link below.”; empty leaves it out.
   *
   * Said when a calendar shows no sign of life, or nobody can know; links follow.
   */
  'word-trouble'?: string | undefined;
  /**
   * In place of “Hide”; empty leaves it out.
   *
   * Puts the bar at the bottom of a phone's screen away.
   */
  'word-hide'?: string | undefined;
  /** In place of “Open now”; empty leaves it out. */
  'word-open'?: string | undefined;
  /**
   * In place of “Open now · until {time}”; empty leaves it out.
   *
   * `{time}`: "5:00 PM", "Saturday 2:00 AM".
   */
  'word-open-until'?: string | undefined;
  /** In place of “Closed”; empty leaves it out. */
  'word-closed'?: string | undefined;
  /**
   * In place of “Closed · opens {time}”; empty leaves it out.
   *
   * `{time}`: "1:00 PM", "Monday 9:00 AM".
   */
  'word-closed-until'?: string | undefined;
}

/** What may stand on `<aftercare-tips-card>`. */
export interface TipsCardAttributes extends AftercareAttributes {
  /**
   * `list`, or `grid` for as many columns as fit.
   *
   * Default: `list`
   */
  layout?: 'list' | 'grid' | undefined;
  /** The most tips to show, 1 to 99. All by default. */
  limit?: Digits | undefined;
  /** Who reviewed the text, as visitors should read it: "Dana Ruiz, physiotherapist". */
  'reviewed-by'?: string | undefined;
  /** As a property; a page that a server draws needs `reviewed-by`. */
  reviewedBy?: TipsCardElement['reviewedBy'];
  /** The day of that review, as an ISO date such as `2026-03-31`. Visitors see it in the style of their language. */
  'reviewed-on'?: string | undefined;
  /** As a property; a page that a server draws needs `reviewed-on`. */
  reviewedOn?: TipsCardElement['reviewedOn'];
  /**
   * Shows a button that prints this card alone, as a sheet to take home.
   *
   * Default: `false`
   */
  printable?: Flag | undefined;
  /** The clinic's name on that sheet. */
  clinic?: string | undefined;
  /** The clinic's telephone number on that sheet. */
  phone?: string | undefined;
}

/** What may stand on `<aftercare-causes-accordion>`. */
export interface CausesAccordionAttributes extends AftercareAttributes {
  /**
   * The causes that are open at first: `none`, `first`, `all`, or their ids separated by spaces.
   *
   * Default: `none`
   */
  open?: string | undefined;
  /**
   * Opening a cause closes the others.
   *
   * Default: `false`
   */
  single?: Flag | undefined;
  /**
   * Numbers the causes.
   *
   * Default: `false`
   */
  numbered?: Flag | undefined;
}

/** What may stand on `<aftercare-comment-form>`. */
export interface CommentFormAttributes extends AftercareAttributes {
  /** The URL that comments are posted to. Without it: the address of the `<form>` inside the tag. */
  action?: string | undefined;
  /** The system that takes the comments: `wordpress` (by the address of its own comment form), `wordpress-rest`, `isso`, `form` (whatever an HTML form can post to) or `json` (a server of your own). Without it, `action` and the page say: a WordPress or Isso page, Formspree, otherwise `form` if there is a `<form action>` inside the tag, otherwise `json`. */
  backend?: 'json' | 'form' | 'wordpress' | 'wordpress-rest' | 'isso' | undefined;
  /** What the comment belongs to: the number of a WordPress post, an Isso thread, or a name of your own. Without it: what a WordPress or Isso page says, otherwise the page's path. */
  thread?: string | undefined;
  /**
   * The fields beside the comment: some of `name email website`. Empty for none.
   *
   * Default: `name email website`
   */
  fields?: string | undefined;
  /**
   * The fields that visitors must fill in. The comment always is one.
   *
   * Default: `name email`
   */
  required?: string | undefined;
  /**
   * The most characters in a comment, 1 to 65525.
   *
   * Default: `65525`
   */
  maxlength?: Digits | undefined;
  /** The text of a box that visitors must tick before a comment is sent. No box by default. */
  consent?: string | undefined;
  /**
   * Stores no draft of what visitors type, for browsers that people share.
   *
   * Default: `false`
   */
  'no-draft'?: Flag | undefined;
  /** As a property; a page that a server draws needs `no-draft`. */
  noDraft?: CommentFormElement['noDraft'];
}

/** What may stand on `<aftercare-booking-cta>`. */
export interface BookingCtaAttributes extends AftercareAttributes {
  /** The address of the booking page, also a relative one. Without it: that of the `<a href>` inside the tag. Without both there is no button to book. */
  href?: string | undefined;
  /** The text of that button. Without it: that of the link inside the tag, otherwise the topic's. */
  label?: string | undefined;
  /** The number to call, as visitors should read it. Without it: that of the `tel:` link inside the tag. Without both there is no button to call. */
  phone?: string | undefined;
  /**
   * How the booking page opens: `link` (as any page), `dialog` (over this page) or `inline` (in the card). Calendly, Cal.com and most `https` pages can be framed. Those that cannot (Acuity, SimplePractice, Jane, Zocdoc, Mindbody, Vagaro, Fresha) open in a new tab instead.
   *
   * Default: `link`
   */
  mode?: 'link' | 'dialog' | 'inline' | undefined;
  /** When the clinic is open, by its own clock, such as `Mo-Fr 09:00-12:30,13:30-17:00, Sa 10:00-14:00`; past midnight as `Fr 22:00-02:00`. Shows whether it is open now. None by default. */
  hours?: string | undefined;
  /** The clinic's time zone by its IANA name, such as `Europe/London`. By default the visitor's own. */
  'time-zone'?: string | undefined;
  /** As a property; a page that a server draws needs `time-zone`. */
  timeZone?: BookingCtaElement['timeZone'];
  /** Days on which the clinic is closed, as ISO dates: `2026-12-25, 2026-12-31/2027-01-02`. */
  closed?: string | undefined;
  /** The visitor's name, if your site knows it. Calendly and Cal.com fill it in. */
  'prefill-name'?: string | undefined;
  /** As a property; a page that a server draws needs `prefill-name`. */
  prefillName?: BookingCtaElement['prefillName'];
  /** The visitor's e-mail address, if your site knows it. Calendly and Cal.com fill it in. */
  'prefill-email'?: string | undefined;
  /** As a property; a page that a server draws needs `prefill-email`. */
  prefillEmail?: BookingCtaElement['prefillEmail'];
  /**
   * Adds the `utm_…` parameters in this page's address to that of the booking page.
   *
   * Default: `false`
   */
  'forward-utm'?: Flag | undefined;
  /** As a property; a page that a server draws needs `forward-utm`. */
  forwardUtm?: BookingCtaElement['forwardUtm'];
  /**
   * `card`; or `bar`, for phones: a slim bar at the bottom of the screen that gives way to the keyboard and that visitors can close. Wide screens have the card.
   *
   * Default: `card`
   */
  placement?: 'card' | 'bar' | undefined;
}

/** The four tags: of each its class, its attributes and its events. */
export interface Tags {
  'aftercare-tips-card': {
    element: TipsCardElement;
    attributes: TipsCardAttributes;
    events: Pick<HTMLElementEventMap, never>;
  };
  'aftercare-causes-accordion': {
    element: CausesAccordionElement;
    attributes: CausesAccordionAttributes;
    events: Pick<HTMLElementEventMap, 'aftercare-cause-toggle'>;
  };
  'aftercare-comment-form': {
    element: CommentFormElement;
    attributes: CommentFormAttributes;
    events: Pick<
      HTMLElementEventMap,
      'aftercare-comment-submit' | 'aftercare-comment-sent' | 'aftercare-comment-failed'
    >;
  };
  'aftercare-booking-cta': {
    element: BookingCtaElement;
    attributes: BookingCtaAttributes;
    events: Pick<
      HTMLElementEventMap,
      'aftercare-booking-open' | 'aftercare-booking-scheduled' | 'aftercare-booking-failed'
    >;
  };
}
