// A clinic’s site on a web of its own, and its visitors: the same in every engine.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { page } from '../helpers/site.mjs';
import { openNetwork } from './network.mjs';
import { openSchedulers } from './schedulers.mjs';
import { visitor } from './visitor.mjs';

const files = {
  '/aftercare.js': await readFile('dist/aftercare.js', 'utf8'),
  '/axe.js': await readFile('node_modules/axe-core/axe.min.js', 'utf8'),
  '/visitor.js': `(${visitor})()`,
};

export const clinic = 'https://clinic.example';

/** A tag of the widget, with a number to call. */
export const widget = (href, attributes = '') =>
  `<aftercare-booking-cta href="${href}" phone="+1 555 010 0199" ${attributes}></aftercare-booking-cta>`;

/** Waits until something is seen, for as long as it may take. */
export async function until(look, time = 5_000, what = look) {
  for (const end = Date.now() + time; ; await pause(30)) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`Not in ${time} ms: ${what}`);
  }
}

/** Opens the clinic’s site and all that is around it. */
export async function openWorld() {
  const { shown, answer } = openSchedulers();
  const pages = {};
  const network = await openNetwork((request, response, url) => {
    if (url.origin !== clinic) return answer(request, response, url);
    const { html, headers } = pages[url.pathname] ?? {};
    const file = files[url.pathname];
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

    /** Puts a page on the clinic’s site; its address. */
    publish(body, { head = '', attributes = 'lang="en"', headers } = {}) {
      const path = `/page-${++count}`;
      const scripts = ['visitor', 'axe', 'aftercare'].map(
        (name) => `<script src="/${name}.js"></script>`,
      );
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

    /** Who is asked for something from now on, or only connected to; but for the clinic, and what browsers ask for by themselves. */
    watchStrangers() {
      const { connections, requests } = network;
      const [connected, asked] = [connections.length, requests.length];
      return () =>
        [
          ...connections.slice(connected),
          ...requests.slice(asked).map(({ url }) => url.hostname),
        ].filter(
          (host) =>
            host !== 'clinic.example' &&
            !/(^|\.)(google|googleapis|gvt1|mozilla|firefox)\.(com|org|net)$/.test(host),
        );
    },

    /** The page at an address, once a browser shows it; the newest where there are several. */
    shownAt: (address) => {
      const { host, pathname } = new URL(address);
      const isIt = ({ url, isThere }) =>
        isThere && url.pathname.startsWith(pathname) && url.host.endsWith(host);
      return until(() => shown.findLast(isIt), 5_000, address);
    },
  };
}

/** What a visitor can do on a tab, and what they see there, by role and name. */
export function visitorOf(tab) {
  const { run } = tab;

  /** Where the middle of a thing is; it has to be the only one of its role and name. */
  const pointAt = (role, name) => run((role, name) => visitor.pointAt(role, name), role, name);

  return {
    ...tab,
    pointAt,
    click: async (role, name) => tab.click(...(await pointAt(role, name))),
    clickAt: tab.click,
    // A page that is being left has no answer.
    until: (look, ...args) => until(() => run(look, ...args).catch(() => {}), 5_000, look),
    sees: (role, name) => run((role, name) => visitor.find(role, name).length > 0, role, name),
    names: (role) => run((role) => visitor.names(role), role),
    focus: () => run(() => visitor.focus()),
    /** What the widgets told the page. */
    events: () => run(() => visitor.events),
    /** What the page’s console, its errors and its policy have to say. */
    complaints: () => run(() => visitor.complaints),
    /** Clicks the button that stands in the page of a frame. */
    async confirm(frame, title) {
      const [x, y] = await frame.run(async () => {
        await new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50))),
        );
        const { x, y } = document.querySelector('button').getBoundingClientRect();
        return [x + 10, y + 10];
      });
      const box = await run((title) => visitor.boxOf(visitor.find('frame', title)[0]), title);
      await tab.click(box.x + x, box.y + y);
    },
  };
}
