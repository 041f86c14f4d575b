// Text stays text, whichever channel it comes in by: nothing of the payloads runs, loads, breaks out of
// its place or reaches a prototype.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { shareOf } from '../harness/sharing.mjs';
import { assertNothingLeft, call, web } from './bench-page.mjs';
import { channels } from './channels.mjs';
import { payloads } from './payloads.mjs';

/** @param {{ engine: string, bench: () => object }} world `bench()` is the tab with the bench */
export function inChannels({ engine, bench }) {
  let runs = 0;

  for (const [number, [name, { isMute, mayFetch }]] of Object.entries(channels).entries())
    it(`text in ${name} stays text`, async (test) => {
      const watched = web.watch();
      // Each engine meets every payload, and every channel.
      const share = shareOf(engine, number);
      const { faults, loads, places, shown, time, tried } = await call(bench(), 'run', name, share);
      runs += places * tried;
      test.diagnostic(`${engine}, ${name}: ${places} places, shown ${shown}, ${time} ms`);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        loads.filter(({ initiatorType }) => initiatorType !== 'fetch'),
        [],
      );
      if (mayFetch)
        assert.deepEqual(
          watched().asked.filter(({ as }) => as !== 'empty' && as !== 'image'),
          [],
        );
      else assertNothingLeft(watched);
      // Else the channel would carry nothing, and prove nothing.
      if (!isMute) assert.ok(shown > tried * 0.9, `${shown} were seen`);
    });

  it('all in all, thousands of places held', (test) => {
    test.diagnostic(`${engine}: ${runs} places`);
    assert.ok(payloads.length >= 300);
    assert.ok(runs > 10_000);
  });
}
