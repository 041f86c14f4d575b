// A server of the clinic's own.
import { json } from './answers.mjs';
import { keep } from './keeping.mjs';

export const ownServer = {
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
