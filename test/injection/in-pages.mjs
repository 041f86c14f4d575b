// Payloads in a page's address and markup, values that are not text, language files and messages of frames:
// nothing runs, loads or breaks out. A naive page does run and load the same payloads, which proves that the
// test would notice.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eventually, waitFor } from '../harness/wait.mjs';
import { bareTags } from '../harness/widgets.mjs';
import { assertNothingLeft, call, canary, openBench, web } from './bench-page.mjs';
import { messages } from './messages.mjs';
import { written } from './written.mjs';

/** @param {{ engine: string, browser: () => object, bench: () => object }} world `bench()` is the tab with the bench */
export function inPages({ engine, browser, bench }) {
  /** Opens a page of the test's own. */
  async function open(test, path, page) {
    const tab = await openBench(browser(), path, page);
    test.after(tab.close);
    return tab;
  }

  it('text in the address of the page stays text, and opens the cause that it names', async () => {
    const watched = web.watch();
    const { faults, opened } = await call(bench(), 'lead');
    assert.deepEqual(faults, []);
    assertNothingLeft(watched);
    assert.ok(opened > 20, `${opened} were opened`);
  });

  it('things that are no text are passed over, with one warning', async () => {
    const watched = web.watch();
    const { faults } = await call(bench(), 'give');
    assert.deepEqual(faults, []);
    assertNothingLeft(watched);
  });

  it('an answer of brackets that never close does not hold the page up', async () => {
    const { time, alert } = await call(bench(), 'holdUp');
    assert.match(alert, /did not accept it/);
    assert.ok(time < 4_000, `${time} ms`);
  });

  it('text in the markup of the page stays text: in the script tag, tags and placeholders', async (test) => {
    const watched = web.watch();
    const seen = [];
    for (const kind of ['payloads', 'harmless']) {
      const tab = await open(test, `/written-${kind}`, written(kind === 'harmless'));
      const { faults, outlines, words } = await call(tab, 'look');
      assert.deepEqual(faults, []);
      seen.push(outlines);
      if (kind === 'payloads') assert.match(words, /<script>top\.ran\(/);
    }
    assert.deepEqual(seen[0], seen[1]);
    assertNothingLeft(watched);
  });

  it('elements and fields of a page that hide what it is called by leave the widgets whole', async (test) => {
    const names = 'lang id name action className dataset parentNode children attributes'.split(' ');
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const globals = 'Aftercare trustedTypes litHtmlVersions currentScript defaultView self';
    const hiding = globals
      .split(' ')
      .map((name) => `<a id="${name}"></a><img name="${name}" src="data:," alt="">`)
      .join('');
    const body = `${hiding}<form lang="en" id="comment-form">${fields}${bareTags}</form>
      <svg lang="en"><foreignObject>${bareTags}</foreignObject></svg>`;
    const tab = await open(test, '/written-hiding', { body });
    const { faults, words } = await call(tab, 'look');
    assert.deepEqual(faults, []);
    assert.equal(words.match(/Leave a reply/g).length, 2);
  });

  it('text in the files of languages stays text', async (test) => {
    const watched = web.watch();
    const seen = [];
    for (const kind of ['payloads', 'harmless']) {
      const script = `<script defer src="/aftercare.js" data-locales="/${kind}/locales/"></script>`;
      const tab = await open(test, `/languages-${kind}`, { script });
      const { faults, outlines, words } = await call(tab, 'speak');
      assert.deepEqual(faults, []);
      seen.push(outlines);
      if (kind === 'payloads') assert.match(words, /<script>top\.ran\(/);
    }
    assert.deepEqual(seen[0], seen[1]);
    assertNothingLeft(watched);
  });

  it('what the frames of booking systems say changes nothing but a height', async (test) => {
    const hosts = ['calendly.com', 'app.cal.com'];
    const body = hosts
      .map(
        (host) =>
          `<aftercare-booking-cta href="https://${host}/silent" mode="inline"></aftercare-booking-cta>`,
      )
      .join('');
    const tab = await open(test, '/booking', { body });
    await call(tab, 'tap');
    for (const host of hosts) await (await web.shownAt(host)).tell(...messages);
    const scheduled = await tab.until(() => globalThis.bench.scheduled());
    assert.deepEqual(scheduled.sort(), hosts.toSorted());
    const { faults, styles } = await call(tab, 'lookAtFrames');
    assert.deepEqual(faults, []);
    for (const style of styles) assert.match(style, /^(height: [\d.]+px;)?$/);
  });

  it('a naive page runs, loads and takes to heart what the widgets do not', async (test) => {
    const watched = web.watch();
    const naive = '<script type="module" src="/injection/naive.mjs"></script>';
    const tab = await browser().open(web.publish('/naive', canary + naive));
    test.after(tab.close);
    // Only now: some of its frames never load, and opening it would wait for them.
    await tab.until(() => globalThis.naive);
    await tab.run(
      () => void globalThis.naive.trust().then((found) => (globalThis.polluted = found)),
    );
    const polluted = await waitFor(() => tab.run(() => globalThis.polluted), {
      timeout: 120_000,
      what: 'the naive page has been handed all payloads',
    });
    const loads = () => {
      const paths = watched().asked.map(({ path }) => path);
      return new Set(paths.filter((path) => /^\/canary\/\d+$/.test(path))).size;
    };
    let executed;
    const countAll = async () => {
      executed = await tab.run(() => globalThis.naive.countExecuted());
      assert.ok(executed > 100, `${executed} have run`);
      assert.ok(loads() > 25, `${loads()} have loaded`);
    };
    // On a busy machine some of its frames load late.
    await eventually(countAll, { timeout: 120_000 });
    test.diagnostic(`${engine}, naive: ${executed} ran, ${loads()} loaded, ${polluted} polluted`);
    assert.ok(polluted > 1, `${polluted} have polluted`);
  });
}
