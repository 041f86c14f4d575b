import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import { fixture } from '../../test/unit/fixture.js';
import { checkAttributes } from './checks/attributes.js';
import { checkBooking } from './checks/booking.js';
import { checkComments } from './checks/comments.js';
import { checkLook } from './checks/look.js';
import { checkPolicy } from './checks/policy.js';
import { checkScriptTag } from './checks/script-tag.js';
import { checkTags } from './checks/tags.js';
import { checkWarnings, parseWarning } from './checks/warnings.js';
import type { Finding } from './finding.js';
import { readPage, type Page } from './page.js';

type Check = (page: Page) => Iterable<Finding>;
const secure = new URL('https://clinic.example/back-ache');

/** What a check says of some markup, one line a finding. */
async function says(check: Check, markup: string, given: Partial<Page> = {}): Promise<string[]> {
  const place = await fixture(`<div>${markup}</div>`);
  const lines = [...check(readPage(given))].map(({ severity, what, fix, paste }) =>
    [`${severity}:`, what, fix, paste].filter(Boolean).join(' '),
  );
  place.remove();
  return lines;
}

/** A table of markup and of what is said of it; nothing where a row has no words. */
function check(
  name: string,
  check: Check,
  rows: Record<string, [string, RegExp?, Partial<Page>?]>,
) {
  describe(name, () => {
    for (const [what, [markup, words, given]] of Object.entries(rows))
      it(what, async () => {
        const lines = await says(check, markup, given);
        if (!words) expect(lines).to.deep.equal([]);
        else expect(lines.join('\n')).to.match(words);
      });
  });
}

const form = (attributes = '', inside = '') =>
  `<aftercare-comment-form ${attributes}>${inside}</aftercare-comment-form>`;
const card = (attributes = '', inside = '') =>
  `<aftercare-booking-cta ${attributes}>${inside}</aftercare-booking-cta>`;
const tips = (attributes = '', inside = '') =>
  `<aftercare-tips-card ${attributes}>${inside}</aftercare-tips-card>`;

check('a comment form', checkComments, {
  'is all right with an address of its own site': [form('action="/comments"')],
  'is all right with a form inside': [form('', '<form action="/reply.php"></form>')],
  'is all right where the script tag says where to': [
    form(),
    undefined,
    { settings: new Map([['action', '/comments']]) },
  ],
  'is all right on a WordPress page': [
    `<form action="/wp-comments-post.php"><input name="comment_post_ID" value="7"></form>${form()}`,
  ],
  'is reminded that WordPress takes comments only where they are allowed': [
    `<link rel="EditURI" href="/xmlrpc.php?rsd">${form('thread="7"')}`,
    /^hint: .*comments may be closed here.*Allow comments/,
  ],
  'is all right with Formspree': [form('action="https://formspree.io/f/x"')],
  'is told of where nobody says where to send': [
    form(),
    /^broken: Comment form does not know .*action="https:\/\/…"/,
  ],
  'is told of where its address is empty': [form('action=""'), /^broken: .* does not know/],
  'is told of where its address is no place to post to': [
    form('action="mailto:me@clinic.example"'),
    /^broken: .* cannot send comments to “mailto:/,
  ],
  'is told of where its address is http and the page https': [
    form('action="http://clinic.example/c"'),
    /^broken: .*Browsers block that.*action="https:\/\/clinic\.example\/c"$/,
    { address: secure },
  ],
  'is reminded that another site has to allow it': [
    form('action="https://other.example/c"'),
    /^hint: .*other\.example.*allow https:\/\/clinic\.example\.$/,
    { address: secure },
  ],
  'is told that another site’s WordPress takes it by REST only': [
    form('action="https://other.example/wp-comments-post.php" thread="7"'),
    /^broken: .*action="https:\/\/other\.example\/wp-json\/wp\/v2\/comments" thread="7"$/,
  ],
  'is told of where WordPress would not know the post': [
    form('action="/wp-json/wp/v2/comments"'),
    /^broken: .*which WordPress post.*thread="7"$/,
  ],
});

