// Text stays text, whichever way it comes in: hundreds of payloads in each of the places that hold words.
import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { inEngines } from '../harness/suite.mjs';
import { addressParts, assertNothingLeft, call, openBench, web } from './bench-page.mjs';
import { inChannels } from './in-channels.mjs';
import { inPages } from './in-pages.mjs';

inEngines(
  ({ engine, browser }) => {
    let tab;
    let watched;
    let opened;

    before(async () => {
      watched = web.watch();
      tab = await openBench(browser(), '/bench', { parts: addressParts });
      // It forgets what the page has loaded so far, too.
      opened = await call(tab, 'look');
    });

    it('a link to the page with payloads in it, also as what to debug, runs nothing', () => {
      assert.deepEqual(opened.faults, []);
      assertNothingLeft(watched);
    });

    for (const tests of [inChannels, inPages]) tests({ engine, browser, bench: () => tab });
  },
  { proxyPort: () => web.port },
);
