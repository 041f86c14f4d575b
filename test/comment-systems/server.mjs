// A comment system on loopback, and the pages with the forms, on the system's own origin. Tests open
// as many sites of the system as they send comments; each site keeps its comments apart.
import { createServer } from 'node:http';
import { openSite, page } from '../harness/site.mjs';
import { send } from './answers.mjs';

/** The fields of a body: JSON, form-urlencoded or multipart. */
async function fieldsOf(body, type = '') {
  if (type.startsWith('application/json')) return JSON.parse(body);
  if (!type) return {};
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(form);
}

async function read(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

const listen = async (handler) => {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/**
 * Opens the system on an origin of its own, and on another one.
 *
 * @param head what stands in the head of its pages, before the widgets' script
 * @returns what opens sites, each under a number, and gives their addresses
 */
export async function openSystem(system, head = '') {
  const sites = new Map();
  const widgets = await openSite({});

  const handle = async (request, response) => {
    // Browsers repeat a request by themselves when a connection that they used before is closed.
    response.shouldKeepAlive = false;
    const { headers, method } = request;
    const url = new URL(request.url, origin);
    const site = sites.get(Number(/^\/(\d+)\//.exec(url.pathname)?.[1]));
    if (!site) return elsewhere(url, response);
    const step = site.step ?? {};
    const isForeign = headers.origin && headers.origin !== `http://${headers.host}`;
    const isAllowed = step.cors ? step.cors === 'question' && method === 'OPTIONS' : true;
    if (isForeign && isAllowed) {
      response.setHeader('access-control-allow-origin', headers.origin);
      response.setHeader('access-control-allow-credentials', 'true');
      response.setHeader('access-control-allow-headers', 'content-type');
    }
    if (method === 'OPTIONS') {
      site.questions = (site.questions ?? 0) + 1;
      return send(response, { status: 204 });
    }

    const stage = async (fault, ...given) => {
      await fault(response, ...given);
      site.hasStalled = Boolean(step.stalls);
    };
    if (url.pathname.endsWith('/page')) return showPage(response, system.tag(address(site), site));
    if (method === 'GET') {
      const answer = system.show(site, { url, headers });
      if (step.settings && url.pathname.endsWith('/config')) return stage(step.settings);
      if (step.spoils && answer.status === 200 && url.searchParams.has('aftercare'))
        return stage(step.spoils, answer);
      return send(response, answer);
    }

    const body = await read(request);
    const asked = { url, headers, other, fields: await fieldsOf(body, headers['content-type']) };
    site.requests.push(asked);
    await site.held;
    const isMoved = url.searchParams.has('moved');
    const takes = !step.act || step.keeps || isMoved;
    // Chromium repeats a request by itself when a connection that it opened in advance is cut off.
    if (takes && site.presses && site.takenAt === site.presses) return response.socket.destroy();
    site.takenAt = takes ? site.presses : site.takenAt;
    const answer = takes ? system.take(site, asked) : undefined;
    if (step.act && !isMoved) return stage(step.act, asked);
    // Where the answer redirects to a page, that page is spoiled instead.
    if (step.spoils && answer.status !== 302) return stage(step.spoils, answer);
    return send(response, answer);
  };

  const elsewhere = (url, response) => {
    if (url.pathname === '/circle')
      return send(response, { status: 302, headers: { location: '/circle' } });
    if (url.pathname === '/login')
      return send(response, { status: 200, type: 'text/html', body: '<h1>Sign in</h1>' });
    showPage(response, '<h1>Home</h1>');
  };

  const showPage = (response, body) =>
    send(response, {
      status: 200,
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `connect-src 'self' ${allowed}` },
      // A page that listens to `unload` is not kept in the back/forward cache: going back loads it anew.
      body: page(
        `${head}<script>addEventListener('unload', () => {})</script><script src="${widgets.address('/aftercare.js')}"></script>`,
        body,
      ),
    });

  const servers = [await listen(handle), await listen(handle)];
  const [port, otherPort] = servers.map((server) => server.address().port);
  const origin = `http://127.0.0.1:${port}`;
  const other = `http://127.0.0.1:${otherPort}`;
  const origins = {
    own: origin,
    other,
    secure: `https://127.0.0.1:${port}`,
    forbidden: `http://localhost:${port}`,
  };
  const allowed = 'http://127.0.0.1:* https://127.0.0.1:* http://nowhere.invalid';

  /** Where a site takes comments, on an origin that is named or given. */
  const address = ({ number }, at = 'own') => `${origins[at] ?? at}/${number}/${system.path}`;

  return {
    home: `${origin}/`,
    /** A page on the other origin. */
    elsewhere: `${other}/`,
    address,
    /** The page of a site, with its form. */
    page: ({ number }) => `${origin}/${number}/page`,
    /**
     * Sets a site up. `step` of a script is what is wrong with it, and tests may change it; `requests`
     * and `comments` are what has come and what was kept; `hasStalled` tells
     * that an answer stalls now; answers wait for the promise `held`.
     */
    open(number = 1, step) {
      const site = { number, thread: `${number}`, comments: [], requests: [], isHeld: number % 2 };
      sites.set(number, Object.assign(site, { step }));
      return site;
    },
    close() {
      widgets.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
