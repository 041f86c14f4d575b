// A clinic's site whose servers answer with payloads, and the rest of the web, where nobody should go.
import { readdir, readFile } from 'node:fs/promises';
import { openNetwork } from '../booking/network.mjs';
import { openSchedulers } from '../booking/schedulers.mjs';
import { page } from '../harness/site.mjs';
import { waitFor } from '../harness/wait.mjs';
import { en, wordFiles } from '../harness/words.mjs';
import { answerTo } from './answers.mjs';
import { harmless, payloads, textOf } from './payloads.mjs';
import { languages, topicOf } from './topics.mjs';

export const clinic = 'https://clinic.example';

const served = async (path) => ({
  type: 'text/javascript',
  body: await readFile(path, 'utf8'),
});
const files = {
  '/aftercare.js': await served('dist/aftercare.js'),
  '/self-check.js': await served('dist/self-check.js'),
};
for (const name of await readdir(import.meta.dirname))
  files[`/injection/${name}`] = await served(`${import.meta.dirname}/${name}`);

async function answerComment(request, response, url) {
  let asked = '';
  for await (const part of request) asked += part;
  const fields = Object.fromEntries(new URLSearchParams(asked));
  const { status, headers, body } = answerTo(url, textOf, fields);
  response.writeHead(status, headers);
  response.end(body);
}

/**
 * The files of a language with payloads in all of their places, each with another one.
 *
 * @param set `payloads` or `harmless`
 */
function wordsIn(set, code) {
  let next = languages.indexOf(code) * 97;
  const text = () => {
    const { text } = payloads[next++ % payloads.length];
    return set === 'harmless' ? harmless(text) : text;
  };
  const words = Object.fromEntries(Object.keys(en).map((name) => [name, text()]));
  const fill = (part) =>
    typeof part === 'string'
      ? text()
      : Array.isArray(part)
        ? part.map(fill)
        : Object.fromEntries(Object.entries(part).map(([name, part]) => [name, fill(part)]));
  return {
    messages: { ...words, ['__proto__']: text() },
    topic: { ...fill(topicOf('')), reviewed: { by: text() } },
  };
}

/** The JSON at `/topics/17.json`, `/harmless/locales/de.json`, `/harmless/topics/<id>.de.json` and their like. */
function documentAt(pathname) {
  if (wordFiles[pathname]) return { type: 'application/json', body: wordFiles[pathname] };
  const [, set, code] =
    /^\/(payloads|harmless)\/(?:locales\/|topics\/[\w-]+\.)(\w+)\.json$/.exec(pathname) ?? [];
  const [, key] = /^\/topics\/(.+)\.json$/.exec(pathname) ?? [];
  const words = set && wordsIn(set, code);
  const json = words
    ? words[pathname.includes('/locales/') ? 'messages' : 'topic']
    : key && topicOf(textOf(key));
  return json && { type: 'application/json', body: JSON.stringify(json) };
}

/** Opens it all; what is asked for is noted by host, path and what it was asked for as. */
export async function openWeb() {
  const { shown, answer } = openSchedulers();
  const pages = {};

  const network = await openNetwork((request, response, url) => {
    const { origin, pathname } = url;
    // Else every question would be a connection of its own.
    response.shouldKeepAlive = true;
    const [, index] = /^\/canary\/(\d+)$/.exec(pathname) ?? [];
    if (index || pathname.startsWith('/canary/')) {
      // As script, style or page: whoever takes it for a script runs it.
      response.writeHead(index ? 200 : 404, {
        'content-type': 'text/javascript',
        'access-control-allow-origin': '*',
      });
      return response.end(index ? `top.ran(${index})` : '');
    }
    if (/(^|\.)(calendly|cal)\.com$/.test(url.hostname)) return answer(request, response, url);
    if (origin !== clinic) return response.writeHead(404).end();
    if (pathname.startsWith('/answers/')) return answerComment(request, response, url);
    const { type = 'text/html', body } = files[pathname] ??
      documentAt(pathname) ?? { body: pages[pathname] };
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body);
  });

  return {
    ...network,
    /** Puts a page on the site: its address. */
    publish(path, head, body = '') {
      pages[path] = page(head, body);
      return clinic + path;
    },
    /** The page at an address of a booking system, once a browser shows it. */
    shownAt: (host) =>
      waitFor(() => shown.findLast(({ url, isThere }) => isThere && url.hostname === host)),
    /** Who else than the site is asked for something from now on, or only connected to; and what is asked for. */
    watch() {
      const { connections, requests } = network;
      const [connected, asked] = [connections.length, requests.length];
      // What browsers ask for by themselves.
      const isMeant = (host) =>
        !/(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)$/.test(host);
      return () => {
        const meant = requests.slice(asked).filter(({ url }) => isMeant(url.hostname));
        const hosts = [
          ...connections.slice(connected).filter(isMeant),
          ...meant.map(({ url }) => url.hostname),
        ];
        return {
          strangers: hosts.filter((host) => host !== 'clinic.example'),
          asked: meant.map(({ url, headers }) => ({
            path: url.pathname,
            as: headers['sec-fetch-dest'],
          })),
        };
      };
    },
  };
}
