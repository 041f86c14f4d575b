import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/unit/console.js';
import {
  answer,
  answerNothing,
  answerWith,
  asked,
  outcome,
  postedForm,
  postedJson,
} from '../../test/unit/answers.js';
import { fixture } from '../../test/unit/fixture.js';
import { postOnPage } from './wordpress-post.js';
import { wordpressRest } from './wordpress-rest.js';
import { wordpress } from './wordpress.js';

/** Why, whatever else is known. */
const reasonOf = (end: unknown) => (end as { reason?: string }).reason ?? end;

const action = 'https://clinic.example/blog/wp-comments-post.php';

/** WordPress' page of the post after it has kept a comment, as Twenty Twenty-One draws it. */
const post = (...comments: [number, string][]) =>
  `<article>Walking helped.</article><ol>${comments
    .map(([id, html]) => `<li id="comment-${id}"><article id="div-comment-${id}">${html}</article>`)
    .join('')}</ol>`;

const here = `https://clinic.example${location.pathname}?aftercare=k1`;

describe('a comment sent to WordPress’ own form', () => {
  it('is what that form posts, and asks to be led back with a mark', async () => {
    answerWith(() => answer(post([9, '<p>Walking helped.</p>']), { url: here }));
    await outcome(wordpress, action);
    expect(asked[0]!.url).to.equal(action);
    expect(postedForm()).to.deep.equal({
      comment_post_ID: '7',
      author: 'Dana',
      email: 'dana@example.com',
      comment: 'Walking helped.',
      redirect_to: 'https://clinic.example/blog/?p=7&aftercare=k1',
    });
  });

  it('takes along what plugins have put into the theme’s form', async () => {
    await fixture(
      `<form action="/wp-comments-post.php"><input type="hidden" name="nonce" value="n1"><input type="hidden" name="comment_post_ID" value="3"></form>`,
    );
    answerWith(() => answer(post(), { url: here }));
    await outcome(wordpress, action);
    expect(postedForm()).to.include({ nonce: 'n1', comment_post_ID: '7' });
  });

  it('is published where the page shows a new one by that name, with its link', async () => {
    await fixture('<ol><li id="comment-8">Dana: earlier</li></ol>');
    answerWith(() =>
      answer(post([8, 'Dana: Other'], [9, 'Dana: <img alt=":D">'], [10, 'Eva']), { url: here }),
    );
    expect(await outcome(wordpress, action, { comment: ':D' })).to.deep.equal({
      status: 'published',
      link: `${here}#comment-9`,
    });
    expect(await outcome(wordpress, action), 'that one is known now').to.deep.equal({});
  });

  it('is published without a name where a new one has its words', async () => {
    const words = 'I said "it\'s 2 fine" -- & <b>no</b> more...\n\nÜbung';
    const drawn =
      '<p>I said &#8220;it&#8217;s 2 fine&#8221; &#8212; &amp; <b>no</b> more&#8230;</p>\n<p>Übung</p>';
    answerWith(() => answer(post([20, drawn], [21, 'Last']), { url: here }));
    expect(await outcome(wordpress, action, { name: '', comment: words })).to.deep.equal({
      status: 'published',
      link: `${here}#comment-20`,
    });
    answerWith(() => answer(post([30, '🙂']), { url: here }));
    expect(await outcome(wordpress, action, { name: '', comment: '🙂' })).to.deep.equal({});
  });

  it('has arrived, and no more is said, where the page does not show it or is another', async () => {
    answerWith(() => answer(post([40, 'Eva']), { url: here }));
    expect(await outcome(wordpress, action)).to.deep.equal({});
    const elsewhere = 'https://clinic.example/blog/hello/?aftercare=k1';
    answerWith(() => answer(post([50, 'Dana']), { url: elsewhere }));
    expect(await outcome(wordpress, action)).to.deep.equal({});
  });

  it('waits where WordPress says so, with a link for its writer', async () => {
    const url = `${here}&unapproved=12&moderation-hash=abc`;
    answerWith(() => answer(post(), { url }));
    expect(await outcome(wordpress, action)).to.deep.equal({
      status: 'pending',
      link: `${url}#comment-12`,
    });
  });

  it('has arrived also where the page after it breaks off', async () => {
    const broken = new Response(
      new ReadableStream({ start: (controller) => controller.error(new Error('cut')) }),
    );
    Object.defineProperty(broken, 'url', { value: here });
    answerWith(() => broken);
    expect(await outcome(wordpress, action)).to.deep.equal({});
  });

  const login = `https://clinic.example/wp-login.php?redirect_to=${encodeURIComponent(here)}`;
  const died = (message: string) => ({ code: 'wp_die', message: `<p>${message}</p>` });
  const closed = 'Sorry, comments are closed for this item.';
  const answers: [string, Response, unknown][] = [
    ['a login page', answer('<form>Log in</form>', { url: login }), 'unclear'],
    ['another key', answer(post(), { url: here.replace('k1', 'k2') }), 'unclear'],
    ['a page without a mark', answer(post([1, 'Walking helped.'])), 'unclear'],
    ['closed', answer(died(closed), { status: 403 }), { reason: 'refused', says: closed }],
    [
      'an error with status 200',
      answer(died('<strong>Error:</strong> Please fill the required fields.')),
      { reason: 'refused', says: 'Error: Please fill the required fields.' },
    ],
    ['the same again', answer(died('Duplicate'), { status: 409 }), 'duplicate'],
    ['too fast', answer(died('Slow down'), { status: 429 }), 'busy'],
    ['not saved', answer(died('No'), { status: 500 }), 'server'],
  ];
  for (const [name, response, meant] of answers)
    it(`has not arrived after ${name}`, async () => {
      answerWith(() => response);
      const end = await outcome(wordpress, action);
      expect(typeof meant === 'string' ? reasonOf(end) : end).to.deep.equal(meant);
    });

  it('was for a post that is none, or not for everyone, where WordPress is silent', async () => {
    expectWarning(/no-thread: .*"7"/);
    answerWith(() => answer(''));
    expect(await outcome(wordpress, action)).to.equal('unclear');
  });

  it('may have arrived where a page without a mark breaks off', async () => {
    answerWith(() => new Response(new ReadableStream({ start: (c) => c.error(new Error('cut')) })));
    expect(await outcome(wordpress, action)).to.equal('unclear');
  });

  it('may have arrived where no answer comes', async () => {
    answerNothing();
    expect(await outcome(wordpress, action)).to.equal('unreachable');
    expect(wordpress.keepsOnce).to.equal(true);
  });
});

