// The scripts of other people’s pages, as old and as new as they are met: beside them the widgets stand
// whole and can be used, and nothing of the page’s is another for it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEngines } from '../harness/suite.mjs';
import { libraries, served } from './libraries.mjs';
import { testFrameworks } from './frameworks.mjs';
import { testMoves } from './moves.mjs';
import { testProperties } from './properties.mjs';
import { testVisitorsTools } from './visitors-tools.mjs';
import { testWriters } from './writers.mjs';
import {
  bare,
  changed,
  demanded,
  demanding,
  demands,
  filled,
  hostPage,
  inventory,
  look,
  metDemands,
  sees,
  standAndWork,
} from './visitor.mjs';

inEngines((world) => {
  const { open, site } = world;

  for (const [name, library] of Object.entries(libraries))
    it(
      `beside ${name}, the widgets stand and work, and change nothing of it`,
      { skip: library.skip },
      async (test) => {
        Object.assign(site().pages, demanded, served(library));
        const html = hostPage(library.head + inventory, bare + filled + demanding());
        const tab = await open(test, '/library', html);
        await standAndWork(tab);
        await sees(tab, metDemands, demands);
        assert.equal(await look(tab, library.works), true);
        assert.deepEqual(await look(tab, changed), ['Aftercare']);
        assert.deepEqual(await tab.complaints(), []);
      },
    );

  testMoves(world);
  testWriters(world);
  testFrameworks(world);
  testVisitorsTools(world);
  testProperties(world);
});
