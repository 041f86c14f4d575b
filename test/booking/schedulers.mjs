// Stand-ins for the pages of Calendly, Cal.com and others: they post the messages that the real ones are
// documented to post, and tests can make them do more.
import { page } from '../harness/site.mjs';

/** Lets tests run scripts in a page, in a frame or in a window of its own. Runs in the page. */
function puppet(address) {
  globalThis.heard = [];
  globalThis.tell = (...messages) => {
    for (const message of messages) (opener ?? parent).postMessage(message, '*');
  };
  addEventListener('message', ({ data, origin, source }) => {
    globalThis.heard.push({ data, origin, isFromParent: source === parent });
  });
  let isMet = false;
  /** Where the page's button is, and whether the pointer's last move met it: see `/witness.js`. */
  globalThis.aim = () => {
    const button = document.querySelector('button');
    const { x, y } = button.getBoundingClientRect();
    const wasMet = isMet;
    isMet = false;
    addEventListener('mousemove', ({ target }) => (isMet = target === button), { once: true });
    return { x: x + 10, y: y + 10, isMet: wasMet };
  };
  new EventSource(address).onmessage = async ({ data }) => {
    const { order, script, args } = JSON.parse(data);
    let answer;
    try {
      answer = { value: await (0, eval)(`(${script})`)(...args) };
    } catch (error) {
      answer = { error: `${error}` };
    }
    fetch(address, { method: 'POST', body: JSON.stringify({ order, ...answer }) });
  };
}

/** Calendly tells of itself only where it was told in whose page it stands. */
function calendly() {
  const query = new URLSearchParams(location.search);
  const tell = (event, payload = {}) => {
    if (query.has('embed_domain')) globalThis.tell({ event: `calendly.${event}`, payload });
  };
  document.querySelector('button').onclick = () =>
    tell('event_scheduled', {
      event: { uri: 'https://api.calendly.com/scheduled_events/EVENT-OF-DANA' },
      invitee: { uri: 'https://api.calendly.com/scheduled_events/EVENT/invitees/DANA' },
    });
  if (location.pathname.startsWith('/silent')) return;
  tell('profile_page_viewed');
  tell('event_type_viewed');
  if (query.get('embed_type') === 'Inline') tell('page_height', { height: '602px' });
}

/** Cal.com shows nothing before the page around it has answered. */
function calCom() {
  const namespace = new URLSearchParams(location.search).get('embed');
  const tell = (type, data = {}) =>
    globalThis.tell({
      originator: 'CAL',
      type,
      namespace,
      fullType: `CAL:${namespace}:${type}`,
      data,
    });
  const dana = { name: 'Dana', email: 'dana@example.com' };
  document.querySelector('button').onclick = () => {
    tell('bookingSuccessful', { booking: { attendees: [dana], responses: dana }, date: '…' });
    tell('bookingSuccessfulV2', { uid: 'UID-OF-DANA', title: 'Massage with Dana' });
  };
  document.body.style.visibility = 'hidden';
  if (location.pathname.startsWith('/silent')) return;
  if (location.pathname.startsWith('/fails'))
    return tell('linkFailed', { code: '404', msg: 'Not found', data: { url: location.href } });
  addEventListener('message', ({ data, source }) => {
    if (source !== parent || data?.originator !== 'CAL') return;
    if (data.method !== 'parentKnowsIframeReady') return;
    document.body.style.visibility = 'visible';
    tell('linkReady');
    tell('__dimensionChanged', { iframeHeight: 640, iframeWidth: 800, isFirstTime: true });
  });
  tell('__iframeReady', { isPrerendering: false });
}

/** What any server says of its pages at these paths. */
const policies = {
  '/x-frame-options': { 'x-frame-options': 'DENY' },
  '/frame-ancestors': { 'content-security-policy': "frame-ancestors 'none'" },
  '/sandboxed': { 'content-security-policy': 'sandbox allow-scripts' },
};

const scriptOf = (host) =>
  (/^(www\.)?calendly\.com$/.test(host) && calendly) || (/\.cal\.com$/.test(host) && calCom);

/**
 * The booking systems of all hosts.
 *
 * @returns their answers, and `shown`, the pages that browsers have loaded of them: `run` runs a
 * function in one, `tell` has it post messages to the page around it, or to the one that opened it
 */
export function openSchedulers() {
  const shown = [];
  const waiting = new Map();
  let orders = 0;

  /** A page that was loaded, as tests know it. */
  function addPage(url, headers) {
    const commands = [];
    const page = { url, headers, isThere: false, stream: undefined };
    const send = (command) => page.stream.write(`data: ${JSON.stringify(command)}\n\n`);
    page.run = (script, ...args) =>
      new Promise((resolve, reject) => {
        const order = ++orders;
        const command = { order, script: `${script}`, args };
        if (page.stream?.closed) return reject(new Error(`${url} is not shown any more.`));
        waiting.set(order, { resolve, reject });
        if (page.stream) send(command);
        else commands.push(command);
      });
    page.tell = (...messages) => page.run((...messages) => tell(...messages), ...messages);
    page.listen = (stream) => {
      page.stream = stream;
      page.isThere = true;
      stream.on('close', () => (page.isThere = false));
      for (const command of commands.splice(0)) send(command);
    };
    return page;
  }

  async function obey(request, response, number) {
    if (request.method === 'GET') {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'access-control-allow-origin': '*',
      });
      response.flushHeaders();
      return shown[number].listen(response);
    }
    let body = '';
    for await (const part of request) body += part;
    const { order, value, error } = JSON.parse(body);
    const { resolve, reject } = waiting.get(order);
    waiting.delete(order);
    if (error) reject(new Error(error));
    else resolve(value);
    response.writeHead(204, { 'access-control-allow-origin': '*' });
    response.end();
  }

  return {
    shown,
    answer(request, response, url) {
      const [, number] = /^\/puppet\/(\d+)$/.exec(url.pathname) ?? [];
      if (number) return obey(request, response, Number(number));
      if (url.pathname.startsWith('/never-answers')) return;
      if (url.pathname.startsWith('/hangs-up')) return response.socket.destroy();
      const policy = Object.keys(policies).find((path) => url.pathname.startsWith(path));
      const script = scriptOf(url.hostname);
      const address = `${url.origin}/puppet/${shown.length}`;
      shown.push(addPage(url, request.headers));
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...policies[policy],
      });
      response.end(
        page(
          '<style>body { min-height: 1500px }</style>',
          `<h1>${url.host}</h1><button>Confirm</button>
          <script>(${puppet})(${JSON.stringify(address)}); ${script ? `(${script})()` : ''}</script>`,
        ),
      );
    },
  };
}