check('a booking card', checkBooking, {
  'is all right with a page or a number': [
    card('href="/book" mode="dialog"') +
      card('phone="555 010 0199"') +
      card('', '<a href="/b">Book</a>'),
  ],
  'is all right with a link by http': [card('href="http://book.example"')],
  'is told of where it leads nowhere': [card(), /^broken: .*neither a booking page nor a number/],
  'is told of a system that refuses frames': [
    card('href="https://clinic.janeapp.com/" mode="inline"'),
    /^hint: .*clinic\.janeapp\.com do not stand in a frame/,
  ],
  'is told of a page by http in a dialog': [
    card('href="http://book.example/" mode="dialog"'),
    /^wrong: .*href="https:\/\/book\.example\/"$/,
  ],
  'is reminded of its time zone': [
    card('href="/book" hours="Mo 09:00-17:00"'),
    /^hint: .*time-zone="/,
  ],
});

const text = '&lt;aftercare-tips-card&gt;&lt;/aftercare-tips-card&gt;';
check('the tags', checkTags, {
  'are all right as they are meant': [tips() + card('phone="555 010 0199"')],
  'are missed where there are none': ['<p>Words</p>', /^wrong: .*<div data-aftercare="tips-card">/],
  'are told of where they are misspelt': [
    '<aftercare-commentform></aftercare-commentform>',
    /^broken: .*Write <aftercare-comment-form>/,
  ],
  'are told of where nobody can say which is meant': [
    '<aftercare-zebra></aftercare-zebra>',
    /^broken: There is no widget called <aftercare-zebra>\. Use aftercare-tips-card/,
  ],
  'are told of where a placeholder is misspelt': [
    `${tips()}<div data-aftercare="aftercare-booking-cta"></div>`,
    /^broken: .*Write booking-cta/,
  ],
  'are told of where a placeholder has only half of the name': [
    `${tips()}<div data-aftercare="booking"></div>`,
    /^broken: .*data-aftercare="booking-cta"$/,
  ],
  'are told of where visitors read them': [
    `${card('phone="555 010 0199"')}<p>${text}</p>`,
    /^broken: Visitors read “<aftercare-tips-card”/,
  ],
  'are told of where they stand in a block for code': [
    `<pre><code>${text}</code></pre>`,
    /^broken: Visitors read/,
  ],
  'may be shown as code beside the widgets': [`${tips()}<pre><code>${text}</code></pre>`],
  'are told of where one swallows another': [
    '<aftercare-tips-card /><p>Words</p><aftercare-booking-cta phone="555 010 0199"></aftercare-booking-cta>',
    /^broken: Tips card has swallowed .*<aftercare-tips-card><\/aftercare-tips-card>$/,
  ],
  'are told of where one swallows the end of the page': [
    '<aftercare-tips-card /><p>Words</p><footer>Find us</footer>',
    /^broken: Tips card has swallowed/,
  ],
  'are told of where one swallows a long text': [
    `<aftercare-tips-card /><p>${'Words. '.repeat(1_500)}</p>`,
    /^broken: Tips card has swallowed/,
  ],
  'are told of where an editor has split one': [
    '<p><aftercare-tips-card><ul><li>Rest</li></ul></aftercare-tips-card></p>',
    /^broken: What should stand inside Tips card stands behind it/,
  ],
  'may stand in a paragraph': [`<p>${tips()}</p><h2>Next</h2><p>Words</p>`],
  'are told of where an editor has added line breaks': [
    tips('', '<br><ul><li>Rest</li></ul>'),
    /^hint: .*line breaks/,
  ],
});

