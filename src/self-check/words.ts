/** All that the self-check says, to people who own a site and did not write it. */
import type { Advice, Severity } from './finding.js';
import type { Source } from './given.js';
import type { WarningCode } from '../shared/warn.js';

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The panel itself. */
export const panel = {
  name: 'Aftercare Widgets',
  title: (version: string, problems: number) =>
    `Aftercare Widgets ${version}: ${problems ? count(problems, 'problem') : 'no problems'} on this page`,
  byAddress:
    'Only you see this: it is here because the page’s address has ?aftercare-debug. Your visitors do not see it.',
  byScriptTag:
    'This is here because the script tag has data-debug, and whoever opens the page sees it: take that out when you are done.',
  well: 'Everything is set up well.',
  hints: (hints: number) =>
    `${count(hints, 'hint')}: nothing is broken, and it could be better still.`,
  findings: 'What to fix',
  onlyHints: 'Hints',
  widgets: 'What each widget was given',
  show: 'Show it',
  showNamed: (name: string) => `Show it: ${name}`,
  collapse: 'Hide',
  expand: 'Show',
  close: 'Close',
  copy: 'Copy this report',
  copied: 'Copied.',
  copyYourself: 'Your browser lets no page copy here. Press Ctrl+C, or ⌘C on a Mac:',
  reportText: 'The report as text',
  test: 'Test the connections',
  testing: 'Asking…',
  tested: (results: number) => `${count(results, 'connection')} tested.`,
  nothingToTest:
    'No widget here fetches anything, posts comments or shows a booking page in a frame.',
  aboutTest:
    'The test asks where comments go whether it answers (no comment is sent), and loads booking pages unseen. Nothing is asked before you press it.',
  attribute: 'Attribute',
  value: 'Value',
  from: 'From',
  ignored: 'ignored',
  empty: '(no value)',
  noAttributes: 'No attributes: everything as it comes.',
} as const;

export const severities: Readonly<Record<Severity, string>> = {
  broken: 'Does not work',
  wrong: 'Has no effect',
  hint: 'Hint',
};

export const widgets: Readonly<Record<string, string>> = {
  'aftercare-tips-card': 'Tips card',
  'aftercare-causes-accordion': 'Causes accordion',
  'aftercare-comment-form': 'Comment form',
  'aftercare-booking-cta': 'Booking card',
};

export const sources: Readonly<Record<Source, string>> = {
  tag: 'the tag itself',
  placeholder: 'the placeholder',
  script: 'a script on the page',
  children: 'inside the tag',
  'script tag': 'the script tag',
};

/** What is said of each widget beside its attributes. */
export const facts = {
  topic: 'Topic',
  builtInTopic: (id: string) => `${id} (built in)`,
  language: 'Language',
  languageShown: (wanted: string, shown: string) => `${shown} (the page asks for ${wanted})`,
  inside: 'Inside the tag',
  nothingInside: 'nothing',
  unreadInside: 'nothing that it takes; what stands there shows until the script runs',
  version: 'Version',
  notDrawn: 'not drawn: what stands inside the tag is shown',
  system: 'Comments are taken by',
  action: 'Comments go to',
  thread: 'They belong to',
  nowhere: 'nowhere yet',
  leftOut: 'nowhere: this address is left out',
  href: 'Booking leads to',
  phone: 'Number to call',
  opens: 'It opens',
  none: 'none',
  tips: (tips: number) => count(tips, 'tip'),
  signs: (signs: number) =>
    count(signs, 'sign that calls for help').replace(/sign(.*)s$/, 'signs$1'),
  causes: (causes: number) => count(causes, 'cause'),
  heading: (text: string) => `the heading “${text}”`,
  intro: 'words under the heading',
  form: (action: string) => `a form that posts to ${action}`,
  link: (href: string) => `a link to ${href}`,
  number: (phone: string) => `the number ${phone}`,
  booking: 'words for the booking card',
} as const;

export const ways: Readonly<Record<string, string>> = {
  link: 'by itself, as any link does',
  dialog: 'in a dialog over the page',
  inline: 'in the card',
  'new-tab': 'in a new tab: it does not stand in a frame',
};

