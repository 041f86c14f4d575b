// Something else than a yes comes: a redirect, a page, JSON, a refusal, an error.
import {
  answers,
  deep,
  html,
  json,
  kept,
  page,
  redirects,
  says,
  saysText,
  send,
} from './answers.mjs';

const script =
  '<script>document.title = "run"</script><img src=x onerror="document.title = \'run\'">';

export const answerFaults = {
  // It leads elsewhere.
  'it leads to a login page': redirects('/login', 302, { means: 'unclear' }),
  'it leads to a login page and takes the comment along': redirects('/login', 307),
  'it leads to a login page elsewhere': {
    act: (response, { other }) => redirects(`${other}/login`).act(response),
    means: 'unreachable',
  },
  'it leads in a circle': redirects('/circle'),
  'it leads home': redirects('/', 302, { means: 'unclear' }),
  'it leads home after it was kept': redirects('/', 302, { ...kept, means: 'unclear' }),
  'it leads nowhere': redirects(undefined, 302),
  'it offers a choice': redirects(undefined, 300),
  'it leads to no address': redirects('http://', 302),
  'it leads to a script': redirects('javascript:alert(1)', 302),
  'it leads to a mailbox': redirects('mailto:desk@clinic.example', 301),
  'http has become https, and the comment is dropped on the way': {
    act: (response, { url }) => redirects(`${url.pathname}?moved`, 301).act(response),
  },
  'it has moved and takes the comment along': {
    act: (response, { url }) =>
      redirects(`${url.pathname}${url.search ? `${url.search}&` : '?'}moved`, 308).act(response),
    harmless: true,
  },

  // A page stands in for the answer.
  'it is under maintenance, with status 200': page(200, 'Briefly unavailable', 'unclear'),
  'a hotel’s network wants a room number': page(200, 'Welcome to our Wi-Fi', 'unclear'),
  'it wants a login, with status 200': page(200, 'Sign in to continue', 'unclear'),
  'a guard checks the browser': page(200, 'Checking your browser', 'unclear'),
  'it shows the form again, and what was typed': {
    act: (response, { fields }) =>
      send(response, html(200, `Wrong captcha.</h1><p>${Object.values(fields).join('</p><p>')}`)),
    means: 'unclear',
  },
  'its page speaks of a ratelimit, after it was kept': {
    ...page(200, 'A clinic<i data-settings="ratelimit=5"></i>', 'unclear'),
    ...kept,
  },
  'nothing comes, with status 200': answers({ status: 200 }),
  'nothing comes, with status 201': answers({ status: 201 }, { means: 'unclear' }),
  'nothing comes, with status 202': answers({ status: 202 }, { means: 'unclear' }),
  'nothing comes, with status 204': answers({ status: 204 }, { means: 'unclear' }),
  'nothing comes, with status 205': answers({ status: 205 }, { means: 'unclear' }),
  'nothing has changed since, with status 304': answers({ status: 304 }),
  'a picture comes': saysText('\x89PNG\r\n\x1a\n\0\0', 'image/png'),
  'plain text says OK': saysText('OK', 'text/plain'),
  'a script says 0, as WordPress’s do': saysText('0', 'text/html'),

  // JSON that is no yes.
  'JSON is null': says(null),
  'JSON is a list': says([{ saved: true }]),
  'JSON is a text': says('published'),
  'JSON is a number': says(1),
  'JSON is empty': says({}),
  'JSON is empty, with status 201': says({}, 'unclear', 201),
  'JSON is too deep': saysText(deep),
  'JSON breaks off': saysText('{"id":7,"status":"published","ok":true,"next":"/'),
  'JSON is broken': saysText('{"id":7,"status":"published" "ok":true}'),
  'JSON comes twice': saysText('{"id":7,"status":"published","ok":true}{}'),
  'JSON is a script’s argument': saysText('done({"id":7,"status":"published","ok":true})'),
  'JSON says so in its prototype': saysText(
    '{"__proto__":{"id":7,"status":"published","ok":true,"success":true,"next":"/"}}',
  ),
  'JSON has types of its own': says({ status: ['published'], id: [], link: {} }, 'unclear', 201),
  'JSON has other types of its own': says({ status: { published: 1 }, id: {} }, 'unclear', 201),
  'JSON speaks another system’s language': says({ status: 'success', result: 'saved' }),
  'JSON has a number and no status for it': says({ id: 7, status: 'approved' }),
  'JSON says that something is wrong': says({ status: 'error', message: 'Something is wrong.' }),

  // Refusals, with words to show.
  'it refuses in HTML with a script': says(
    { message: `${script}<p>Comments are <b>closed</b>&#8230;</p>` },
    'refused',
    403,
  ),
  'it refuses with a script in disguise': says(
    { message: '&#60;b&#62;No&#60;/b&#62;' },
    'refused',
    403,
  ),
  'it refuses with a megabyte': says({ message: 'No! '.repeat(250_000) }, 'refused', 403),
  'it refuses with words of other types': says(
    { message: { no: 1 }, error: 7, errors: [null] },
    'refused',
    403,
  ),
  'it refuses in Latin-1': answers(
    { ...json(403), body: Buffer.from('{"message":"D\xe9sol\xe9"}', 'latin1') },
    { means: 'refused' },
  ),
  'it counts addresses': says({ message: '203.0.113.9: ratelimit exceeded' }, 'busy', 403),
};
