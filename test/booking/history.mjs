// The dialog adds one step to the browser's history and takes it back, whatever the calendar adds.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { waitFor } from '../harness/wait.mjs';
import { gone, isOn, openLongPage, stepGone, ways } from './long-page.mjs';

/** Has a calendar add two steps to the history, like those that show a day, then an hour. */
async function walk(tab, frame) {
  const length = await tab.run(() => history.length);
  await frame.run(async () => {
    history.pushState('day', '');
    const isThere = new Promise((resolve) => addEventListener('hashchange', resolve));
    location.hash = 'hour';
    await isThere;
    addEventListener('popstate', () => tell({ mark: 'step' }));
  });
  await tab.until((length) => history.length === length, length + 2);
}

/** Goes one step back, and waits until it is done. */
async function goBack(engine, tab) {
  const position = () =>
    tab.run(() => [location.pathname, visitor.names('dialog'), visitor.marks, history.state]);
  const before = await position();
  await tab.back();
  // In WebKit a step of a frame that is gone shows nothing; but its driver waits until a step is done.
  if (engine !== 'WebKit')
    await waitFor(async () => !isDeepStrictEqual(await position(), before), { what: 'Back' });
  await tab.settled();
}

/** @param {{ engine: string, world, open }} site */
export function historySteps({ engine, world, open }) {
  it('opened and closed five times, the next Back leads to the page before', async (test) => {
    const { tab, tap, from } = await openLongPage({ world, open, test });
    for (const way of Object.keys(ways).slice(0, 5)) {
      const frame = await tap();
      await ways[way](tab, frame);
      await gone(tab);
    }
    await stepGone(tab);
    await tab.back();
    await isOn(tab, from);
  });

  it('closed and opened again in the same breath, it stays open, and Back closes it', async (test) => {
    const { tab, tap } = await openLongPage({ world, open, test });
    await tap();
    await tab.run(async () => {
      addEventListener('popstate', () => (globalThis.isBack = true), { once: true });
      visitor.find('button', 'Close')[0].click();
      // The step back in the history is still to come.
      while (visitor.all().some((element) => element.matches('iframe')))
        await new Promise((resolve) => setTimeout(resolve));
      visitor.find('link', 'Book')[0].click();
    });
    await tab.until(() => globalThis.isBack && history.state?.aftercare);
    await tab.settled();
    assert.deepEqual(await tab.names('dialog'), ['Book']);
    await tab.back();
    await gone(tab);
    assert.ok(await tab.sees('link', 'Book'));
  });

  it('a calendar that goes its own steps is closed all the same, and the page is not left', async (test) => {
    const { tab, tap, from } = await openLongPage({ world, open, test }, { host: 'calendly.com' });
    const page = await tab.run(() => location.pathname);
    await walk(tab, await tap());
    await tab.click('button', 'Close');
    await gone(tab);
    await stepGone(tab);
    await tab.settled();
    assert.equal(await tab.run(() => location.pathname), page);
    assert.equal(await tab.focus(), 'Book');

    let steps = 0;
    do {
      steps++;
      await goBack(engine, tab);
    } while ((await tab.run(() => location.pathname)) === page);
    await isOn(tab, from);
    test.diagnostic(`${steps} Back from the page then`);
  });

  it('Back leads through the steps of a calendar and out of the dialog, then off the page', async (test) => {
    const { tab, tap, from } = await openLongPage({ world, open, test }, { host: 'calendly.com' });
    const page = await tab.run(() => location.pathname);
    await walk(tab, await tap());
    const steps = [];
    let path;
    do {
      await goBack(engine, tab);
      path = await tab.run(() => location.pathname);
      steps.push(path === from ? 'left' : (await tab.names('dialog')).length ? 'open' : 'closed');
    } while (path === page);
    test.diagnostic(steps.join(', '));
    assert.match(steps.join(), /^(open,)*(closed,)+left$/);
  });
}
