// Isso answers a refusal as HTML, as `message` or as `reason`, depending on its version.
import { html, json } from './answers.mjs';
import { keep, texturized } from './keeping.mjs';

const limit = '203.0.113.9: ratelimit exceeded (203.0.113.9, 198.51.100.7)';

export const isso = {
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
