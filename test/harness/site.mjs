// A partner's site on loopback, with the built files on it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { installClock } from './clock.mjs';
import { between } from './reuse.mjs';
import { witness } from './witness.mjs';
import { wordFiles } from './words.mjs';

/** A page with a head and a body, and no icon to ask for. */
export const page = (head, body, attributes = 'lang="en"') =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>A clinic</title>
  <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const built = (name) => readFile(`dist/${name}`, 'utf8');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const script = await built('aftercare.js');

/** The script under the name that is never another version's, as owners paste it. */
export const versioned = `/aftercare-${version}.js`;
/** The hash that they paste with it. */
export const integrity = (await built(`${versioned}.sri`)).trim();

const files = {
  '/aftercare.js': script,
  '/aftercare-9.9.9.js': script.replaceAll(version, '9.9.9'),
  [versioned]: await built(versioned),
  '/self-check.js': await built('self-check.js'),
  ...wordFiles,
  '/clock.js': `(${installClock})()`,
  '/witness.js': `(${witness})()`,
  // For an empty answer, Chromium would show a page of its own.
  [between]: page('', ''),
};

/**
 * Serves the built files as a site has them, the script under another version's name too, and pages by path; besides, what
 * the tests put into pages: `/witness.js` and `/clock.js`.
 *
 * @param {Record<string, string | ((response, request) => void)>} pages
 */
export async function openSite(pages) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(`${request.method} ${request.url}`);
    const answer = pages[pathname];
    if (typeof answer === 'function') return answer(response, request);
    const body = answer ?? files[pathname];
    const type = pathname.endsWith('.js')
      ? 'text/javascript'
      : pathname.endsWith('.json')
        ? 'application/json'
        : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    pages,
    address: (path) => `http://127.0.0.1:${server.address().port}${path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
