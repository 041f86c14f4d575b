// What takes comments: each system with the tag that an owner writes for it, and with the answers
// that the real one gives, byte shapes and all. A site keeps comments as its system does: WordPress
// takes the same words of the same author once, a server of the clinic's own the same `key` once,
// the others whatever comes.

export const json = (status, value, headers) => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
  headers,
});

export const html = (status, words, headers) => ({
  status,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="en"><title>${words}</title><h1>${words}</h1><p>The clinic</p></html>`,
  headers,
});

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As WordPress shows text: quotes made curly, lines broken. */
const texturized = (text) =>
  `<p>${escaped(text)
    .replace(/"(.*?)"/g, '&#8220;$1&#8221;')
    .replaceAll("'", '&#8217;')
    .replaceAll('\n', '<br />\n')}</p>`;

/** Keeps a comment and gives it its number. */
function keep(site, text, author, key) {
  const comment = { number: site.comments.length + 41, text, author, key };
  site.comments.push(comment);
  return comment;
}

const hasAlready = (site, text, author) =>
  site.comments.some((comment) => comment.text === text && comment.author === author);

const form = (action, inside, attributes = '') =>
  `<form action="${action}" method="post" ${attributes}>${inside}</form>`;
const ownFields =
  '<input name="name"><input type="email" name="email"><textarea name="message"></textarea>';

// WordPress: said as JSON because it is asked for; the address of the post leads on to its name.

const died = (status, message) =>
  json(status, {
    code: 'wp_die',
    message: `<p>${message}</p>`,
    data: { status },
    additional_errors: [],
  });
const duplicate = 'Duplicate comment detected; it looks as though you&#8217;ve already said that!';

const wordpress = {
  path: 'wp-comments-post.php',
  tag: (action, { thread }) =>
    `<aftercare-comment-form action="${action}" thread="${thread}"></aftercare-comment-form>`,
  take(site, { fields, headers }) {
    if (!headers.accept.includes('application/json')) return html(500, 'WordPress &rsaquo; Error');
    const { author, email, comment, comment_post_ID: post, redirect_to: next } = fields;
    if (post !== site.thread) return { status: 200 };
    if (!author || !email)
      return died(200, '<strong>Error:</strong> Please fill the required fields.');
    if (hasAlready(site, comment, author)) return died(409, duplicate);
    const { number } = keep(site, comment, author);
    const held = site.isHeld ? `&unapproved=${number}&moderation-hash=7ab8b32a8cd51b5c` : '';
    return { status: 302, headers: { location: `${next}${held}#comment-${number}` } };
  },
  show(site, { url }) {
    if (url.pathname.endsWith('.php')) return { status: 405, headers: { allow: 'POST' } };
    if (url.searchParams.has('p')) {
      url.searchParams.delete('p');
      return { status: 301, headers: { location: `${url.pathname}hello-world/${url.search}` } };
    }
    const seen = site.comments.filter(() => !site.isHeld || url.searchParams.has('unapproved'));
    return html(
      200,
      `Hello world!</h1><ol>${seen
        .map(
          ({ number, text, author }) =>
            `<li id="comment-${number}" class="comment"><b>${escaped(author)}</b><div class="comment-content">${texturized(text)}</div></li>`,
        )
        .join('')}</ol><h1>`,
    );
  },
  refusals: {
    'comes too quickly': {
      ...died(429, 'You are posting comments too quickly. Slow down.'),
      means: 'busy',
    },
    'is closed': { ...died(403, 'Sorry, comments are closed for this item.'), means: 'refused' },
    'misses fields': {
      ...died(200, '<strong>Error:</strong> Please fill the required fields.'),
      means: 'refused',
    },
    'has no such post': { status: 200, means: 'unclear' },
    'cannot save': {
      ...died(
        500,
        '<strong>Error:</strong> The comment could not be saved. Please try again later.',
      ),
      means: 'server',
    },
  },
};

const restError = (status, code, message) => json(status, { code, message, data: { status } });