/** What the console was told, by its code: how much it weighs, and the fix where the line names none. */
export const warnings: Readonly<Record<WarningCode, { severity: Severity; fix: string }>> = {
  'bad-value': { severity: 'wrong', fix: 'Correct the value, or take the attribute out.' },
  'bad-topic': {
    severity: 'wrong',
    fix: 'Check the address or the id in topic="…", and that what stands there is JSON; or take the attribute out.',
  },
  'bad-content': { severity: 'wrong', fix: 'Correct that part of the topic.' },
  'unsafe-url': { severity: 'broken', fix: 'Write a whole address that begins with https://.' },
  'no-action': {
    severity: 'broken',
    fix: 'Write the address that takes comments into action="https://…".',
  },
  'no-thread': {
    severity: 'broken',
    fix: 'Check that comments on this post are open to everyone; or write the post’s number into thread="…".',
  },
  'rest-closed': {
    severity: 'broken',
    fix: 'Add that line to the functions.php of your WordPress theme.',
  },
  'unknown-widget': {
    severity: 'broken',
    fix: 'Use tips-card, causes-accordion, comment-form or booking-cta.',
  },
  'no-language': {
    severity: 'wrong',
    fix: 'Nothing to do where English is right; else give the widgets a lang that they speak.',
  },
  'cannot-draw': {
    severity: 'broken',
    fix: 'Ask whoever set the page’s policy to allow “trusted-types aftercare”.',
  },
  'no-self-check': {
    severity: 'wrong',
    fix: 'Put this version’s self-check.js beside the script.',
  },
  'two-versions': {
    severity: 'wrong',
    fix: 'Keep one script tag on the page: often the theme and a plugin bring one each.',
  },
};