check('an attribute', checkAttributes, {
  'is told of round quotation marks': [
    card('href=”/book”'),
    /^broken: Booking card has href in round quotation marks.*href="\/book"$/,
  ],
  'may have words in quotation marks': [tips('heading="“Sore?” we asked"')],
  'is all right as it is meant': [
    tips(
      'layout="grid" lang="en-GB" word-print="Print" id="a" class="b" data-aos="c" aria-label="d" title="e"',
    ),
  ],
  'is all right where a framework wrote it': [tips('v-if="a" :key="b" x-data="c" _ngcontent-1')],
  'is told of where it is misspelt': [tips('lay-out="grid"'), /^wrong: .*layout="grid"$/],
  'is told of where it is called otherwise': [tips('colour="teal"'), /^wrong: .*accent="teal"$/],
  'is told of where it belongs to another widget': [
    tips('hours="Mo 09:00-17:00"'),
    /^wrong: .*only to: Booking card\./,
  ],
  'is told of where data- is too much': [tips('data-accent="teal"'), /^wrong: .*accent="teal"$/],
  'is told of where it is no word': [tips('word-zebra="x"'), /^wrong: .*no such word/],
  'is told of where a word is misspelt': [tips('word-prnt="x"'), /^wrong: .*word-print="x"$/],
  'is a hint where nobody knows it': [tips('zebra="x"'), /^hint: .*zebra/],
  'is told of where a placeholder lacks data-': [
    '<div data-aftercare="booking-cta" href="/book"></div>',
    /^wrong: .*data-href="\/book"$/,
  ],
  'is told of where it is misspelt on a placeholder': [
    '<div data-aftercare="booking-cta" data-hreff="/book"></div>',
    /^wrong: .*data-href="\/book"$/,
  ],
  'of somebody else may stand on a placeholder': [
    '<div data-aftercare="booking-cta" data-href="/book" data-id="7" data-element_type="widget" lang="en-GB" id="x"></div>',
  ],
});

const script = (attributes: string) => {
  const made = document.createElement('template');
  made.innerHTML = `<script ${attributes}></script>`;
  return made.content.querySelector('script')!;
};
const loaded = { scripts: [script('async src="https://clinic.example/aftercare.js"')] };
check('the script tag', checkScriptTag, {
  'is all right with settings of the widgets and of optimisers': [
    '',
    undefined,
    {
      ...loaded,
      settings: new Map(
        [
          'accent',
          'phone',
          'locales',
          'debug',
          'word-send',
          'cfasync',
          'rocket-defer',
          'no-optimize',
          'wp-strategy',
          'cookieconsent',
          'pagespeed-orig-type',
          'src',
        ].map((name) => [name, '']),
      ),
    },
  ],
  'is told of a setting that is misspelt': [
    '',
    /^wrong: .*data-accent="teal"$/,
    { ...loaded, settings: new Map([['acent', 'teal']]) },
  ],
  'is told of a setting that nobody knows': [
    '',
    /^hint: .*data-zebra/,
    { ...loaded, settings: new Map([['zebra', '']]) },
  ],
  'is told of where it stands there twice': [
    '',
    /^wrong: The script is on this page 2 times/,
    { scripts: [...loaded.scripts, ...loaded.scripts] },
  ],
  'is not told of twice where versions meet': [
    '',
    undefined,
    {
      scripts: [...loaded.scripts, ...loaded.scripts],
      warnings: new Set([
        '[aftercare] two-versions: 1 came first, 2 does nothing; keep one script tag.',
      ]),
    },
  ],
  'is told of where it comes by http to a page by https': [
    '',
    /^wrong: .*src="https:\/\/clinic\.example\/aftercare\.js"$/,
    { address: secure, scripts: [script('async src="http://clinic.example/aftercare.js"')] },
  ],
});

it('a script tag in the head that the page waits for is told of', () => {
  const head = document.implementation.createHTMLDocument().head;
  const scripts = [head.appendChild(script('src="/aftercare.js"'))];
  // As a page's parser leaves it; one that is made otherwise is async by itself.
  scripts[0]!.async = false;
  expect([...checkScriptTag(readPage({ scripts }))][0]!.paste).to.match(/^<script async/);
  scripts[0]!.defer = true;
  expect([...checkScriptTag(readPage({ scripts }))]).to.deep.equal([]);
});