describe('the post that a WordPress page shows', () => {
  const body = document.body.className;
  afterEach(() => {
    document.body.className = body;
  });

  it('is read from the form inside the tag, the theme’s form, the body’s class or the short link', async () => {
    expect(postOnPage(null)).to.equal(undefined);
    await fixture('<link rel="shortlink" href="https://clinic.example/?p=4">');
    expect(postOnPage(null)).to.equal('4');
    document.body.className = 'single postid-12 single-format-standard';
    expect(postOnPage(null)).to.equal('12');
    document.body.className = 'page-template page-id-13';
    expect(postOnPage(null)).to.equal('13');
    await fixture(
      '<form action="/wp-comments-post.php"><input type="hidden" name="comment_post_ID" value="14"></form>',
    );
    expect(postOnPage(null)).to.equal('14');
    const inside = await fixture<HTMLFormElement>(
      '<form><input type="hidden" name="comment_post_ID" value="15"></form>',
    );
    expect(postOnPage(inside)).to.equal('15');
  });
});

describe('a comment sent to WordPress’ REST interface', () => {
  const rest = 'https://clinic.example/wp-json/wp/v2/comments';
  const created = { id: 9, link: 'https://clinic.example/hello/#comment-9' };

  it('is JSON in its words', async () => {
    answerWith(() => answer({ ...created, status: 'approved' }, { status: 201 }));
    expect(await outcome(wordpressRest, rest)).to.deep.equal({
      status: 'published',
      link: created.link,
    });
    expect(postedJson()).to.deep.equal({
      post: '7',
      author_name: 'Dana',
      author_email: 'dana@example.com',
      author_url: '',
      content: 'Walking helped.',
    });
  });

  const refused = (code: string, message: string, status: number) =>
    answer({ code, message, data: { status } }, { status });
  const answers: [string, Response, unknown][] = [
    ['waiting', answer({ ...created, status: 'hold' }, { status: 201 }), { status: 'pending' }],
    ['a comment without a number', answer({ status: 'approved' }, { status: 201 }), 'unclear'],
    ['a number that is none', answer({ id: {}, status: 'hold' }, { status: 201 }), 'unclear'],
    ['200', answer({ ...created, status: 'approved' }), 'unclear'],
    ['the same again', refused('comment_duplicate', 'Duplicate', 409), 'duplicate'],
    ['too fast', refused('comment_flood', 'Slow down', 400), 'busy'],
    ['closed', refused('rest_comment_closed', 'Closed', 403), 'refused'],
    ['not saved', refused('rest_comment_failed_create', 'No', 500), 'server'],
  ];
  for (const [name, response, meant] of answers)
    it(`is ${JSON.stringify(meant)} after ${name}`, async () => {
      answerWith(() => response);
      const end = await outcome(wordpressRest, rest);
      expect(typeof meant === 'string' ? reasonOf(end) : end).to.deep.equal(meant);
    });

  it('tells the owner the line that opens it, and the visitor that the site has a problem', async () => {
    expectWarning(/rest-closed: .*add_filter\('rest_allow_anonymous_comments', '__return_true'\);/);
    answerWith(() => refused('rest_comment_login_required', 'You must be logged in.', 401));
    expect(await outcome(wordpressRest, rest)).to.equal('server');
  });
});
