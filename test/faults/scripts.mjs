// What can go wrong between a visitor and a system. A step of a script is one of:
// - `at`: the form sends to an address where no answer can come from;
// - `act(response, request)`: something else answers, perhaps after the comment was kept (`keeps`);
// - `spoils(response, answer)`: the comment is kept, and the system's own answer is spoiled on its way;
// - `offline`: the visitor has no connection, from `before` they press the button or from `during` it.
// `means` is the reason that the form must give, where only one is true; `harmless` steps have to
// end in success all the same. After its steps nothing is wrong any more.
import { gzipSync } from 'node:zlib';
import { html, json } from './systems.mjs';

/** Sends an answer as it is. */
export function send(response, { status, type, headers, body = '' }) {
  response.writeHead(status, { ...(type && { 'content-type': type }), ...headers });
  response.end(body);
}

const answers = (answer, more) => ({ act: (response) => send(response, answer), ...more });
const page = (status, words, means, headers) => answers(html(status, words, headers), { means });
const says = (value, means = 'unclear', status = 200) => answers(json(status, value), { means });
const saysText = (text, type = 'application/json', status = 200, means = 'unclear') =>
  answers({ status, type, body: text }, { means });
const redirects = (location, status = 302, more = {}) =>
  answers({ status, headers: location === undefined ? {} : { location } }, more);

/** What goes over the wire, without a server's help. */
const wires = (bytes) => (response) => response.socket.end(bytes);

/** Writes piece by piece, with a pause before each. */
async function drip(response, pieces, pause) {
  for (const piece of pieces) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}

/** Sends a quarter of a megabyte at a time, without an end. */
function flood(response) {
  const timer = setInterval(() => {
    if (response.destroyed) clearInterval(timer);
    else response.write(' '.repeat(250_000));
  }, 20);
}

const start = (response, { status = 200, type = 'text/html', headers }, more) =>
  response.writeHead(status, { 'content-type': type, ...headers, ...more });
const head = ({ status, type }) => `HTTP/1.0 ${status} OK\r\nContent-Type: ${type}\r\n`;
const half = ({ body }) => body.slice(0, body.length / 2);
const never = () => {};
const cut = (response) => response.socket.destroy();
const maintenance = html(200, 'Briefly unavailable for scheduled maintenance.');
const deep = '['.repeat(50_000) + ']'.repeat(50_000);

const script =
  '<script>document.title = "run"</script><img src=x onerror="document.title = \'run\'">';

const kept = { keeps: true };
const lost = { ...kept, act: cut, means: 'unreachable' };
const hangs = { act: never, means: 'timeout' };
const keptThenHangs = { ...hangs, ...kept };

const spoilt = (change, more = { harmless: true }) => ({
  spoils: (response, answer) => send(response, change(answer)),
  ...more,
});
const inJson = (change) =>
  spoilt((answer) =>
    answer.type === 'application/json' ? { ...answer, body: change(answer.body) } : answer,
  );

