// A clinic's site on a network of its own, and its visitors: the same in every engine.
import { readFile } from 'node:fs/promises';
import { installClock } from '../harness/clock.mjs';
import { page } from '../harness/site.mjs';
import { waitFor } from '../harness/wait.mjs';
import { witness } from '../harness/witness.mjs';
import { openNetwork } from './network.mjs';
import { openSchedulers } from './schedulers.mjs';
import { visitor } from './visitor.mjs';

const files = {
  '/aftercare.js': await readFile('dist/aftercare.js', 'utf8'),
  '/axe.js': await readFile('node_modules/axe-core/axe.min.js', 'utf8'),
  // In one file, because every request is a connection.
  '/visitor.js': [witness, installClock, visitor].map((install) => `(${install})();`).join('\n'),
};

export const clinic = 'https://clinic.example';

/** A tag of the widget, with a number to call. */
export const widget = (href, attributes = '') =>
  `<aftercare-booking-cta href="${href}" phone="+1 555 010 0199" ${attributes}></aftercare-booking-cta>`;

/** Whether a URL is an address of the tests, or the one that a frame makes of it. */
const isFor = (address, url) => {
  const { host, pathname } = new URL(address);
  return url.pathname.startsWith(pathname) && url.host.endsWith(host);
};

/** Opens the clinic's site and all the hosts around it. */
export async function openWorld() {
  const { shown, answer } = openSchedulers();
  const pages = {};
  const network = await openNetwork((request, response, url) => {
    if (url.origin !== clinic) return answer(request, response, url);
    const { html, headers } = pages[url.pathname] ?? {};
    const file = files[url.pathname];
    // Nobody watches who connects to the clinic.
    response.shouldKeepAlive = true;
    response.writeHead(html || file ? 200 : 404, {
      'content-type': `${file ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      ...headers,
    });
    response.end(file ?? html);
  });
  let count = 0;

  return {
    ...network,

    /** An address that nobody has asked for yet. */
    newAddress: (host, path = '') => `https://${host}${path}/visit-${++count}`,

    /** Puts a page on the clinic's site; its address. */
    publish(body, { head = '', attributes = 'lang="en"', headers } = {}) {
      const path = `/page-${++count}`;
      const scripts = ['visitor', 'aftercare'].map((name) => `<script src="/${name}.js"></script>`);
      pages[path] = {
        html: page(
          `<meta name="viewport" content="width=device-width">${head}${scripts.join('')}`,
          `<main><h1>Neck pain</h1>${body}</main>`,
          attributes,
        ),
        headers,
      };
      return clinic + path;
    },

    /**
     * Notes the hosts that are asked for something from now on, or only connected to; not the clinic,
     * and not those that browsers ask by themselves.
     */
    watchStrangers() {
      const { connections, requests } = network;
      const [connected, asked] = [connections.length, requests.length];
      /** Resolves to them once a request that the page makes after all others has arrived. */
      return async (tab) => {
        const last = `last-${++count}.example`;
        await tab.settled();
        await tab.run((host) => void fetch(`https://${host}/`, { mode: 'no-cors' }), last);
        await waitFor(() => requests.slice(asked).some(({ url }) => url.hostname === last));
        return [
          ...connections.slice(connected),
          ...requests.slice(asked).map(({ url }) => url.hostname),
        ].filter(
          (host) =>
            !['clinic.example', last].includes(host) &&
            !/(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)$/.test(host),
        );
      };
    },

    /** Waits until a browser asks for an address. */
    asked: (address) =>
      waitFor(() => network.requests.some(({ url }) => isFor(address, url)), { what: address }),

    /**
     * The page at an address, once a browser shows it; the newest where there are several, and never the
     * `last` one, which may be known to be gone before the server has noticed.
     */
    shownAt: (address, last) =>
      waitFor(
        () => shown.findLast((page) => page !== last && page.isThere && isFor(address, page.url)),
        { what: address },
      ),
  };
}

/** What a visitor can do on a tab, and what they see there, by role and name. */
export function visitorOf(tab) {
  const { run } = tab;
  let marks = 0;

  return {
    ...tab,
    /** Where the middle of an element is; it has to be the only one of its role and name. */
    pointAt: (role, name) => run((role, name) => visitor.pointAt(role, name), role, name),
    click: (role, name) =>
      tab.clickOn(() => run((role, name) => visitor.aim(role, name), role, name)),
    clickAt: tab.click,
    sees: (role, name) => run((role, name) => visitor.find(role, name).length > 0, role, name),
    names: (role) => run((role) => visitor.names(role), role),
    focus: () => run(() => visitor.focus()),
    /** What the widgets told the page. */
    events: () => run(() => visitor.events),
    /** Moves the page's clock to a time after the last tap, in milliseconds. */
    async passTo(time) {
      await run((time) => visitor.passTo(time), time);
      await tab.settled();
    },
    /** Has a frame post messages, and waits until the page has dealt with all that it ever posted. */
    async hear(frame, ...messages) {
      const mark = `${++marks}`;
      await frame.tell(...messages, { mark });
      await tab.until((mark) => visitor.marks.includes(mark), mark);
      await tab.settled();
    },
    /** Clicks the button in the page of a frame. */
    confirm: (frame, title) =>
      tab.clickOn(async () => {
        const { x, y, isMet } = await frame.run(() => globalThis.aim());
        const box = await run((title) => visitor.boxOf(visitor.find('frame', title)[0]), title);
        return { point: [box.x + x, box.y + y], isMet };
      }),
  };
}
