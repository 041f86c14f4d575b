import { openSystem } from '../comment-systems/server.mjs';
import { installClock } from '../harness/clock.mjs';
import { eventually, waitFor } from '../harness/wait.mjs';
import { visitor } from './visitor.mjs';

/** No more at once than a browser has connections to one origin. */
const atOnce = 5;
/** How long the form waits for an answer, in milliseconds. */
const patience = 20_000;

/** What a visitor writes, with characters that systems change. */
export const wordsOf = (number) => ({
  Name: 'Dana R.',
  Email: 'dana@example.com',
  Comment: `Walking "helped" me & my back, it's <b>naïve</b> 🙂 no. ${number}\nResting didn't.`,
});

/** Opens a page for many forms of a system, on the system’s own origin. */
export async function openPage(test, browser, system) {
  const server = await openSystem(system);
  test.after(server.close);
  const tab = await browser.open(server.home, {
    scripts: [visitor, installClock],
  });
  test.after(tab.close);
  const isReached = () =>
    tab.run(
      (address) =>
        globalThis.visitor.visit(address).then(
          () => true,
          () => false,
        ),
      server.elsewhere,
    );
  async function setOffline(isOffline) {
    await tab.page.setOfflineMode(isOffline);
    // The browser obeys a moment later.
    await waitFor(async () => (await isReached()) !== isOffline, { what: `offline: ${isOffline}` });
  }
  const advance = (time) => tab.run((time) => globalThis.clock.advance(time), time);
  const look = ({ number }) => tab.run((number) => globalThis.visitor.look(number), number);

  const pressInPage = (sites, name) =>
    tab.run(
      (...given) => globalThis.visitor.pressAll(...given),
      ...[sites.map(({ number }) => number), name, atOnce],
    );

  /** Presses a button where answers stall, and lets time pass once all of them do. */
  async function pressAndTimeOut(sites, name) {
    let seen;
    const pressed = pressInPage(sites, name).then((all) => (seen = all));
    const isStalled = (waiting) =>
      sites.some(({ number, hasStalled }) => number === waiting && hasStalled);
    const allStall = async () => {
      const waiting = await tab.run(() => globalThis.visitor.waiting());
      return seen || (waiting.length > 0 && waiting.every(isStalled));
    };
    await waitFor(allStall, { what: 'every answer stalls' });
    // On another origin: stalled answers may take up all connections to this one.
    await tab.run((address) => globalThis.visitor.visit(address), server.elsewhere);
    const isOffline = sites.some(({ step }) => step.offline === 'during');
    if (isOffline) await setOffline(true);
    await advance(patience);
    await pressed;
    if (isOffline) await setOffline(false);
    return seen;
  }

  async function pressOffline(sites, name) {
    await setOffline(true);
    const seen = await pressInPage(sites, name);
    await setOffline(false);
    return seen;
  }

  const howToPress = ({ step }) =>
    step?.offline === 'before'
      ? 'offline'
      : step?.offline === 'during'
        ? 'losing the connection'
        : step?.stalls
          ? 'timing out'
          : 'plainly';
  const ways = {
    plainly: pressInPage,
    offline: pressOffline,
    'timing out': pressAndTimeOut,
    'losing the connection': pressAndTimeOut,
  };

  /**
   * Presses a button in the form of each site, and makes what is wrong with the site happen; gives
   * what the visitor sees afterwards, in the same order.
   */
  async function pressAll(sites, name) {
    const seen = new Map();
    for (const site of sites)
      Object.assign(site, {
        presses: (site.presses ?? 0) + 1,
        before: site.comments.length,
        hasStalled: false,
      });
    for (const [way, press] of Object.entries(ways)) {
      const those = sites.filter((site) => howToPress(site) === way);
      const size = press === pressAndTimeOut ? atOnce : those.length;
      for (let from = 0; from < those.length; from += size) {
        const some = those.slice(from, from + size);
        const all = await press(some, name);
        some.forEach((site, index) => seen.set(site, all[index]));
      }
    }
    return sites.map((site) => seen.get(site));
  }

  /** Sets sites up, each with a form on the page that is filled in and sends to it. */
  async function writeAll(sites) {
    const opened = sites.map(({ number, step, at = step?.at }) => {
      const site = server.open(number, step);
      return { site, tag: system.tag(server.address(site, at), site) };
    });
    await tab.run(
      (texts) => globalThis.visitor.writeAll(texts),
      opened.map(({ site: { number }, tag }) => ({ number, tag, words: wordsOf(number) })),
    );
    return opened.map(({ site }) => site);
  }

  return {
    tab,
    advance,
    setOffline,
    look,
    pressAll,
    writeAll,
    press: async (site, name) => (await pressAll([site], name))[0],
    write: async (number, step, at) => (await writeAll([{ number, step, at }]))[0],
    /** Corrects the addresses of forms that sent to where no answer can come from. */
    correct: (sites) =>
      tab.run(
        (actions) => globalThis.visitor.correct(actions),
        sites.map((site) => [site.number, server.address(site)]),
      ),
    hurry: ({ number }) => tab.run((number) => globalThis.visitor.hurry(number), number),
    /** Waits until the form says something, as its status or its alert; gives what is seen then. */
    hears: (site, words) =>
      eventually(async () => {
        const seen = await look(site);
        if (words.test(seen.status) || words.test(seen.alert)) return seen;
        throw new Error(`never says ${words}: ${JSON.stringify(seen)}`);
      }),
    /** What no script has caught. Firefox reports there what a policy forbade, too. */
    uncaught: () =>
      tab.lines.filter((line) =>
        /^uncaught: (?!Cross-Origin Request Blocked|Content-Security-Policy)/.test(line),
      ),
  };
}