const single = {
  // No way to the system.
  'nobody listens there': { at: 'http://127.0.0.1:2', means: 'unreachable' },
  'nobody knows the name': { at: 'http://nowhere.invalid' },
  'it is asked for https and speaks plain http': { at: 'secure', means: 'unreachable' },
  'the page’s policy forbids the address': { at: 'forbidden', means: 'unreachable' },
  'the browser forbids the port': { at: 'http://127.0.0.1:25', means: 'unreachable' },
  'it lets no other origin ask': { at: 'other', cors: 'none', means: 'unreachable' },
  'it lets no other origin see its answer': { at: 'other', cors: 'question', means: 'unreachable' },
  'the visitor is offline': { offline: 'before', means: 'offline' },
  'the visitor goes offline before an answer': { ...hangs, offline: 'during', means: undefined },
  'the visitor goes offline after it was kept': {
    ...keptThenHangs,
    offline: 'during',
    means: undefined,
  },

  // The connection fails.
  'it is cut off before an answer': { act: cut, means: 'unreachable' },
  'it is cut off after it was kept': lost,
  'it is cut off in the head of the answer': {
    ...kept,
    act(response) {
      response.socket.write('HTTP/1.1 201 Crea');
      setTimeout(cut, 20, response);
    },
  },
  'it is cut off in the body of a page': {
    act(response) {
      start(response, maintenance, { 'content-length': 5000 }).write('<!doctype html>');
      setTimeout(cut, 20, response);
    },
  },
  'it is cut off in the body of its yes': {
    spoils(response, answer) {
      start(response, answer, { 'content-length': answer.body.length }).write(half(answer));
      setTimeout(cut, 20, response);
    },
  },
  'no answer comes': hangs,
  'no answer comes after it was kept': keptThenHangs,
  'a head comes, and never a body': {
    act: (response) => start(response, maintenance).flushHeaders(),
    means: 'timeout',
  },
  'its yes has a head, and never a body': {
    spoils: (response, answer) => start(response, answer).flushHeaders(),
  },
  'a page drips without end': {
    act: (response) => drip(start(response, maintenance), Array(40).fill('<p>'), 80),
    means: 'timeout',
  },
  'its yes drips too slowly': {
    spoils: (response, answer) => drip(start(response, answer), [...answer.body].slice(0, 40), 80),
  },
  'a page has no end': {
    act(response) {
      start(response, maintenance).write(maintenance.body);
      flood(response);
    },
    means: 'unclear',
  },
  'its yes is followed by blanks without end': {
    spoils(response, answer) {
      start(response, answer).write(answer.body);
      flood(response);
    },
  },
  'a page promises ten gigabytes': {
    act: (response) => start(response, maintenance, { 'content-length': 1e10 }).write('<p>'),
    means: 'timeout',
  },
  'its yes promises ten gigabytes': {
    spoils: (response, answer) =>
      start(response, answer, { 'content-length': 1e10 }).write(answer.body),
  },
  'what answers speaks no HTTP': { act: wires('220 mail.example ESMTP\r\n') },
  'the head of the answer never ends': {
    act: wires(`HTTP/1.1 200 OK\r\n${`x-more: ${'.'.repeat(1000)}\r\n`.repeat(600)}`),
  },
  'two lengths contradict each other': {
    act: wires('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\nok'),
  },
  'its yes comes in broken pieces': {
    spoils: (response, answer) =>
      wires(
        `${head(answer).replace('1.0', '1.1')}Transfer-Encoding: chunked\r\n\r\nzz\r\n${answer.body}`,
      )(response),
  },
  'its yes is called compressed and is not': {
    spoils: (response, answer) =>
      send(response, { ...answer, headers: { ...answer.headers, 'content-encoding': 'gzip' } }),
  },
  'its yes is compressed and breaks off': {
    spoils(response, answer) {
      const bytes = gzipSync(answer.body);
      send(response, {
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'gzip' },
        body: bytes.subarray(0, bytes.length - 12),
      });
    },
  },
  'only an early hint comes': {
    act: wires('HTTP/1.1 103 Early Hints\r\nLink: </page.css>; rel=preload; as=style\r\n\r\n'),
  },

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

  // Its yes comes in an unusual form.
  'its yes comes late': {
    spoils: (response, answer) => setTimeout(send, 300, response, answer),
    harmless: true,
  },
  'its yes comes in small pieces': {
    spoils: (response, answer) => drip(start(response, answer), answer.body.match(/.{1,99}/gs), 5),
    harmless: true,
  },
  'its yes ends with the connection': {
    spoils: (response, answer) => wires(`${head(answer)}\r\n${answer.body}`)(response),
    harmless: true,
  },
  'its yes begins with a byte order mark': spoilt((answer) => ({
    ...answer,
    body: `\ufeff${answer.body}`,
  })),
  'its yes has the wrong type': spoilt((answer) => ({ ...answer, type: 'image/png' })),
  'its yes has no type': spoilt((answer) => ({ ...answer, type: undefined })),
  'its yes says more than it has to': inJson((body) =>
    body.replace('{', '{"saved":{"status":"no"},"__proto__":{"id":0},"constructor":null,'),
  ),
  'its yes lists no errors': inJson((body) => body.replace('{', '{"error":null,"errors":[],')),
  'its yes has bytes of Latin-1': inJson((body) =>
    Buffer.from(body.replace('{', '{"city":"Z\xfcrich",').replace(/[^\0-\xff]/g, '?'), 'latin1'),
  ),
  'a notice of PHP stands before its yes': spoilt(
    (answer) => ({
      ...answer,
      body: `<br />\n<b>Warning</b>: mail(): Failed to connect in <b>/srv/a.php</b><br />\n${answer.body}`,
    }),
    {},
  ),
};

