// Text stays text, whichever way it comes in: hundreds of payloads through every channel, in three engines.
// Nothing of them runs, loads, breaks out of its place or reaches a prototype; the same payloads in the
// hands of a naive page do, so that the silence is known to mean something.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from './booking/clinic.mjs';
import { engines } from './helpers/engines.mjs';
import { bareTags } from './helpers/site.mjs';
import { channels } from './injection/channels.mjs';
import { payloads } from './injection/payloads.mjs';
import { messages } from './injection/messages.mjs';
import { openWeb } from './injection/web.mjs';
import { written } from './injection/written.mjs';

const web = await openWeb();
after(() => web.close());

const canary = '<script type="module" src="/injection/canary.mjs"></script>';
const script = '<script defer src="/aftercare.js"></script>';
const bench = '<script type="module" src="/injection/bench.mjs"></script>';

/** A query and a fragment of payloads, for a page that is opened by such a link. */
const query = new URLSearchParams(
  payloads
    .slice(0, 40)
    .map(({ text }, index) => [index ? `utm_${index}` : 'aftercare-debug', text]),
);

for (const [engine, start] of Object.entries(engines))
  describe(`in ${engine}`, { skip: !start && `${engine} is not installed` }, () => {
    const totals = {
      payloads: payloads.length,
      channels: 0,
      runs: 0,
      objects: 0,
      executions: 0,
      breakOuts: 0,
      loads: 0,
      naive: 0,
    };
    let browser;
    let tab;
    let watched;

    before(async () => {
      browser = await start(web.port);
      watched = web.watch();
      const address = web.publish('/bench', canary + script + bench);
      tab = await browser.open(`${address}?${query}#${encodeURIComponent(payloads[0].text)}`);
      await until(() => tab.run(() => !!globalThis.bench));
    });

    after(async () => {
      await tab?.close();
      await browser?.close();
    });

    /** Calls what a page of these tests can do; not awaited on the page, where not every engine waits. */
    async function call(tab, name, ...args) {
      await tab.run(
        (name, args) => {
          globalThis.outcome = undefined;
          globalThis.bench[name](...args).then(
            (value) => (globalThis.outcome = { value }),
            (error) => (globalThis.outcome = { error: `${error} ${error.stack}` }),
          );
        },
        name,
        args,
      );
      const { value, error } = await until(() => tab.run(() => globalThis.outcome), 120_000, name);
      assert.equal(error, undefined);
      const ran = value?.faults?.filter((fault) => fault.endsWith(' has run')) ?? [];
      totals.executions += ran.length;
      totals.breakOuts += (value?.faults?.length ?? 0) - ran.length;
      return value;
    }

    /** No host was asked but the site's own, and that for nothing but what the tests give it. */
    function assertNothingLeft(watched) {
      const { strangers, asked } = watched();
      const known =
        /^\/(bench|written.*|languages.*|(injection\/|answers\/|topics\/|locales\/|canary\/control-).*|aftercare\.js|self-check\.js)$/;
      const unknown = asked.map(({ path }) => path).filter((path) => !known.test(path));
      totals.loads += strangers.length + unknown.length;
      assert.deepEqual([strangers, unknown], [[], []]);
    }

    it('a link to the page with payloads in it, also as what to debug, runs nothing', async () => {
      const { faults } = await call(tab, 'look');
      assert.deepEqual(faults, []);
      assertNothingLeft(watched);
    });

    for (const [name, { isMute, mayFetch }] of Object.entries(channels))
      it(`text in ${name} stays text`, async (test) => {
        const watched = web.watch();
        const { faults, loads, places, shown, time } = await call(tab, 'run', name);
        totals.channels++;
        totals.runs += places * payloads.length;
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
        if (!isMute) assert.ok(shown > payloads.length * 0.9, `${shown} were seen`);
      });

    it('text in the address of the page stays text, and opens the cause that it names', async () => {
      const watched = web.watch();
      const { faults, opened } = await call(tab, 'lead');
      assert.deepEqual(faults, []);
      assertNothingLeft(watched);
      assert.ok(opened > 20, `${opened} were opened`);
      totals.channels++;
      totals.runs += payloads.length * 3;
    });

    it('things that are no text are passed over, with one warning', async () => {
      const watched = web.watch();
      const { faults, runs } = await call(tab, 'give');
      assert.deepEqual(faults, []);
      assertNothingLeft(watched);
      totals.objects = runs;
    });

    it('an answer of brackets that never close does not hold the page up', async () => {
      const { time, alert } = await call(tab, 'holdUp');
      assert.match(alert, /did not accept it/);
      assert.ok(time < 4_000, `${time} ms`);
    });

    it('text in the markup of the page stays text: in the script tag, tags and placeholders', async (test) => {
      const watched = web.watch();
      const seen = [];
      for (const kind of ['payloads', 'harmless']) {
        const { script, body, places } = written(kind === 'harmless');
        const head = canary + script + bench;
        const tab = await browser.open(web.publish(`/written-${kind}`, head, body));
        test.after(tab.close);
        await until(() => tab.run(() => !!globalThis.bench));
        const { faults, outlines, words } = await call(tab, 'look');
        assert.deepEqual(faults, []);
        seen.push(outlines);
        if (kind === 'payloads') assert.match(words, /<script>top\.ran\(/);
        totals.runs += kind === 'payloads' ? places : 0;
      }
      assert.deepEqual(seen[0], seen[1]);
      assertNothingLeft(watched);
      totals.channels += 3;
    });

    it('elements and fields of a page that hide what it is called by leave the widgets whole', async (test) => {
      const names = 'lang id name action className dataset parentNode children attributes'.split(
        ' ',
      );
      const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
      const globals = 'Aftercare trustedTypes litHtmlVersions currentScript defaultView self';
      const hiding = globals
        .split(' ')
        .map((name) => `<a id="${name}"></a><img name="${name}" src="data:," alt="">`)
        .join('');
      const body = `${hiding}<form lang="en" id="comment-form">${fields}${bareTags}</form>
        <svg lang="en"><foreignObject>${bareTags}</foreignObject></svg>`;
      const tab = await browser.open(web.publish('/written-hiding', canary + script + bench, body));
      test.after(tab.close);
      await until(() => tab.run(() => !!globalThis.bench));
      const { faults, words } = await call(tab, 'look');
      assert.deepEqual(faults, []);
      assert.equal(words.match(/Leave a reply/g).length, 2);
    });

    it('text in the files of languages stays text', async (test) => {
      const watched = web.watch();
      const seen = [];
      for (const kind of ['payloads', 'harmless']) {
        const settings = `<script defer src="/aftercare.js" data-locales="/locales/${kind}/"></script>`;
        const tab = await browser.open(
          web.publish(`/languages-${kind}`, canary + settings + bench),
        );
        test.after(tab.close);
        await until(() => tab.run(() => !!globalThis.bench));
        const { faults, outlines, words } = await call(tab, 'speak');
        assert.deepEqual(faults, []);
        seen.push(outlines);
        if (kind === 'payloads') assert.match(words, /<script>top\.ran\(/);
      }
      assert.deepEqual(seen[0], seen[1]);
      assertNothingLeft(watched);
      totals.channels++;
      // The places of a file, in each of the languages.
      totals.runs += 13 * 94;
    });

    it('what the frames of booking systems say changes nothing but a height', async (test) => {
      const hosts = ['calendly.com', 'app.cal.com'];
      const body = hosts
        .map(
          (host) =>
            `<aftercare-booking-cta href="https://${host}/silent" mode="inline"></aftercare-booking-cta>`,
        )
        .join('');
      const tab = await browser.open(web.publish('/booking', canary + script + bench, body));
      test.after(tab.close);
      await until(() => tab.run(() => !!globalThis.bench));
      await call(tab, 'tap');
      for (const host of hosts) {
        const frame = await web.shownAt(host);
        await frame.run(
          (messages) => messages.forEach((message) => globalThis.tell(message)),
          messages,
        );
      }
      const scheduled = await until(() => tab.run(() => globalThis.bench.scheduled()), 20_000);
      assert.deepEqual(scheduled.sort(), hosts.toSorted());
      const { faults, styles } = await call(tab, 'lookAtFrames');
      assert.deepEqual(faults, []);
      for (const style of styles) assert.match(style, /^(height: [\d.]+px;)?$/);
      totals.channels++;
      totals.runs += messages.length * 2;
    });

    it('a naive page runs, loads and takes to heart what the widgets do not', async (test) => {
      const watched = web.watch();
      const tab = await browser.open(
        web.publish(
          '/naive',
          canary + '<script type="module" src="/injection/naive.mjs"></script>',
        ),
      );
      test.after(tab.close);
      const trusted = await until(() => tab.run(() => globalThis.trusted), 120_000);
      const loads = new Set(
        watched()
          .asked.map(({ path }) => path)
          .filter((path) => /^\/canary\/\d+$/.test(path)),
      );
      totals.naive = { ...trusted, loads: loads.size };
      test.diagnostic(`${engine}, naive: ${JSON.stringify(totals.naive)}`);
      assert.ok(trusted.executed > 100, `${trusted.executed} have run`);
      assert.ok(loads.size > 25, `${loads.size} have loaded`);
      assert.ok(trusted.polluted > 1, `${trusted.polluted} have polluted`);
    });

    it('all in all, thousands of places held', (test) => {
      test.diagnostic(`${engine}: ${JSON.stringify(totals)}`);
      assert.ok(totals.payloads >= 300);
    });
  });
