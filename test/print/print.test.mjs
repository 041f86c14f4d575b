// Printing: the whole page, or only the tips as a sheet to take home.
/* global inAnyTree */
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { languages } from '../harness/words.mjs';
import { printPage } from './page.mjs';
import { preparePage } from './paper.mjs';
import { printTips } from './tips.mjs';

inEngines(
  ({ engine, site, open: openTab }) => {
    /** Opens a page, and waits until a widget is drawn: a tag, or an id in any tree. */
    async function open(test, html, shows = 'aftercare-tips-card', path = '/page') {
      const tab = await openTab(test, path, html, {
        scripts: [preparePage],
        // A medium is emulated in the tab.
        fresh: engine === 'Chromium',
      });
      await tab.until(
        (shows) => !!inAnyTree(shows)?.shadowRoot?.querySelector('[part=card] > *'),
        shows,
      );
      return tab;
    }

    printPage({ engine, site, open });
    printTips({ engine, site, open, languages });
  },
  { engines: puppeteerEngines },
);
