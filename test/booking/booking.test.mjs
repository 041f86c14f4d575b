// A calendar in a dialog or in the page, with stand-ins for the booking systems: what it loads, what it
// hears, what it leaves behind, and what the visitor gets when it does not come.
import { after, describe } from 'node:test';
import { reuseTabs } from '../harness/shared-tab.mjs';
import { inEngines } from '../harness/suite.mjs';
import { barred } from './barred.mjs';
import { openWorld, visitorOf } from './clinic.mjs';
import { closing } from './closing.mjs';
import { forgeries } from './forgeries.mjs';
import { guest } from './guest.mjs';
import { historySteps } from './history.mjs';
import { listening } from './listening.mjs';
import { looks } from './looks.mjs';
import { opening } from './opening.mjs';

const world = await openWorld();
after(() => world.close());

inEngines(
  ({ engine, browser }) => {
    /**
     * Makes what opens a page of the clinic with widgets on it; by way of the page at `from`, if given.
     *
     * @param openTab opens a tab: a new one, or one that another test had
     */
    const opener =
      (openTab) =>
      async (test, body, { query = '', from, size, ...options } = {}) => {
        const address = world.publish(body, options) + query;
        const tab = visitorOf(await openTab(from ?? address, { size }));
        test.after(tab.close);
        if (from) await tab.go(address);
        await tab.until(() => {
          const widgets = [...document.querySelectorAll('aftercare-booking-cta')];
          return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('a'));
        });
        return tab;
      };
    const open = opener(reuseTabs(browser));
    const openNew = opener((...given) => browser().open(...given));

    // These open other windows, count steps of the history, scroll, or change the visitor's settings.
    for (const tests of [opening, closing, historySteps, looks])
      tests({ engine, world, open: openNew });
    for (const tests of [listening, forgeries, guest]) tests({ engine, world, open });
    describe('while time passes', () => barred({ engine, world, open }));
  },
  { proxyPort: () => world.port },
);
