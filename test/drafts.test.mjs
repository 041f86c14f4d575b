// What is typed outlives what can happen to a page, and leaves nothing behind once it is sent.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { formOn } from './faults/form.mjs';
import { scripts } from './faults/scripts.mjs';
import { openSystem } from './faults/server.mjs';
import { systems } from './faults/systems.mjs';
import { engines, until, visit } from './helpers/site.mjs';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = {
  Name: 'Dana R.',
  Email: 'dana@example.com',
  Website: 'dana.example',
  Comment: 'Walking helped.',
};
const labels = Object.keys(words);
const nothing = labels.map(() => '');
const remember = 'Remember my name and email in this browser';
const own = systems['a server of the clinic’s own'];
const withTag = (attributes, system = own) => ({
  ...system,
  tag: (...given) => system.tag(...given).replace('-form ', `-form ${attributes} `),
});

const stored = (tab) =>
  tab.evaluate(() => [
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify({ ...localStorage }),
    document.cookie,
  ]);
const nothingStored = ['{}', '{}', ''];

/** What happens to pages while somebody types. */
const kills = {
  async crash(tab) {
    const died = new Promise((resolve) => tab.once('error', resolve));
    const session = await tab.createCDPSession();
    session.send('Page.crash').catch(() => {});
    await died;
    await tab.reload();
  },
  reload: (tab) => tab.reload(),
  async back(tab) {
    await tab.goto('about:blank');
    await Promise.all([until(tab, () => location.href !== 'about:blank'), goBack(tab)]);
  },
};

/** Not the browser’s own command: with Firefox it waits for an event that does not come. */
const goBack = (tab) => tab.evaluate(() => history.back()).catch(() => {});