check('the look', checkLook, {
  'is all right where the widgets stand as they come': [
    `<h1>A</h1>${tips()}<h3>B</h3>${card('phone="555 010 0199"')}`,
  ],
  'is told of where a widget is hidden': [
    `<div hidden>${tips()}</div>`,
    /^hint: Tips card cannot be seen/,
  ],
  'is told of where a widget is narrow': [
    `<div style="width: 150px">${tips()}</div>`,
    /^hint: Tips card is only 150 px wide/,
  ],
  'is told of where a heading skips a level': [
    `<h2>A</h2>${tips('heading-level="4"')}`,
    /^hint: .*level 4, .*level 2.*heading-level="3"$/,
  ],
  'is told of where a review is old': [
    tips('reviewed-by="Dana" reviewed-on="2019-03-01"'),
    /^hint: .*2019-03-01.*reviewed-on="20\d\d-\d\d-\d\d"$/,
  ],
  'is told of where an id stands twice': [`${tips('id="a"')}<p id="a"></p>`, /^hint: The id “a”/],
  'is not told of ids of the page': ['<p id="a"></p><p id="a"></p>'],
});

check('the policy', checkPolicy, {
  'is told of where it blocks a language': [
    '',
    /^broken: .*\/locales\/de\.json.*connect-src 'self'$/,
    {
      settings: new Map([['locales', '/locales/']]),
      violations: [{ directive: 'connect-src', blocked: `${location.origin}/locales/de.json?1` }],
    },
  ],
  'is told of where it blocks comments': [
    form('action="https://other.example/c"'),
    /^broken: .*connect-src https:\/\/other\.example$/,
    { violations: [{ directive: 'connect-src', blocked: 'https://other.example' }] },
  ],
  'is told of where it blocks a frame under another name': [
    card('href="https://cal.com/tern" mode="dialog"'),
    /^broken: .*frame-src https:\/\/app\.cal\.com$/,
    { violations: [{ directive: 'frame-src', blocked: 'https://app.cal.com/tern/embed' }] },
  ],
  'may block what is not ours': [
    card('href="/book"') + form('action="/comments"'),
    undefined,
    {
      violations: [
        { directive: 'connect-src', blocked: 'https://ads.example/x' },
        { directive: 'script-src-elem', blocked: `${location.origin}/comments` },
        { directive: 'style-src', blocked: 'inline' },
      ],
    },
  ],
});

const warned = (...lines: string[]) => ({
  warnings: new Set(lines.map((line) => `[aftercare] ${line}`)),
});
check('a line of the console', checkWarnings, {
  'is said with its fix': [
    '',
    /^wrong: accent="tael" on <aftercare-tips-card> is ignored\. Use a CSS colour such as #0f766e\.$/,
    warned(
      'bad-value: accent="tael" on <aftercare-tips-card> is ignored; use a CSS colour such as #0f766e.',
    ),
  ],
  'gets a fix where it has none': [
    '',
    /^wrong: topic="x" cannot be shown: status 404\. Check the address/,
    warned('bad-topic: topic="x" cannot be shown: status 404.'),
  ],
  'keeps code as it is': [
    '',
    /^broken: WordPress .*add_filter\('rest_allow_anonymous_comments', '__return_true'\); Add that line/,
    warned(
      "rest-closed: WordPress takes comments by REST only with add_filter('rest_allow_anonymous_comments', '__return_true');",
    ),
  ],
  'is said also where its code is not known yet': [
    '',
    /^wrong: It rains\. Use an umbrella\.$/,
    warned('rain: it rains; use an umbrella.'),
  ],
  'is left to a check that says more': [
    form(),
    undefined,
    warned('no-action: give <aftercare-comment-form> an action="https://…" to send comments to.'),
  ],
  'of somebody else is nothing': ['', undefined, { warnings: new Set(['jQuery: deprecated']) }],
});

it('a line of the console leads to the widget that it speaks of', async () => {
  expectWarning(/limit="x"/);
  const place = await fixture(`<div>${tips()}${tips('limit="x"')}</div>`);
  const page = readPage(
    warned('bad-value: limit="x" on <aftercare-tips-card> is ignored; use a number.'),
  );
  expect([...checkWarnings(page)][0]!.where).to.equal(place.lastElementChild);
  expect(parseWarning('Something else')).to.equal(undefined);
});
