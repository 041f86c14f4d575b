import { openSystem } from './server.mjs';
import { visitor } from './visitor.mjs';

export const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** What a visitor writes, with signs that systems change. */
export const wordsOf = (number) => ({
  Name: 'Dana R.',
  Email: 'dana@example.com',
  Comment: `Walking "helped" me & my back, it's <b>naïve</b> 🙂 no. ${number}\nResting didn't.`,
});

/** Opens a page for a system’s forms, on their own origin. */
export async function openPage(test, browser, system) {
  const server = await openSystem(system);
  test.after(server.close);
  // A window each: in a tab behind others, time passes more slowly.
  const tab = await browser.newPage({ type: 'window' });
  test.after(() => tab.close());
  const errors = [];
  tab.on('pageerror', ({ message }) => {
    // Firefox reports here what a policy forbade, too.
    if (!/^(Cross-Origin Request Blocked|Content-Security-Policy)/.test(message))
      errors.push(message);
  });
  await tab.evaluateOnNewDocument(visitor);
  await tab.goto(server.home, { waitUntil: 'load' });
  const ask =
    (what) =>
    (site, ...given) =>
      tab.evaluate((what, ...given) => visitor[what](...given), what, site.number, ...given);
  const write = ask('write');
  const mend = ask('mend');
  const press = ask('press');
  const look = ask('look');
  return {
    server,
    tab,
    errors,
    press(site, name) {
      site.presses = (site.presses ?? 0) + 1;
      site.before = site.comments.length;
      return press(site, name);
    },
    hurry: ask('hurry'),
    look,
    /** Waits until the form says that it goes well; what is seen then. */
    async hears(site, words) {
      for (let waits = 0; waits < 100; waits++) {
        const seen = await look(site);
        if (words.test(seen.status)) return seen;
        await pause(50);
      }
      throw new Error(`never says ${words}: ${JSON.stringify(await look(site))}`);
    },
    /** Sets a site up, and a form on the page that sends to it. */
    async write(number, step, at = step?.at) {
      const site = server.open(number, step);
      await write(site, system.tag(server.address(site, at), site), wordsOf(number));
      return site;
    },
    mend: (site) => mend(site, server.address(site)),
  };
}