// Both engines at once: they wait most of the time.
describe('what is typed', { concurrency: true }, () => {
  for (const [engine, launch] of Object.entries(engines))
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let browser;

      before(async () => {
        browser = await launch();
      });

      after(() => browser.close());

      /** Opens a site of a system for a visitor who was never there. */
      async function open(test, system = own, prepare) {
        const server = await openSystem(system);
        test.after(server.close);
        const visitor = await browser.createBrowserContext();
        test.after(() => visitor.close());
        const site = server.open();
        const address = server.page(site);
        const { tab, lines } = await visit(visitor, address, prepare);
        const again = async () => (await visit(visitor, address, prepare)).tab;
        return { site, address, tab, lines, again, form: await formOn(tab) };
      }

      const die = engine === 'Chromium' ? kills.crash : kills.reload;

      /** Types through many deaths of a page; gives how many keystrokes each has cost. */
      async function typeThrough(test, deaths, random) {
        const { tab } = await open(test);
        const ways =
          engine === 'Chromium' ? ['crash', 'crash', 'reload', 'back'] : ['reload', 'back'];
        let text = '';
        const costs = [];
        while (costs.length < deaths) {
          await (await formOn(tab)).focus('Comment');
          let isOver = false;
          let sure = text;
          let perhaps = text;
          const type = async () => {
            while (!isOver) {
              const key = 'abcdefghijklmnopqrstuvwxyz,. '[Math.floor(random() * 29)];
              perhaps = sure + key;
              await tab.keyboard.press(key);
              sure = perhaps;
            }
          };
          // What is pressed as the page dies may find none.
          type().catch(() => {});
          await pause(random() * 100);
          isOver = true;
          const way = ways[Math.floor(random() * ways.length)];
          await kills[way](tab);
          [text] = await (await formOn(tab)).values('Comment');
          assert.ok(perhaps.startsWith(text), `${way}: "${text}" of "${perhaps}"`);
          costs.push(Math.max(0, sure.length - text.length));
        }
        return costs;
      }

      // Only one engine can be killed.
      const deaths = engine === 'Chromium' ? 50 : 10;
      it(`${4 * deaths} deaths of a page cost a keystroke each at most`, async (test) => {
        const random = randomFrom(seed);
        const costs = await Promise.all(
          [1, 2, 3, 4].map(() => typeThrough(test, deaths, randomFrom(random() * 2 ** 32))),
        );
        const all = costs.flat();
        const sum = all.reduce((sum, cost) => sum + cost);
        test.diagnostic(`${all.length} deaths, ${sum} keystrokes lost; SEED=${seed}`);
        assert.ok(all.every((cost) => cost <= 1));
      });

      it('every field comes back, on its own page and to its own thread only', async (test) => {
        const twoThreads = {
          ...own,
          tag: (action) =>
            ['a', 'b'].map((thread) => own.tag(action, { thread })).join('<p>Another thread</p>'),
        };
        const { tab, form, address } = await open(test, twoThreads);
        await form.type(words);
        await die(tab);
        assert.deepEqual(await (await formOn(tab)).values(...labels), Object.values(words));
        const [, other] = await tab.$$eval('aftercare-comment-form', (forms) =>
          forms.map((form) => form.shadowRoot.querySelector('textarea').value),
        );
        assert.equal(other, '');
        await tab.goto(`${address}?another`);
        assert.deepEqual(await (await formOn(tab)).values(...labels), nothing);
        await tab.goto(`${address}#comments`);
        assert.deepEqual(await (await formOn(tab)).values(...labels), Object.values(words));
      });

      it('what the browser fills in without a word is kept with the rest', async (test) => {
        const { tab, form } = await open(test);
        await form.type({ Comment: words.Comment });
        await form.fillIn({ Name: words.Name, Email: words.Email });
        await tab.reload();
        assert.deepEqual(await (await formOn(tab)).values('Name', 'Email', 'Comment'), [
          words.Name,
          words.Email,
          words.Comment,
        ]);
      });

      it('nothing is stored before something is typed, and none of it is left when it is sent', async (test) => {
        const { tab, form, site } = await open(test);
        assert.deepEqual(await stored(tab), nothingStored);
        await form.type(words);
        assert.match((await stored(tab))[0], /Walking helped/);
        await form.press('Post comment');
        await form.hears('Thank you.');
        assert.equal(site.comments.length, 1);
        assert.deepEqual(await stored(tab), nothingStored);
        await tab.reload();
        assert.deepEqual(await (await formOn(tab)).values('Comment'), ['']);
        assert.deepEqual(await stored(tab), nothingStored);
      });

      it('no-draft keeps nothing at all', async (test) => {
        const { tab, form } = await open(test, withTag('no-draft'));
        await form.type(words);
        assert.deepEqual(await stored(tab), nothingStored);
        await tab.reload();
        assert.deepEqual(await stored(tab), nothingStored);
        assert.deepEqual(await (await formOn(tab)).values(...labels), nothing);
      });

      const troubles = {
        'is full': () => {
          for (let length = 2 ** 22; length >= 1; length /= 2)
            try {
              for (let name = 0; ; name++)
                for (const storage of [sessionStorage, localStorage])
                  storage.setItem(`${length} ${name}`, 'x'.repeat(length));
            } catch {
              // Full, for things of this length.
            }
        },
        'is forbidden': () => {
          for (const name of ['sessionStorage', 'localStorage'])
            Object.defineProperty(globalThis, name, {
              get() {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
        },
        'is not there': () => {
          for (const name of ['sessionStorage', 'localStorage'])
            Object.defineProperty(globalThis, name, { value: null });
        },
        'throws at every step': () => {
          for (const name of ['getItem', 'setItem', 'removeItem'])
            Storage.prototype[name] = () => {
              throw new Error(name);
            };
        },
      };
      for (const [what, trouble] of Object.entries(troubles))
        it(`where storage ${what}, the form does the rest of its work`, async (test) => {
          const prepare = (tab) => tab.evaluateOnNewDocument(trouble);
          const { tab, form, site, lines } = await open(test, own, prepare);
          await form.type(words);
          await form.tick(remember);
          assert.deepEqual(await form.values(...labels), Object.values(words));
          await assert.rejects(tab.evaluate(() => sessionStorage.setItem('one', 'more')));
          await form.press('Post comment');
          await form.hears('Thank you.');
          assert.equal(site.comments[0].text, words.Comment);
          assert.deepEqual(await form.values('Comment'), ['']);
          await tab.reload();
          assert.deepEqual(lines, []);
        });

      const poisons = [
        ...['', 'no JSON', 'null', '7', '"text"', '[]', '[{"comment":"no"}]', '{'],
        '{"name":{},"email":[],"website":7,"comment":{"toString":1},"lost":{},"key":[7]}',
        '{"name":null,"comment":true,"lost":true,"key":null}',
        '{"__proto__":{"name":"evil","comment":"evil","lost":"evil"},"constructor":"evil"}',
      ];
      const few = { Name: 'Di', Email: 'd@e.org', Comment: 'Sore.' };
      it('what somebody else has written into storage is not shown, nor in the way', async (test) => {
        const { tab, form, site, lines } = await open(test);
        await form.type(words);
        await form.tick(remember);
        const names = await tab.evaluate(() => [
          Object.keys(sessionStorage),
          Object.keys(localStorage),
        ]);
        assert.deepEqual(
          names.map(({ length }) => length),
          [1, 1],
        );
        const address = tab.url();
        for (const poison of poisons) {
          await tab.goto('about:blank');
          await tab.goto(address.replace('/page', '/login'));
          await tab.evaluate(
            ([[session], [local]], poison) => {
              sessionStorage.setItem(session, poison);
              localStorage.setItem(local, poison);
            },
            names,
            poison,
          );
          await tab.goto(address);
          const poisoned = await formOn(tab);
          assert.deepEqual(await poisoned.values(...labels), nothing, poison);
          await poisoned.type(few);
          await poisoned.press('Post comment');
          await poisoned.hears('Thank you.');
        }
        assert.deepEqual(
          site.requests.map(({ fields }) => [fields.name, fields.email, fields.comment]),
          poisons.map(() => Object.values(few)),
        );
        assert.equal(new Set(site.comments.map(({ key }) => key)).size, poisons.length);
        assert.deepEqual(lines, []);
      });

      const onItsWay = {
        'after it was kept': scripts['no answer comes after it was kept'],
        'before it was kept': scripts['no answer comes'],
      };
      for (const name of ['a server of the clinic’s own', 'WordPress', 'WordPress by REST', 'Isso'])
        for (const [when, [step]] of Object.entries(onItsWay))
          it(`a page that dies while a comment is on its way to ${name}, ${when}, has it back, and it ends up there once`, async (test) => {
            const { tab, form, site } = await open(test, systems[name]);
            site.step = step;
            await form.type(words);
            await form.press('Post comment');
            for (let waits = 0; !site.requests.length && waits < 100; waits++) await pause(50);
            await die(tab);
            site.step = undefined;
            const back = await formOn(tab);
            assert.deepEqual(await back.values(...labels), Object.values(words));
            await back.press('Post comment');
            if (systems[name].asksFirst) {
              await back.hears('Your comment may have arrived already. Send anyway?');
              // The visitor looks, and answers truly.
              await pause(1_100);
              if (!site.comments.length) await back.press('Send anyway');
            }
            if (!systems[name].asksFirst || !step.keeps) await back.hears('Thank you.');
            assert.deepEqual(
              site.comments.map(({ text }) => text),
              [words.Comment],
            );
          });

      it('without storage, what the browser keeps of a form brings the words back', async (test) => {
        const prepare = (tab) => tab.evaluateOnNewDocument(troubles['is forbidden']);
        const { tab, form } = await open(test, own, prepare);
        await form.type(words);
        // Each engine has its own occasion for it.
        await (engine === 'Chromium' ? kills.back(tab) : tab.reload());
        await until(
          tab,
          () =>
            document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('textarea')
              ?.value,
        );
        assert.deepEqual(await (await formOn(tab)).values(...labels), Object.values(words));
      });

      it('who ticks it is known on the next visit, until they untick it', async (test) => {
        const { tab, form, again } = await open(test);
        await form.type(words);
        assert.equal(await form.isTicked(remember), false);
        await form.tick(remember);
        await form.press('Post comment');
        await form.hears('Thank you.');
        await tab.close();

        const next = await again();
        const known = await formOn(next);
        assert.deepEqual(await known.values('Name', 'Email', 'Comment'), [
          words.Name,
          words.Email,
          '',
        ]);
        assert.equal(await known.isTicked(remember), true);
        await known.tick(remember);
        assert.equal((await stored(next))[1], '{}');
        await next.close();

        const last = await formOn(await again());
        assert.deepEqual(await last.values(...labels), nothing);
        assert.equal(await last.isTicked(remember), false);
      });

      it('who does not tick it is not known on the next visit', async (test) => {
        const { tab, form, again } = await open(test);
        await form.type(words);
        await form.press('Post comment');
        await form.hears('Thank you.');
        assert.equal((await stored(tab))[1], '{}');
        await tab.close();
        assert.deepEqual(await (await formOn(await again())).values(...labels), nothing);
      });
    });
});