const wordpressRest = {
  path: 'wp-json/wp/v2/comments',
  tag: wordpress.tag,
  take(site, { fields, headers }) {
    if (!headers['content-type'].startsWith('application/json'))
      return restError(400, 'rest_invalid_json', 'Invalid JSON body passed.');
    const { post, author_name: author, author_email: email, content } = fields;
    if (String(post) !== site.thread)
      return restError(
        403,
        'rest_comment_invalid_post_id',
        'Sorry, you are not allowed to create this comment without a post.',
      );
    if (!author || !email)
      return restError(
        400,
        'rest_comment_author_data_required',
        'Creating a comment requires valid author name and email values.',
      );
    if (hasAlready(site, content, author)) return restError(409, 'comment_duplicate', duplicate);
    const { number } = keep(site, content, author);
    return json(201, {
      id: number,
      post: Number(post),
      parent: 0,
      author: 0,
      author_name: author,
      author_url: '',
      date: '2026-11-23T01:44:36',
      date_gmt: '2026-11-23T01:44:36',
      content: { rendered: texturized(content) },
      link: `http://127.0.0.1/hello-world/#comment-${number}`,
      status: site.isHeld ? 'hold' : 'approved',
      type: 'comment',
      author_avatar_urls: { 24: 'http://secure.gravatar.example/avatar/5bfcf2d8?s=24' },
      meta: [],
      _links: { self: [{ href: `http://127.0.0.1/wp-json/wp/v2/comments/${number}` }] },
    });
  },
  show: () => json(200, []),
  refusals: {
    'comes too quickly': {
      ...restError(400, 'comment_flood', 'You are posting comments too quickly. Slow down.'),
      means: 'busy',
    },
    'wants a login': {
      ...restError(401, 'rest_comment_login_required', 'Sorry, you must be logged in to comment.'),
      means: 'server',
    },
    'is closed': {
      ...restError(403, 'rest_comment_closed', 'Sorry, comments are closed for this item.'),
      means: 'refused',
    },
    'cannot save': {
      ...restError(500, 'rest_comment_failed_create', 'Creating comment failed.'),
      means: 'server',
    },
  },
};

// Isso answers a refusal as HTML, as `message` or as `reason`, by its version.

const limit = '203.0.113.9: ratelimit exceeded (203.0.113.9, 198.51.100.7)';

const isso = {
  path: 'new',
  asksFirst: true,
  tag: (action, { thread }) =>
    `<aftercare-comment-form backend="isso" action="${action}" thread="/post-${thread}"></aftercare-comment-form>`,
  take(site, { fields, headers, url }) {
    if (headers['content-type'] !== 'application/json') return html(403, 'Forbidden');
    const { text, author, title } = fields;
    if (url.searchParams.get('uri') !== `/post-${site.thread}` || !title)
      return html(400, 'Bad Request');
    if (typeof text !== 'string' || text.length < 3)
      return html(400, 'text is too short (minimum length: 3)');
    const { number } = keep(site, text, author);
    return json(
      site.isHeld ? 202 : 201,
      {
        id: number,
        parent: null,
        created: 1795398276.1,
        modified: null,
        mode: site.isHeld ? 2 : 1,
        text: texturized(text),
        author,
        website: null,
        likes: 0,
        dislikes: 0,
        notification: 0,
        hash: '4505c1eeda98',
      },
      { 'set-cookie': `${number}=ImZvbyI; Path=/`, 'x-set-cookie': `isso-${number}=ImZvbyI` },
    );
  },
  show: (site, { url }) =>
    url.pathname.endsWith('/config')
      ? json(200, {
          config: {
            'reply-to-self': false,
            'require-email': false,
            'require-author': false,
            'reply-notifications': false,
            gravatar: false,
          },
        })
      : html(405, 'Method Not Allowed'),
  refusals: {
    'comes too quickly, as HTML': { ...html(403, limit), means: 'busy' },
    'comes too quickly, as a message': { ...json(403, { message: limit }), means: 'busy' },
    'comes too quickly, as a reason': { ...json(403, { reason: 'ratelimit' }), means: 'busy' },
    'had three already': { ...html(403, '3 direct responses to 203.0.113.9'), means: 'refused' },
    'finds the words too few': {
      ...html(400, 'text is too short (minimum length: 3)'),
      means: 'refused',
    },
    'lies about the address': {
      ...json(403, { message: '203.0.113.9 is not allowed here' }),
      means: 'refused',
    },
  },
};

// Services and scripts that an ordinary form posts to.

const formTag =
  (inside, attributes) =>
  (action, { thread }) =>
    `<aftercare-comment-form backend="form" action="${action}" thread="${thread}">${form(action, inside, attributes)}</aftercare-comment-form>`;

/** Takes whatever comes under these names. */
const takeForm =
  (name, text, answer) =>
  (site, { fields, headers }) => {
    if (!fields[text]) return html(400, 'Bad Request');
    keep(site, fields[text], fields[name]);
    return answer(headers);
  };
