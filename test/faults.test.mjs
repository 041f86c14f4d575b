// Whatever goes wrong between a visitor and a system: no comment is lost, none is kept twice, and
// none is called sent that is not there. Every system meets every fault, in the built script.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, pause, wordsOf } from './faults/page.mjs';
import {
  conflictScripts,
  issoScripts,
  scripts,
  send,
  wordpressScripts,
} from './faults/scripts.mjs';
import { systems } from './faults/systems.mjs';
import { engines } from './helpers/site.mjs';

/** No more at once than a browser has connections to one origin: the others would wait, and time passes. */
async function inTurns(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item; (item = queue.shift());) await work(item);
  };
  await Promise.all(Array.from({ length: 5 }, worker));
}

/** Everything that can go wrong with a system. */
const scriptsOf = (name, { refusals, asksFirst }) => ({
  ...scripts,
  ...(name === 'Isso' && issoScripts),
  ...(name === 'WordPress' && wordpressScripts),
  ...(asksFirst && conflictScripts),
  ...Object.fromEntries(
    Object.entries(refusals).map(([what, { means, ...answer }]) => [
      `it ${what}`,
      [{ act: (response) => send(response, answer), means }],
    ]),
  ),
});

/** What is not true, or not as it should be, in what a visitor sees after a step. */
function complaints(seen, { comments, number, step, before }, isFirst) {
  const { outcome, reason, text, status, alert, buttons } = seen;
  const isThere = comments.length > 0;
  const wrong = {
    'false success': (outcome === 'sent' || /thank/i.test(status + alert)) && !isThere,
    'text lost': outcome !== 'sent' && text !== wordsOf(number).Comment,
    'sends more than once': seen.posts > 1,
    'shows what the server made': seen.made > 0,
    'shows an address of the visitor': /\d+\.\d+\.\d+\.\d+/.test(status + alert),
    'shows markup': /<\/?\w|&#?\w+;/.test(status + alert),
  };
  if (outcome === 'sent')
    Object.assign(wrong, {
      'does not thank': !status.startsWith('Thank you.') || alert,
      'leaves the text there': text,
      'says published where it waits': /is published/.test(status) && number % 2,
    });
  else if (outcome === 'failed')
    Object.assign(wrong, {
      'says not sent, and it is there': alert.startsWith('Not sent: ') && comments.length > before,
      'says there already, and it is not': /has this (very )?comment/.test(alert) && !isThere,
      'does not say what to do': !/.{20}try again/i.test(alert),
      'offers no way on': !['Try again', 'Copy my comment'].every((name) => buttons.includes(name)),
      [`fails with ${reason} though all is well`]: !step || step.harmless,
      [`is called ${reason}, not ${step?.means}`]: step?.means && step.means !== reason,
    });
  else if (outcome === 'asked')
    Object.assign(wrong, {
      'asks something else': alert !== 'Your comment may have arrived already. Send anyway?',
      'asks before anything was sent': isFirst,
    });
  else wrong[outcome] = true;
  return Object.keys(wrong).filter((what) => wrong[what]);
}

/** Sends one comment through every script of a system; gives what was found, and the counts. */
async function sendThroughAll(test, browser, name, system) {
  const { tab, errors, write, mend, press } = await openPage(test, browser, system);
  // To draw so many forms would take more time than all else.
  await tab.evaluate(() => (document.body.style.contentVisibility = 'hidden'));
  const runs = Object.entries(scriptsOf(name, system)).map(([what, steps], index) => ({
    what,
    steps,
    number: index + 1,
  }));
  const found = [];
  let sendings = 0;

  const note = (run, seen, round) => {
    sendings++;
    for (const complaint of complaints(seen, run.site, !round))
      found.push(
        `${complaint}: ${run.what}, step ${round + 1}: ${(seen.alert || seen.status).slice(0, 200)}`,
      );
    run.outcome = seen.outcome;
  };

  /** Presses the button while something, or nothing any more, is wrong. */
  const attempt = async (run, round) => {
    const step = run.steps[round];
    if (!round) run.site = await write(run.number, step);
    else if (run.steps[round - 1]?.at) await mend(run.site);
    run.site.step = step;
    if (step?.offline === 'before') await tab.setOfflineMode(true);
    const pressed = press(run.site, round ? 'Try again' : 'Post comment');
    if (step?.offline === 'during') {
      await pause(200);
      await tab.setOfflineMode(true);
    }
    note(run, await pressed, round);
    if (step?.offline) await tab.setOfflineMode(false);
  };

  let left = runs;
  for (let round = 0; left.length && round < 5; round++) {
    const isOffline = ({ steps }) => steps[round]?.offline;
    await inTurns(
      left.filter((run) => !isOffline(run)),
      (run) => attempt(run, round),
    );
    // The whole page is offline then.
    for (const run of left.filter(isOffline)) await attempt(run, round);
    // Where the form asks, the visitor looks whether the comment is there, and answers truly.
    const asked = left.filter(({ outcome, site }) => outcome === 'asked' && !site.comments.length);
    if (asked.length) await pause(1_100);
    await inTurns(asked, async (run) => note(run, await press(run.site, 'Send anyway'), round));
    left = left.filter(({ outcome }) => outcome === 'failed');
  }

  for (const { what } of left) found.push(`never comes through: ${what}`);
  for (const { what, site } of runs) {
    const kept = site.comments[0]?.text.replaceAll('\r', '');
    if (site.comments.length !== 1) found.push(`kept ${site.comments.length} times: ${what}`);
    else if (kept !== wordsOf(site.number).Comment)
      found.push(`kept other words: ${what}: ${kept}`);
  }
  const count = (start) => found.filter((line) => line.startsWith(start)).length;
  return {
    found: [...found, ...errors],
    counts: {
      combinations: runs.length,
      sendings,
      'texts lost': count('text lost'),
      'false successes': count('false success'),
      duplicates: runs.filter(({ site }) => site.comments.length > 1).length,
    },
  };
}

