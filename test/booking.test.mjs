// A calendar in a dialog or in the page, of booking systems that are not there: what it loads, what
// it hears, what it leaves behind, and what the visitor has where it does not come. In three engines.
import { after, before, describe } from 'node:test';
import { barred } from './booking/barred.mjs';
import { closing } from './booking/closing.mjs';
import { openWorld, visitorOf } from './booking/clinic.mjs';
import { engines } from './helpers/engines.mjs';
import { forgeries } from './booking/forgeries.mjs';
import { guest } from './booking/guest.mjs';
import { listening } from './booking/listening.mjs';
import { looks } from './booking/looks.mjs';
import { opening } from './booking/opening.mjs';

const world = await openWorld();
after(() => world.close());

for (const [engine, start] of Object.entries(engines))
  describe(`in ${engine}`, { skip: !start && `${engine} is not installed` }, () => {
    let browser;

    before(async () => {
      browser = await start(world.port);
    });

    after(() => browser.close());

    /** Opens a page of the clinic with widgets on it; `from` another page, where it says so. */
    async function open(test, body, { query = '', from, size, ...options } = {}) {
      const address = world.publish(body, options) + query;
      const tab = visitorOf(await browser.open(from ?? address, size));
      test.after(tab.close);
      if (from) await tab.go(address);
      await tab.until(() => {
        const widgets = [...document.querySelectorAll('aftercare-booking-cta')];
        return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('a'));
      });
      return tab;
    }

    for (const tests of [opening, listening, forgeries, closing, guest, looks])
      tests({ engine, world, open });
    // They wait most of the time.
    describe('while time passes', { concurrency: 9 }, () => barred({ engine, world, open }));
  });
