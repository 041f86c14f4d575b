// Services and scripts that an ordinary form posts to.
import { html, json } from './answers.mjs';
import { keep } from './keeping.mjs';

const form = (action, inside, attributes = '') =>
  `<form action="${action}" method="post" ${attributes}>${inside}</form>`;
const ownFields =
  '<input name="name"><input type="email" name="email"><textarea name="message"></textarea>';

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

export const formspree = {
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

export const netlify = {
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

export const phpJson = {
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

export const phpPage = {
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
