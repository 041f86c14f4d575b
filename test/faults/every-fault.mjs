// Sends a comment through each fault of a system, again until it arrives, as a visitor would.
import { send } from '../comment-systems/answers.mjs';
import {
  conflictScripts,
  issoScripts,
  scripts,
  wordpressScripts,
} from '../comment-systems/scripts.mjs';
import { take } from '../harness/sharing.mjs';
import { openPage, wordsOf } from './page.mjs';

/** How often a visitor tries at most. */
const mostRounds = 5;
/** After this time, in milliseconds, a click is no longer taken for half of a double click. */
export const pastDoubleClick = 1_100;

/** Everything that can go wrong with a system; of what can go wrong with all of them, a share. */
const scriptsOf = (name, { refusals, asksFirst }, share) => ({
  ...Object.fromEntries(take(Object.entries(scripts), share)),
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

/** Everything false or wrong in what a visitor sees after a step. */
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

/**
 * Sends one comment through every fault of a system, and through a share of those that all systems have; gives what
 * was found, and the counts.
 */
export async function sendThroughAll(test, browser, name, system, share) {
  const page = await openPage(test, browser, system);
  // Drawing so many forms would take more time than all else.
  await page.tab.run(() => void (document.body.style.display = 'none'));
  const runs = Object.entries(scriptsOf(name, system, share)).map(([what, steps], index) => ({
    what,
    steps,
    number: index + 1,
  }));
  const sites = await page.writeAll(runs.map(({ number, steps }) => ({ number, step: steps[0] })));
  runs.forEach((run, index) => (run.site = sites[index]));

  const found = [];
  let sendings = 0;
  async function press(some, button, round) {
    if (!some.length) return;
    const seen = await page.pressAll(
      some.map(({ site }) => site),
      button,
    );
    for (const [index, run] of some.entries()) {
      const { outcome, alert, status } = seen[index];
      sendings++;
      run.outcome = outcome;
      for (const complaint of complaints(seen[index], run.site, !round))
        found.push(
          `${complaint}: ${run.what}, step ${round + 1}: ${(alert || status).slice(0, 200)}`,
        );
    }
  }

  let left = runs;
  for (let round = 0; left.length && round < mostRounds; round++) {
    for (const { site, steps } of left) site.step = steps[round];
    const misled = left.filter(({ steps }) => steps[round - 1]?.at);
    if (misled.length) await page.correct(misled.map(({ site }) => site));
    await press(left, round ? 'Try again' : 'Post comment', round);
    // Where the form asks, the visitor looks whether the comment is there, and answers truly.
    const asked = left.filter(({ outcome, site }) => outcome === 'asked' && !site.comments.length);
    if (asked.length) await page.advance(pastDoubleClick);
    await press(asked, 'Send anyway', round);
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
    found: [...found, ...page.uncaught()],
    counts: {
      combinations: runs.length,
      sendings,
      'texts lost': count('text lost'),
      'false successes': count('false success'),
      duplicates: runs.filter(({ site }) => site.comments.length > 1).length,
    },
  };
}