// Both engines at once: they wait most of the time.
describe('the comment form', { concurrency: true }, () => {
  for (const [engine, launch] of Object.entries(engines))
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let browser;
      const total = {};

      before(async () => {
        browser = await launch();
      });

      after(() => browser.close());

      describe('whatever fails, the text stays, and in the end the comment is there once', () => {
        describe('with', { concurrency: 4 }, () => {
          for (const [name, system] of Object.entries(systems))
            it(name, async (test) => {
              const { found, counts } = await sendThroughAll(test, browser, name, system);
              for (const [what, count] of Object.entries(counts))
                total[what] = (total[what] ?? 0) + count;
              assert.equal(found.join('\n'), '');
            });
        });

        it('and so it is counted', (test) => {
          test.diagnostic(JSON.stringify(total).replace(/[{}"]/g, '').replaceAll(/[:,]/g, '$& '));
          assert.ok(total.combinations >= 8 * 60);
          assert.deepEqual(
            [total['texts lost'], total['false successes'], total.duplicates],
            [0, 0, 0],
          );
        });
      });

      for (const [name, system] of Object.entries(systems))
        it(`fifty clicks and fifty Enters send one comment to ${name}`, async (test) => {
          const { tab, write, hurry, look, hears } = await openPage(test, browser, system);
          const site = await write(2);
          let release;
          site.held = new Promise((resolve) => (release = resolve));
          await tab.bringToFront();
          await hurry(site);
          for (let presses = 0; presses < 50; presses++) await tab.keyboard.press('Enter');
          assert.deepEqual((await look(site)).buttons, ['Sending…']);
          release();
          await hears(site, /^Thank you\./);
          assert.equal(site.requests.length, 1);
          assert.equal(site.comments.length, 1);
        });

      it('back online, it says so and sends nothing by itself', async (test) => {
        const { tab, write, press, hears } = await openPage(test, browser, systems.Formspree);
        const site = await write(1);
        await tab.setOfflineMode(true);
        const { alert } = await press(site, 'Post comment');
        assert.match(alert, /^Not sent: you are offline\./);
        await tab.setOfflineMode(false);
        const seen = await hears(site, /^You are online again\./);
        await pause(300);
        assert.equal(seen.alert, '');
        assert.equal(seen.text, wordsOf(1).Comment);
        assert.deepEqual(site.requests, []);
        assert.equal((await press(site, 'Try again')).outcome, 'sent');
      });

      it('a comment that may have arrived is asked about until it is known, also after a clear no', async (test) => {
        const { write, press } = await openPage(test, browser, systems.Isso);
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
          'the click of a double one',
        );
        await pause(1_100);
        assert.equal((await press(site, 'Send anyway')).reason, 'busy');
        site.step = undefined;
        assert.equal((await press(site, 'Try again')).outcome, 'asked');
        assert.equal(site.comments.length, 1);
      });

      it('the focus stays on the button that now says Try again', async (test) => {
        const { tab, write, press, hears } = await openPage(test, browser, systems.Netlify);
        const site = await write(1, scripts['status 500'][0]);
        assert.equal((await press(site, 'Post comment')).focus, 'Try again');
        site.step = undefined;
        await tab.bringToFront();
        await tab.keyboard.press('Enter');
        await pause(1_100);
        await tab.keyboard.press('Enter');
        await hears(site, /^Thank you\./);
      });

      it('a form is posted urlencoded, and as multipart where it says so', async (test) => {
        for (const [enctype, type] of [
          ['', /^application\/x-www-form-urlencoded/],
          ['enctype="multipart/form-data"', /^multipart\/form-data; boundary=/],
        ]) {
          const { tag, ...rest } = systems.Netlify;
          const { write, press } = await openPage(test, browser, {
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
        const { write, press } = await openPage(test, browser, systems.Formspree);
        const site = await write(1, undefined, 'other');
        assert.equal((await press(site, 'Post comment')).outcome, 'sent');
        const [{ headers }] = site.requests;
        assert.equal(headers.accept, 'application/json');
        assert.equal(site.questions, undefined);
      });

      it('Isso is sent JSON and nothing else, with its cookies, also on another origin', async (test) => {
        const { tab, write, press } = await openPage(test, browser, systems.Isso);
        const site = await write(1, undefined, 'other');
        await tab.evaluate(() => (document.cookie = 'isso-7=token'));
        assert.equal((await press(site, 'Post comment')).outcome, 'sent');
        const [{ headers }] = site.requests;
        assert.equal(headers['content-type'], 'application/json');
        assert.match(headers.cookie, /isso-7=token/);
      });
    });
});