/** What the checks find. */
export const findings = {
  scriptTwice: (scripts: number): Advice => ({
    what: `The script is on this page ${scripts} times. Only the first counts.`,
    fix: 'Keep one script tag, and write all its settings there.',
  }),
  scriptByHttp: (src: string): Advice => ({
    what: 'The script comes by http:, the page by https:. Browsers may block it.',
    fix: 'Write https: into the script tag’s address.',
    paste: `src="${src.replace(/^http:/, 'https:')}"`,
  }),
  scriptBlocks: (): Advice => ({
    what: 'The script tag in the head has neither async nor defer: the page waits for it.',
    fix: 'Write async into the script tag.',
    paste: '<script async src="…"></script>',
  }),
  unknownSetting: (name: string): Advice => ({
    what: `The script tag has data-${name}, which no widget knows.`,
    fix: 'Nothing to do where another program of your site wants it there; else take it out.',
  }),
  misspeltSetting: (name: string, meant: string, value: string): Advice => ({
    what: `The script tag has data-${name}, which no widget knows.`,
    fix: `Write data-${meant}.`,
    paste: `data-${meant}="${value}"`,
  }),
  noWidgets: (): Advice => ({
    what: 'The script runs, but there is no widget on this page.',
    fix: 'If you have pasted one, your editor may have removed its tag. Paste a placeholder instead, where the widget shall stand (or causes-accordion, booking-cta, comment-form):',
    paste: '<div data-aftercare="tips-card"></div>',
  }),
  tagAsText: (tag: string): Advice => ({
    what: `Visitors read “<${tag}” as text: the editor took the tag for words.`,
    fix: 'Delete that text. Add a block that takes HTML (in WordPress: “Custom HTML”), and paste the tag there.',
  }),
  misspeltTag: (tag: string, meant: string | undefined): Advice => ({
    what: `There is no widget called <${tag}>.`,
    fix: meant
      ? `Write <${meant}>.`
      : 'Use aftercare-tips-card, aftercare-causes-accordion, aftercare-comment-form or aftercare-booking-cta.',
    paste: meant && `<${meant}></${meant}>`,
  }),
  misspeltPlaceholder: (name: string, meant: string | undefined): Advice => ({
    what: `The placeholder data-aftercare="${name}" names no widget.`,
    fix: meant
      ? `Write ${meant}.`
      : 'Use tips-card, causes-accordion, comment-form or booking-cta.',
    paste: meant && `data-aftercare="${meant}"`,
  }),
  swallows: (name: string, tag: string, isPlaceholder: boolean): Advice => ({
    what: `${name} has swallowed what follows it on the page: its tag is not closed.`,
    fix: 'A tag that ends with “/>” closes nothing here. Write the closing tag right behind it.',
    paste: isPlaceholder ? `<div data-aftercare="${tag.slice(10)}"></div>` : `<${tag}></${tag}>`,
  }),
  splitByParagraph: (name: string): Advice => ({
    what: `What should stand inside ${name} stands behind it: the editor has put a paragraph around the tag, which ends where a list or a heading begins.`,
    fix: 'Move the tag and what belongs into it to a block that takes HTML (in WordPress: “Custom HTML”).',
  }),
  lineBreaks: (name: string): Advice => ({
    what: `The editor has added line breaks or empty paragraphs inside ${name}.`,
    fix: 'Move it to a block that takes HTML (in WordPress: “Custom HTML”).',
  }),
  misspeltAttribute: (name: string, attribute: string, meant: string, value: string): Advice => ({
    what: `${name} has ${attribute}="${value}". There is no such attribute.`,
    fix: `Write ${meant}.`,
    paste: `${meant}="${value}"`,
  }),
  unknownAttribute: (name: string, attribute: string): Advice => ({
    what: `${name} has the attribute ${attribute}, which it does not know.`,
    fix: 'Take it out, unless another program of your site wants it there.',
  }),
  noSuchWord: (name: string, attribute: string): Advice => ({
    what: `${name} has ${attribute}, but the widgets have no such word.`,
    fix: 'The list of words is in the README under “In the visitor’s language”.',
  }),
  ofAnotherWidget: (name: string, attribute: string, owners: string): Advice => ({
    what: `${name} has ${attribute}, which means something only to: ${owners}.`,
    fix: 'Move it there, or take it out.',
  }),
  dataOnTag: (name: string, attribute: string, value: string): Advice => ({
    what: `${name} has data-${attribute}. On the widget’s own tag, attributes are written without data-.`,
    fix: `Write ${attribute} instead.`,
    paste: `${attribute}="${value}"`,
  }),
  plainOnPlaceholder: (name: string, attribute: string, value: string): Advice => ({
    what: `The placeholder of ${name} has ${attribute}. On a placeholder, attributes begin with data-.`,
    fix: `Write data-${attribute} instead.`,
    paste: `data-${attribute}="${value}"`,
  }),
  noAction: (name: string): Advice => ({
    what: `${name} does not know where to send comments, and this page does not say. What visitors write would not arrive.`,
    fix: 'Write the address that takes your comments into the tag (unless a script of your own sends them).',
    paste: '<aftercare-comment-form action="https://…"></aftercare-comment-form>',
  }),
  actionIsNoAddress: (name: string, action: string): Advice => ({
    what: `${name} cannot send comments to “${action}”.`,
    fix: 'Write an address that begins with https://.',
    paste: 'action="https://…"',
  }),
  actionByHttp: (name: string, action: string): Advice => ({
    what: `${name} sends to an http: address, but the page is https:. Browsers block that.`,
    fix: 'Write https:.',
    paste: `action="${action.replace(/^http:/, 'https:')}"`,
  }),
  actionElsewhere: (name: string, host: string, origin: string): Advice => ({
    what: `${name} sends to another site, ${host}. That has to allow this one (by CORS).`,
    fix: `Press “Test the connections” below. If it does not, tell whoever runs it to allow ${origin}.`,
  }),
  wordpressElsewhere: (name: string, host: string): Advice => ({
    what: `${name} sends to the WordPress of another site, ${host}, which takes comments from its own pages only.`,
    fix: 'Use its REST address, and the number of the post.',
    paste: `action="https://${host}/wp-json/wp/v2/comments" thread="7"`,
  }),
  noThread: (name: string, thread: string): Advice => ({
    what: `${name} does not know which WordPress post its comments belong to (“${thread}” is no number).`,
    fix: 'Write the number of the post into the tag.',
    paste: 'thread="7"',
  }),
  perhapsClosed: (name: string): Advice => ({
    what: `${name} posts to this WordPress, whose own comment form is not on this page: comments may be closed here.`,
    fix: 'Allow comments for this post or page (in the editor: Discussion, Allow comments). Where you have taken the theme’s form out yourself, all is well.',
  }),
  roundQuotes: (name: string, attribute: string, value: string): Advice => ({
    what: `${name} has ${attribute} in round quotation marks. They count as part of the value.`,
    fix: 'Your editor has made them round: paste it again, into a block that takes code or HTML.',
    paste: `${attribute}="${value}"`,
  }),
  nowhereToBook: (name: string): Advice => ({
    what: `${name} has no button: it was given neither a booking page nor a number.`,
    fix: 'Give it href, phone, or both.',
    paste: '<aftercare-booking-cta href="https://…" phone="…"></aftercare-booking-cta>',
  }),
  refusesFrames: (name: string, host: string, mode: string): Advice => ({
    what: `${name}: pages of ${host} do not stand in a frame, so mode="${mode}" opens a new tab instead.`,
    fix: `That is all right for visitors. Take mode="${mode}" out if you like.`,
  }),
  bookingByHttp: (name: string, href: string, mode: string): Advice => ({
    what: `${name}: mode="${mode}" needs a booking page by https:. This one opens in a new tab instead.`,
    fix: 'Write https: if the page has it.',
    paste: `href="${href.replace(/^http:/, 'https:')}"`,
  }),
  noTimeZone: (name: string): Advice => ({
    what: `${name} shows opening hours without the clinic’s time zone: visitors elsewhere see them by their own clocks.`,
    fix: 'Write your time zone.',
    paste: `time-zone="${Intl.DateTimeFormat().resolvedOptions().timeZone}"`,
  }),
  oldReview: (name: string, day: string): Advice => ({
    what: `${name} says that its words were reviewed on ${day}, more than two years ago.`,
    fix: 'Have them reviewed again, and write the new day.',
    paste: `reviewed-on="${new Date().toISOString().slice(0, 10)}"`,
  }),
  idTwice: (id: string): Advice => ({
    what: `The id “${id}” stands on this page more than once. Links to it lead to the first.`,
    fix: 'Give each its own.',
  }),
  hidden: (name: string): Advice => ({
    what: `${name} cannot be seen at the moment.`,
    fix: 'That is all right in a closed tab or menu. Else look for a setting that hides this part of the page.',
  }),
  narrow: (name: string, width: number): Advice => ({
    what: `${name} is only ${width} px wide.`,
    fix: 'Give it a wider column.',
  }),
  headingSkips: (name: string, level: number, before: number): Advice => ({
    what: `${name} has a heading of level ${level}, and the one before it on the page is of level ${before}. Screen readers read that as a gap.`,
    fix: 'Write the next level.',
    paste: `heading-level="${Math.max(2, before + 1)}"`,
  }),
  blockedByPolicy: (directive: string, address: string, origin: string): Advice => ({
    what: `The content security policy of this page blocks ${address}.`,
    fix: `Add this to the policy’s ${directive}, or ask whoever set it (often a security plugin, or the host).`,
    paste: `${directive} ${origin}`,
  }),
} as const;

