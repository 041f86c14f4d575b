// Whatever goes wrong between a visitor and a system: no comment is lost, none is kept twice, and
// none is called sent that is not there. Every system meets every fault, in the built script; the engines share the
// pairs of system and fault, and each engine meets every fault.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scripts } from '../comment-systems/scripts.mjs';
import { systems } from '../comment-systems/systems.mjs';
import { shareOf } from '../harness/sharing.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { pastDoubleClick, sendThroughAll } from './every-fault.mjs';
import { openPage, wordsOf } from './page.mjs';

describe('the comment form', () => {
  inEngines(
    ({ engine, browser }) => {
      const open = (test, system) => openPage(test, browser(), system);
      const total = {};
      /** How many engines share the faults. */
      let every;

      describe('whatever fails, the text stays, and in the end the comment is there once', () => {
        // Some at once: now and then, each waits for a server that is slow.
        describe('with', { concurrency: 3 }, () => {
          for (const [number, [name, system]] of Object.entries(systems).entries())
            it(name, async (test) => {
              const share = shareOf(engine, number, puppeteerEngines);
              every = share.every;
              const { found, counts } = await sendThroughAll(test, browser(), name, system, share);
              for (const [what, count] of Object.entries(counts))
                total[what] = (total[what] ?? 0) + count;
              assert.equal(found.join('\n'), '');
            });
        });

        it('and so it is counted', (test) => {
          test.diagnostic(JSON.stringify(total).replace(/[{}"]/g, '').replaceAll(/[:,]/g, '$& '));
          assert.ok(total.combinations >= (8 * 60) / every);
          assert.deepEqual(
            [total['texts lost'], total['false successes'], total.duplicates],
            [0, 0, 0],
          );
        });
      });

      for (const [name, system] of Object.entries(systems))
        it(`fifty clicks and fifty Enters send one comment to ${name}`, async (test) => {
          const { tab, write, hurry, look, hears } = await open(test, system);
          const site = await write(2);
          let release;
          site.held = new Promise((resolve) => (release = resolve));
          await tab.page.bringToFront();
          await hurry(site);
          for (let presses = 0; presses < 50; presses++) await tab.press('Enter');
          assert.deepEqual((await look(site)).buttons, ['Sending…']);
          release();
          await hears(site, /^Thank you\./);
          assert.equal(site.requests.length, 1);
          assert.equal(site.comments.length, 1);
        });

      it('back online, it says so and sends nothing by itself', async (test) => {
        const { tab, write, press, hears, setOffline, advance } = await open(
          test,
          systems.Formspree,
        );
        const site = await write(1);
        await setOffline(true);
        const { alert } = await press(site, 'Post comment');
        assert.match(alert, /^Not sent: you are offline\./);
        await setOffline(false);
        const seen = await hears(site, /^You are online again\./);
        assert.equal(seen.alert, '');
        assert.equal(seen.text, wordsOf(1).Comment);
        await advance(60_000);
        await tab.settled();
        assert.equal((await press(site, 'Try again')).outcome, 'sent');
        assert.equal(site.requests.length, 1);
      });

      it('a comment that may have arrived is asked about until it is known, also after a clear no', async (test) => {
        const { write, press, advance } = await open(test, systems.Isso);
        const [[lost], [busy]] = [
          scripts['it is cut off after it was kept'],
          scripts['status 429'],
        ];
        const site = await write(1, lost);
        assert.equal((await press(site, 'Post comment')).outcome, 'failed');
        site.step = busy;
        assert.equal((await press(site, 'Try again')).outcome, 'asked');
        assert.equal(
          (await press(site, 'Send anyway')).outcome,
          'asked',
          'the second half of a double click',
        );
        await advance(pastDoubleClick);
        assert.equal((await press(site, 'Send anyway')).reason, 'busy');
        site.step = undefined;
        assert.equal((await press(site, 'Try again')).outcome, 'asked');
        assert.equal(site.comments.length, 1);
      });

      it('the focus stays on the button that now says Try again', async (test) => {
        const { tab, write, press, hears, advance } = await open(test, systems.Netlify);
        const site = await write(1, scripts['status 500'][0]);
        assert.equal((await press(site, 'Post comment')).focus, 'Try again');
        site.step = undefined;
        await tab.page.bringToFront();
        await tab.press('Enter');
        await hears(site, /Send anyway\?$/);
        await advance(pastDoubleClick);
        await tab.press('Enter');
        await hears(site, /^Thank you\./);
      });

      it('a form is posted urlencoded, and as multipart where it says so', async (test) => {
        for (const [enctype, type] of [
          ['', /^application\/x-www-form-urlencoded/],
          ['enctype="multipart/form-data"', /^multipart\/form-data; boundary=/],
        ]) {
          const { tag, ...rest } = systems.Netlify;
          const { write, press } = await open(test, {
            ...rest,
            tag: (...given) => tag(...given).replace('method="post"', `method="post" ${enctype}`),
          });
          const site = await write(1);
          assert.equal((await press(site, 'Post comment')).outcome, 'sent');
          const [{ headers, fields }] = site.requests;
          assert.match(headers['content-type'], type);
          assert.equal(fields['form-name'], 'comments');
          assert.equal(fields.name, 'Dana R.');
          assert.equal(fields.message.replaceAll('\r', ''), wordsOf(1).Comment);
        }
      });

      it('Formspree is asked for JSON, without a question before', async (test) => {
        const { write, press } = await open(test, systems.Formspree);
        const site = await write(1, undefined, 'other');
        assert.equal((await press(site, 'Post comment')).outcome, 'sent');
        const [{ headers }] = site.requests;
        assert.equal(headers.accept, 'application/json');
        assert.equal(site.questions, undefined);
      });

      it('Isso is sent JSON and nothing else, with its cookies, also on another origin', async (test) => {
        const { tab, write, press } = await open(test, systems.Isso);
        const site = await write(1, undefined, 'other');
        await tab.run(() => void (document.cookie = 'isso-7=token'));
        assert.equal((await press(site, 'Post comment')).outcome, 'sent');
        const [{ headers }] = site.requests;
        assert.equal(headers['content-type'], 'application/json');
        assert.match(headers.cookie, /isso-7=token/);
      });
    },
    { engines: puppeteerEngines },
  );
});
