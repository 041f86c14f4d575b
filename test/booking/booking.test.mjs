// A calendar in a dialog or in the page, with stand-ins for the booking systems: what it loads, what it
// hears, what it leaves behind, and what the visitor gets when it does not come.
import { after, describe } from 'node:test';
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
    /** Opens a page of the clinic with widgets on it; by way of the page at `from`, if given. */
    async function open(test, body, { query = '', from, size, fresh, ...options } = {}) {
      const address = world.publish(body, options) + query;
      const tab = visitorOf(await browser().open(from ?? address, { size, fresh }));
      test.after(tab.close);
      if (from) await tab.go(address);
      await tab.until(() => {
        const widgets = [...document.querySelectorAll('aftercare-booking-cta')];
        return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('a'));
      });
      return tab;
    }
    const openFresh = (test, body, options) => open(test, body, { ...options, fresh: true });

    for (const tests of [opening, looks, listening, forgeries, guest])
      tests({ engine, world, open });
    // These count the steps of the history.
    for (const tests of [closing, historySteps]) tests({ engine, world, open: openFresh });
    describe('while time passes', () => barred({ engine, world, open }));
  },
  { proxyPort: () => world.port },
);
