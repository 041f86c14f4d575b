/**
 * The demonstration's server: the pages, the built script, and a clinic's own
 * place for comments, such as `backend="json"` posts to. It is for a look on
 * one's own machine, so it listens on no other address.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { bundleBuilder } from './builder.mjs';
import { checkComment, keepComment, listComments, NotAComment } from './comments.mjs';

const types = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  json: 'application/json',
  map: 'application/json',
};
const mostBytes = 100_000;
const everyAnswer = {
  'Cache-Control': 'no-cache',
  // The widgets need no inline style, no eval and no other site; this proves it. The frame is the
  // booking page's.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
};

/** Thrown to answer that something cannot be had. */
class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    Object.assign(this, { status, headers });
  }
}

function respond(response, status, type, body, headers = {}) {
  const contentType = { 'Content-Type': `${type}; charset=utf-8` };
  response.writeHead(status, { ...everyAnswer, ...contentType, ...headers }).end(body);
}

function respondWithJson(response, status, value) {
  respond(response, status, types.json, JSON.stringify(value));
}

function allowMethods({ method }, ...allowed) {
  if (!allowed.includes(method))
    throw new Refusal(405, `${method} is not possible here.`, { Allow: allowed.join(', ') });
}

async function serveFile(path, response) {
  // Names without a folder, so none leads out of this one; and never `.json`
  // but of words: comments hold addresses.
  const [, name, ending = 'html'] = /^\/([\w-]*)(?:\.(html|css|js|svg|js\.map))?$/.exec(path) ?? [];
  const words = /^\/(locales|topics)\/[a-z.-]+\.json$/.test(path);
  const folder = name === 'aftercare' || name === 'self-check' ? '../dist' : '.';
  const file = words ? `../dist${path}` : `${folder}/${name || 'index'}.${ending}`;
  const isKnown = words || name !== undefined;
  const body = isKnown && (await readFile(new URL(file, import.meta.url)).catch(() => undefined));
  if (!body) throw new Refusal(404, 'There is no such page.');
  respond(response, 200, words ? types.json : types[ending.split('.').pop()], body);
}

let builder;
/** The embed builder's script, made when somebody first asks for it. */
async function serveBuilder(response) {
  builder ??= await bundleBuilder();
  respond(response, 200, types.js, builder);
}

/** A page of another site can post to an address of this machine too; browsers say who asks. */
function refuseOtherSites({ headers: { origin, host } }) {
  if (origin && !(URL.canParse(origin) && new URL(origin).host === host))
    throw new Refusal(403, 'Comments are taken from this site only.');
}

async function readBody(request) {
  const chunks = [];
  let size = 0;
  // To the end, also of what is too much: a browser that is cut off never sees the answer.
  for await (const chunk of request) if ((size += chunk.length) <= mostBytes) chunks.push(chunk);
  if (size > mostBytes) throw new Refusal(413, 'That is too long.');
  return Buffer.concat(chunks).toString();
}

function parseJson(body) {
  try {
    return Object(JSON.parse(body));
  } catch {
    throw new Refusal(400, 'That is not JSON.');
  }
}

async function takeComment(request, response) {
  refuseOtherSites(request);
  const body = await readBody(request);
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type === 'application/json') {
    await keepComment(checkComment(parseJson(body)));
    respondWithJson(response, 201, { status: 'pending' });
  } else if (type === 'application/x-www-form-urlencoded') {
    await keepComment(checkComment(Object.fromEntries(new URLSearchParams(body))));
    respond(response, 303, 'text/plain', '', { Location: '/#comment-received' });
  } else throw new Refusal(415, 'Send JSON or a form.');
}

async function answer(request, response) {
  const [path] = request.url.split('?');
  if (path === '/comments' && request.method === 'POST') return takeComment(request, response);
  allowMethods(request, 'GET', 'HEAD', ...(path === '/comments' ? ['POST'] : []));
  if (path === '/comments') return respondWithJson(response, 200, await listComments());
  if (path === '/builder.js') return serveBuilder(response);
  return serveFile(path, response);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    const { status = error instanceof NotAComment ? 400 : 500, message, headers } = error;
    if (status === 500) console.error(error);
    const words = status === 500 ? 'Something broke here. Please try again later.' : message;
    respond(response, status, 'text/plain', words, headers);
  });
});

const { PORT } = process.env;
let port = Number(PORT || 8080);
const listen = () => server.listen(port, '127.0.0.1');
server.on('listening', () => {
  const address = `http://127.0.0.1:${server.address().port}`;
  console.log(`Open ${address}/ for a clinic’s page, ${address}/builder for the embed builder.`);
});
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || PORT || port === 8180) throw error;
  port += 1;
  listen();
});
listen();
