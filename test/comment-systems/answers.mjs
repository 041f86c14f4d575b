// What faults are made of: answers that are complete, broken off or without end.
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

/** Sends an answer as it is. */
export function send(response, { status, type, headers, body = '' }) {
  response.writeHead(status, { ...(type && { 'content-type': type }), ...headers });
  response.end(body);
}

export const answers = (answer, more) => ({ act: (response) => send(response, answer), ...more });
export const page = (status, words, means, headers) =>
  answers(html(status, words, headers), { means });
export const says = (value, means = 'unclear', status = 200) =>
  answers(json(status, value), { means });
export const saysText = (text, type = 'application/json', status = 200, means = 'unclear') =>
  answers({ status, type, body: text }, { means });
export const redirects = (location, status = 302, more = {}) =>
  answers({ status, headers: location === undefined ? {} : { location } }, more);

/** What goes over the wire, without a server's help. */
export const wires = (bytes) => (response) => response.socket.end(bytes);

/** Writes piece by piece, with a pause of milliseconds before each, until the visitor leaves. */
export async function drip(response, pieces, pause) {
  for (const piece of pieces) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (response.destroyed) return;
    response.write(piece);
  }
}

/** Writes piece by piece without an end; resolves when some have gone out. */
export async function dripOn(response, pieces) {
  const left = pieces[Symbol.iterator]();
  const some = [1, 2, 3].map(() => left.next().value);
  await drip(response, some, 20);
  void drip(response, { [Symbol.iterator]: () => left }, 80);
}

export function* endless(piece) {
  for (;;) yield piece;
}

/** Sends a quarter of a megabyte at a time, without an end. */
export function flood(response) {
  const timer = setInterval(() => {
    if (response.destroyed) clearInterval(timer);
    else response.write(' '.repeat(250_000));
  }, 20);
}

export const start = (response, { status = 200, type = 'text/html', headers }, more) =>
  response.writeHead(status, { 'content-type': type, ...headers, ...more });
export const head = ({ status, type }) => `HTTP/1.0 ${status} OK\r\nContent-Type: ${type}\r\n`;
export const half = ({ body }) => body.slice(0, body.length / 2);
export const never = () => {};
export const cut = (response) => response.socket.destroy();
export const maintenance = html(200, 'Briefly unavailable for scheduled maintenance.');
export const deep = '['.repeat(50_000) + ']'.repeat(50_000);

export const kept = { keeps: true };
export const lost = { ...kept, act: cut, means: 'unreachable' };
export const hangs = { act: never, stalls: true, means: 'timeout' };
export const keptThenHangs = { ...hangs, ...kept };

export const spoilt = (change, more = { harmless: true }) => ({
  spoils: (response, answer) => send(response, change(answer)),
  ...more,
});
export const inJson = (change) =>
  spoilt((answer) =>
    answer.type === 'application/json' ? { ...answer, body: change(answer.body) } : answer,
  );