const noSuchPage = () => html(405, 'Method Not Allowed');

const formspree = {
  path: 'f/xayzabcd',
  asksFirst: true,
  tag: (action, { thread }) =>
    `<aftercare-comment-form backend="form" action="${action}" thread="${thread}"></aftercare-comment-form>`,
  take: takeForm('name', 'comment', ({ accept }) =>
    accept.includes('application/json')
      ? json(200, { next: '/thanks?language=en', ok: true })
      : { status: 302, headers: { location: '/thanks?language=en' } },
  ),
  show: noSuchPage,
  refusals: {
    'finds an error': {
      ...json(422, {
        error: 'Validation errors',
        errors: [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }],
      }),
      means: 'refused',
    },
    'finds an error, with status 200': {
      ...json(200, { errors: [{ code: 'EMPTY', message: 'Empty form submission.' }] }),
      means: 'refused',
    },
    'has no such form': { ...json(404, { error: 'Form not found' }), means: 'refused' },
    'takes no more this month': { ...json(429, { error: 'Too many requests' }), means: 'busy' },
  },
};

const netlify = {
  path: '',
  asksFirst: true,
  tag: formTag(`<input type="hidden" name="form-name" value="comments">${ownFields}`),
  take(site, request) {
    if (request.fields['form-name'] !== 'comments') return html(404, 'Page not found');
    return takeForm('name', 'message', () =>
      html(200, 'Thank you!</h1><p>Your form submission has been received.</p><h1>'),
    )(site, request);
  },
  show: () => html(200, 'A clinic'),
  refusals: {
    'does not know the form': { ...html(404, 'Page not found'), means: 'refused' },
    'shows the home page for everything': { ...html(200, 'A clinic'), means: 'unclear' },
  },
};

const phpJson = {
  path: 'send.php',
  asksFirst: true,
  tag: formTag(ownFields),
  take: takeForm('name', 'message', () => json(200, { ok: true })),
  show: noSuchPage,
  refusals: {
    'says no with status 200': { ...json(200, { ok: false }), means: 'refused' },
    'says no in text': {
      ...json(200, { success: 'false', message: 'Open this page through a web server.' }),
      means: 'refused',
    },
    'says why not with status 200': {
      ...json(200, { ok: true, error: 'The mailbox is full.' }),
      means: 'refused',
    },
  },
};

const received = 'We have received your words.';

const phpPage = {
  path: 'send.php',
  asksFirst: true,
  tag: formTag(ownFields, `data-success="${received}"`),
  take: takeForm('name', 'message', () => html(200, received)),
  show: noSuchPage,
  refusals: {
    'thanks in other words': {
      ...html(200, 'Thank you for your visit. Please fill in your name.'),
      means: 'unclear',
    },
    'prints its own error': {
      ...html(200, '<b>Fatal error</b>: Uncaught Error in /srv/send.php on line <b>3</b>'),
      means: 'unclear',
    },
  },
};

// A server of the clinic's own.

const ownServer = {
  path: 'comments',
  tag: (action, { thread }) =>
    `<aftercare-comment-form action="${action}" thread="${thread}"></aftercare-comment-form>`,
  take(site, { fields }) {
    const { key, comment, name } = fields;
    const answer = json(201, {
      status: site.isHeld ? 'pending' : 'published',
      link: '/#comment-1',
    });
    if (!site.comments.some((known) => known.key === key)) {
      keep(site, comment, name, key);
      return answer;
    }
    // Both ways to answer a key that is known are allowed.
    return site.isHeld ? json(409, { message: 'We have it.' }) : answer;
  },
  show: () => json(200, { comments: [] }),
  refusals: {
    'says why not': {
      ...json(422, { message: 'Please leave out telephone numbers.' }),
      means: 'refused',
    },
    'calls it spam, with status 200': { ...json(200, { status: 'spam' }), means: 'unclear' },
    'shouts its status': { ...json(200, { status: 'PUBLISHED' }), means: 'unclear' },
  },
};

/** Every system, by what owners call it; `asksFirst` where a comment sent twice would be there twice. */
export const systems = {
  WordPress: wordpress,
  'WordPress by REST': wordpressRest,
  Isso: isso,
  Formspree: formspree,
  Netlify: netlify,
  'a PHP script that says ok': phpJson,
  'a PHP script with a page of thanks': phpPage,
  'a server of the clinic’s own': ownServer,
};