// Every status that says no, as a page and without words; the two that ask for patience in all their forms.
const refused = [400, 401, 402, 403, 404, 405, 408, 413, 418, 422, 451];
for (const status of refused) single[`status ${status}`] = page(status, 'No', 'refused');
for (const status of [500, 501, 502, 504, 520])
  single[`status ${status}`] = page(status, 'Bad gateway', 'server');
const waits = {
  '': {},
  ', try in 30 s': { 'retry-after': '30' },
  ', try at a date': { 'retry-after': new Date(Date.now() + 90_000).toUTCString() },
  ', try at a date that is past': { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' },
  ', try in a blue moon': { 'retry-after': 'in a blue moon' },
  ', try in more than a lifetime': { 'retry-after': '99999999999999999999' },
  ', try before': { 'retry-after': '-5' },
};
for (const [when, headers] of Object.entries(waits)) {
  single[`status 429${when}`] = page(429, 'Too many', 'busy', headers);
}
single['status 503'] = page(503, 'Unavailable');
single['status 503, try in 5 s'] = page(503, 'Unavailable', undefined, { 'retry-after': '5' });
// What stands before the system gives up on it, but the system does not.
for (const status of [500, 502, 503, 504, 524])
  single[`status ${status} after it was kept`] = { ...page(status, 'Bad gateway'), ...kept };
single['status 503 after it was kept, try in 5 s'] = {
  ...page(503, 'Backend fetch failed', undefined, { 'retry-after': '5' }),
  ...kept,
};

const tooMany = single['status 429'];
const forbidden = single['status 403'];
const offline = single['the visitor is offline'];

/** Each script by what goes wrong: its steps, one after the other. */
export const scripts = {
  ...Object.fromEntries(Object.entries(single).map(([name, step]) => [name, [step]])),
  'no answer, twice': [hangs, hangs],
  'two answers are lost': [lost, lost],
  'no answer, then one is lost': [hangs, lost],
  'an answer is lost, then it is busy': [lost, tooMany],
  'an answer is lost, then a guard forbids it': [lost, forbidden],
  'an answer is lost, then the visitor is offline': [lost, offline],
  'an answer is lost, then the system is down': [lost, single['status 502']],
  'offline, then an answer is lost, then busy': [offline, lost, tooMany],
};

/** What goes wrong only where a system is asked for its settings first. */
export const issoScripts = {
  'its settings never come': [{ settings: never, harmless: true }],
  'its settings are cut off': [{ settings: cut, harmless: true }],
  'its settings are a page': [{ settings: answers(maintenance).act, harmless: true }],
  'its settings are an error': [{ settings: page(500, 'Error').act, harmless: true }],
  'its settings are null': [{ settings: says(null).act, harmless: true }],
  'its settings are of another type': [{ settings: says({ config: 7 }).act, harmless: true }],
};

/** What a WordPress site's own pages and plugins do to its yes. */
export const wordpressScripts = {
  'its page comes out of a cache': [spoilt(() => html(200, 'Hello world!'))],
  'its page is in trouble': [spoilt(() => html(500, 'Critical error'))],
  'it leads to a page of a plugin’s that never comes': [
    { ...kept, act: (response) => start(response, maintenance).flushHeaders(), means: 'timeout' },
  ],
  'it leads to a page of a plugin’s that breaks off': [
    {
      ...kept,
      act(response) {
        start(response, maintenance, { 'content-length': 5000 }).write(' ');
        setTimeout(cut, 20, response);
      },
      means: 'unclear',
    },
  ],
  'its page is forbidden': [spoilt(() => html(403, 'Members only'))],
};

/** Without a key or a duplicate to tell from, a conflict is no sign that the comment is there. */
export const conflictScripts = {
  'status 409': [page(409, 'Conflict', 'refused')],
  'no answer, then status 409': [hangs, page(409, 'Conflict', 'refused')],
};
