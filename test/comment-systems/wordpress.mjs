// WordPress answers with JSON because it is asked for it, and leads from a post’s number to its name.
import { html, json } from './answers.mjs';
import { escaped, hasAlready, keep, texturized } from './keeping.mjs';

const died = (status, message) =>
  json(status, {
    code: 'wp_die',
    message: `<p>${message}</p>`,
    data: { status },
    additional_errors: [],
  });
const duplicate = 'Duplicate comment detected; it looks as though you&#8217;ve already said that!';

export const wordpress = {
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

export const wordpressRest = {
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
