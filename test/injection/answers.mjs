// What the systems that take comments answer, with a payload in each place that holds words. The site's
// server sends it, or the page that stands in for it.

/** As much of a text as a header can hold. */
const header = (text) => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 4_000);

const json = (status, body, headers) => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
const html = (status, body) => ({ status, headers: { 'content-type': 'text/html' }, body });
/** Every key that some system reads. */
const everywhere = (text) => ({
  ...Object.fromEntries(
    'status link id code ok success next reason data message'.split(' ').map((key) => [key, text]),
  ),
  [text]: { [text]: text },
});

/** By system and shape: a text becomes the answer to what was sent. */
const answers = {
  json: {
    message: (text) => json(400, { message: text }),
    error: (text) => json(400, { error: text, errors: text }),
    errors: (text) => json(422, { errors: [{ message: text }] }),
    link: (text) => json(200, { status: 'published', link: text }),
    html: (text) => html(400, text),
    everything: (text) => json(200, everywhere(text)),
  },
  form: {
    message: (text) => json(400, { message: text }),
    error: (text) => json(200, { ok: false, error: text }),
    errors: (text) => json(422, { errors: [{ message: text, code: text, field: text }] }),
    next: (text) => json(200, { ok: true, next: text }),
    html: (text) => html(200, text),
    wait: (text) => json(429, { error: text }, { 'retry-after': header(text) }),
  },
  wordpress: {
    message: (text) => json(409, { code: 'x', message: text }),
    html: (text) => html(403, text),
    redirect: (text, { redirect_to: next }) => ({
      status: 302,
      headers: {
        location: `${next}&unapproved=${encodeURIComponent(text.toWellFormed().slice(0, 2_000))}`,
      },
    }),
    everything: (text) => json(200, everywhere(text)),
  },
  'wordpress-rest': {
    message: (text) => json(400, { code: 'x', message: text }),
    code: (text) => json(403, { code: text, message: text, data: { status: text } }),
    link: (text) => json(201, { id: 7, status: 'approved', link: text }),
    html: (text) => html(400, text),
    wait: (text) => json(503, { message: text }, { 'retry-after': header(text) }),
  },
  isso: {
    message: (text) => json(400, { message: text, reason: text }),
    id: (text) => json(201, { id: text, text }),
    html: (text) => html(403, text),
    config: (text) => json(202, { id: [7], author: text }),
  },
};

/** Every answer there is, as where to send a comment for it; `key` names the payload. */
export const questions = Object.entries(answers).flatMap(([backend, shapes]) =>
  Object.keys(shapes).map((shape) => ({
    backend,
    actionFor: (key) =>
      `/answers/${backend}/${shape}/${key}${backend === 'wordpress' ? '/wp-comments-post.php' : ''}`,
  })),
);

/** What is answered at an address of these; `undefined` at any other. */
export function answerTo(url, textOf, fields) {
  const [, system, shape, key] = /^\/answers\/([\w-]+)\/(\w+)\/([\w-]+)/.exec(url.pathname) ?? [];
  if (!system) return undefined;
  // Where WordPress leads in the end.
  if (url.searchParams.has('aftercare')) return html(200, 'Thank you');
  if (url.pathname.endsWith('/config')) return json(200, { config: everywhere(textOf(key)) });
  return answers[system][shape](textOf(key), fields);
}
