import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { after, afterEach, before, beforeEach, test } from 'node:test';

const demo = (file) => fileURLToPath(new URL(`../../demo/${file}`, import.meta.url));

/** What the widget sends: `src/comments/json.ts`. */
const written = {
  name: 'Dana R.',
  email: 'dana@example.com',
  website: '',
  comment: 'Walking helped me more than resting did.',
  consent: '',
  thread: '/',
  page: 'http://127.0.0.1/',
  key: '1795416121927-0.978',
  seconds: '42',
  trap: '',
};

let folder;
let server;
let site;

async function start() {
  const COMMENTS_FILE = join(folder, 'comments.json');
  server = spawn(process.execPath, [demo('server.mjs')], {
    env: { ...process.env, PORT: '0', COMMENTS_FILE },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(server.stdout), 'line');
  [site] = /http:\/\/[\d.:]+/.exec(line);
}

async function stop() {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}

const post = (body, headers = {}) =>
  fetch(`${site}/comments`, { method: 'POST', body, headers, redirect: 'manual' });

const postJson = (value, headers = {}) =>
  post(JSON.stringify(value), { 'Content-Type': 'application/json', ...headers });

const list = async () => (await fetch(`${site}/comments`)).json();

/** Asks for a path as it stands; `fetch` would tidy it first. */
async function statusOf(path) {
  const asked = request(site, { path }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftercare-demo-'));
});
after(() => rm(folder, { recursive: true }));
beforeEach(start);
afterEach(async () => {
  await stop();
  await rm(join(folder, 'comments.json'), { force: true });
});

test('keeps what the widget sends, and lists it without the email address', async () => {
  const response = await postJson(written);
  assert.equal(response.status, 201);
  assert.deepEqual(await response.json(), { status: 'pending' });

  const answer = await (await fetch(`${site}/comments`)).text();
  assert.ok(!answer.includes(written.email));
  const [{ name, comment, status }] = JSON.parse(answer);
  assert.deepEqual(
    { name, comment, status },
    { name: written.name, comment: written.comment, status: 'pending' },
  );
});

test('keeps what the form without script sends, and leads back to the page', async () => {
  const { name, email } = written;
  const response = await post(
    new URLSearchParams({ name, email, website: '', comment: 'One\r\nTwo' }),
    { Origin: site },
  );
  assert.equal(response.status, 303);
  assert.equal(response.headers.get('location'), '/#comment-received');
  assert.equal((await list())[0].comment, 'One\nTwo');
});

test('keeps a comment once that is sent again under its key', async () => {
  for (const key of ['a', 'a', 'b']) {
    const response = await postJson({ ...written, key });
    assert.deepEqual([response.status, await response.json()], [201, { status: 'pending' }]);
  }
  assert.equal((await list()).length, 2);
});

test('lists the newest first', async () => {
  for (const comment of ['first', 'second']) await postJson({ ...written, comment, key: comment });
  assert.deepEqual(
    (await list()).map(({ comment }) => comment),
    ['second', 'first'],
  );
});

test('still has the comments after a restart', async () => {
  await postJson(written);
  const kept = await list();
  await stop();
  await start();
  assert.equal(kept.length, 1);
  assert.deepEqual(await list(), kept);
});

test('loses none of fifty comments that arrive at once', async () => {
  const all = Array.from({ length: 50 }, (_, index) => `comment ${index}`);
  const responses = await Promise.all(
    all.map((comment) => postJson({ ...written, comment, key: comment })),
  );
  assert.ok(responses.every(({ status }) => status === 201));
  assert.deepEqual((await list()).map(({ comment }) => comment).sort(), all.sort());
});

test('refuses what is no comment, and keeps nothing of it', async () => {
  const refused = [
    { ...written, comment: ' \n ' },
    { ...written, comment: 'x'.repeat(5001) },
    { ...written, comment: ['a', 'list'] },
    { ...written, name: ' ' },
    { ...written, email: '' },
    { ...written, email: 'dana@' },
    {},
    null,
    'text',
  ];
  for (const value of refused)
    assert.equal((await postJson(value)).status, 400, JSON.stringify(value));
  assert.equal((await post('{', { 'Content-Type': 'application/json' })).status, 400);
  assert.equal((await post('comment=x', { 'Content-Type': 'text/plain' })).status, 415);
  assert.deepEqual(await list(), []);
});

test('takes a comment without the fields that the form does not ask for', async () => {
  assert.equal((await postJson({ comment: 'No name here.' })).status, 201);
});

test('refuses a body over 100 kB', async () => {
  const response = await postJson({ ...written, comment: 'x'.repeat(3_000_000) });
  assert.equal(response.status, 413);
  assert.deepEqual(await list(), []);
});

test('refuses a post from another site', async () => {
  for (const Origin of ['https://example.com', `${site}0`, 'null'])
    assert.equal((await postJson(written, { Origin })).status, 403, Origin);
  assert.deepEqual(await list(), []);
});

test('refuses other methods', async () => {
  const response = await fetch(`${site}/comments`, { method: 'DELETE' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD, POST');
  assert.equal((await fetch(site, { method: 'POST' })).status, 405);
});

test('serves the pages, and nothing else', async () => {
  const pages = ['/', '/index.html', '/book', '/book?day=mon&time=9:00'];
  const builder = ['/builder', '/builder.css', '/builder.js'];
  for (const path of [...pages, ...builder, '/page.css', '/page.js', '/book.js', '/icon.svg'])
    assert.equal(await statusOf(path), 200, path);

  const elsewhere = ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json'];
  const inside = ['/comments.json', '/server.mjs', '/server', '/none', '//', '/%', '/constructor'];
  for (const path of [...elsewhere, '/..\\package.json', '//etc/passwd', ...inside])
    assert.equal(await statusOf(path), 404, path);
});

test('shows the very snippet that the page uses', async () => {
  const page = await readFile(demo('index.html'), 'utf8');
  const plain = (html) => html.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
  const [, shown] = /<code>(.*?)<\/code>/s.exec(page);
  const snippet = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  const parts = snippet
    .replace(/<!--.*?-->/g, '')
    .trim()
    .split(/\n\n+/);
  assert.equal(parts.length, 5);
  for (const part of parts) assert.ok(plain(page).includes(plain(part)), part);
});
