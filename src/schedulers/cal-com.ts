import type { Scheduler } from './scheduler.js';

/** A message of Cal.com's frame. */
interface Message {
  readonly originator?: unknown;
  readonly type?: unknown;
  readonly data?: { readonly iframeHeight?: unknown } | null;
}

/**
 * [Cal.com](https://cal.com/help/embedding/embed-instructions), also the `*.cal.com` of an organisation: the `/embed`
 * of a booking page, which stays hidden until the page around it has answered. Its own embed script, which trusts any
 * origin, is not used.
 */
export const calCom: Scheduler = {
  name: 'cal.com',
  label: 'Cal.com',
  detect: (hostname) => /(^|\.)cal\.com$/.test(hostname),

  prepare(address, { scheme }, frame) {
    const { hostname, searchParams } = address;
    if (/^(www\.)?cal\.com$/.test(hostname)) address.hostname = 'app.cal.com';
    address.pathname = address.pathname.replace(/(\/embed)?\/?$/, '/embed');
    searchParams.set('embed', 'aftercare');
    searchParams.set('embedType', 'inline');
    searchParams.set('theme', scheme);
    searchParams.set('ui.color-scheme', scheme);
    frame.name = 'cal-embed=aftercare';
  },

  read(message, { scheme, accent }) {
    const { originator, type, data } = message as Message;
    if (originator !== 'CAL' || typeof type !== 'string') return undefined;
    if (type === '__iframeReady') {
      const brand = { 'cal-brand': `#${accent}` };
      const cssVarsPerTheme = { light: brand, dark: brand };
      return {
        answers: [
          { originator, method: 'parentKnowsIframeReady' },
          { originator, method: 'ui', arg: { theme: scheme, cssVarsPerTheme } },
        ],
      };
    }
    // Ignore `bookingSuccessful`, which says who booked.
    return /^(link(Ready|Failed)|__dimensionChanged|__closeIframe|(b|rescheduleB)ookingSuccessfulV2)$/.test(
      type,
    )
      ? {
          height: data?.iframeHeight,
          scheduled: /V2/.test(type),
          failed: type === 'linkFailed',
          close: type === '__closeIframe',
        }
      : undefined;
  },
};