/** How the tests of the connections end. */
export const connections = {
  answers: (address: string) => `${address} answers.`,
  answersOddly: (address: string, status: number) =>
    `${address} answers with status ${status}. That can be right for an address that takes comments only: post one to be sure.`,
  noFile: (address: string, status: number) =>
    `${address} is not there (status ${status}). Check the address, and that the file is uploaded.`,
  serverError: (address: string, status: number) =>
    `${address} answers with an error, status ${status}. Tell whoever runs it.`,
  notAllowed: (address: string, origin: string) =>
    `${address} answers, but does not seem to allow this site. It has to allow ${origin} by CORS, the header Content-Type included.`,
  silent: (address: string) => `${address} does not answer. Check the address.`,
  blocked: (address: string, directive: string, origin: string) =>
    `${address} is blocked by the content security policy of this page. Add to it: ${directive} ${origin}`,
  frameLoads: (address: string) => `${address} can stand in a frame.`,
  frameUnknown: (address: string) =>
    `Nothing on this page blocks a frame of ${address}. Whether that site allows it, no page can know: try the button once.`,
  frameRefuses: (address: string) =>
    `${address} refuses to stand in a frame (X-Frame-Options or frame-ancestors). Use mode="link".`,
  frameSilent: (address: string) => `${address} did not load in a frame. Use mode="link".`,
} as const;
