// What is typed outlives what can happen to a page, and leaves nothing behind once it is sent.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formOn } from '../comment-systems/form.mjs';
import { scripts } from '../comment-systems/scripts.mjs';
import { openSystem } from '../comment-systems/server.mjs';
import { systems } from '../comment-systems/systems.mjs';
import { installClock } from '../harness/clock.mjs';
import { inEngines, puppeteerEngines } from '../harness/suite.mjs';
import { waitFor } from '../harness/wait.mjs';
import { kills, randomFrom, typeThrough } from './deaths.mjs';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

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
  tab.run(() => [
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify({ ...localStorage }),
    document.cookie,
  ]);
const nothingStored = ['{}', '{}', ''];

describe('what is typed', () => {
  inEngines(
    ({ engine, browser }) => {
      /** Opens a site of a system, in a tab of the browser or of one of its visitors. */
      async function open(test, { system = own, scripts, visitor } = {}) {
        const server = await openSystem(system);
        test.after(server.close);
        const site = server.open();
        const address = server.page(site);
        const tab = await (visitor ?? browser()).open(address, { scripts });
        // A visitor's tabs are closed with them.
        if (!visitor) test.after(tab.close);
        return { site, address, tab, form: await formOn(tab) };
      }

      /** A visitor who comes back in another tab. */
      async function newVisitor(test) {
        const visitor = await browser().newVisitor();
        test.after(visitor.close);
        return visitor;
      }

      const die = engine === 'Chromium' ? kills.crash : kills.reload;

      // Only Chromium has a command that crashes a page.
      const ways =
        engine === 'Chromium' ? ['crash', 'crash', 'reload', 'back'] : ['reload', 'back'];
      const deaths = engine === 'Chromium' ? 50 : 10;
      it(`${4 * deaths} deaths of a page cost a keystroke each at most`, async (test) => {
        const random = randomFrom(seed);
        const costs = await Promise.all(
          [1, 2, 3, 4].map(async () => {
            const steps = randomFrom(random() * 2 ** 32);
            const { tab } = await open(test, { visitor: await newVisitor(test) });
            return typeThrough(tab, deaths, ways, steps);
          }),
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
        const { tab, form, address } = await open(test, { system: twoThreads });
        await form.type(words);
        await die(tab);
        assert.deepEqual(await (await formOn(tab)).values(...labels), Object.values(words));
        const [, other] = await tab.page.$$eval('aftercare-comment-form', (forms) =>
          forms.map((form) => form.shadowRoot.querySelector('textarea').value),
        );
        assert.equal(other, '');
        await tab.go(`${address}?another`);
        assert.deepEqual(await (await formOn(tab)).values(...labels), nothing);
        await tab.go(`${address}#comments`);
        assert.deepEqual(await (await formOn(tab)).values(...labels), Object.values(words));
      });

      it('what the browser fills in without a word is kept with the rest', async (test) => {
        const { tab, form } = await open(test);
        await form.type({ Comment: words.Comment });
        await form.fillIn({ Name: words.Name, Email: words.Email });
        await tab.page.reload();
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
        await tab.page.reload();
        assert.deepEqual(await (await formOn(tab)).values('Comment'), ['']);
        assert.deepEqual(await stored(tab), nothingStored);
      });

      it('no-draft keeps nothing at all', async (test) => {
        const { tab, form } = await open(test, { system: withTag('no-draft') });
        await form.type(words);
        assert.deepEqual(await stored(tab), nothingStored);
        await tab.page.reload();
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
          const { tab, form, site } = await open(test, { scripts: [trouble] });
          await form.type(words);
          await form.tick(remember);
          assert.deepEqual(await form.values(...labels), Object.values(words));
          await assert.rejects(tab.run(() => sessionStorage.setItem('one', 'more')));
          await form.press('Post comment');
          await form.hears('Thank you.');
          assert.equal(site.comments[0].text, words.Comment);
          assert.deepEqual(await form.values('Comment'), ['']);
          await tab.page.reload();
          assert.deepEqual(tab.lines, []);
        });

      const poisons = [
        ...['', 'no JSON', 'null', '7', '"text"', '[]', '[{"comment":"no"}]', '{'],
        '{"name":{},"email":[],"website":7,"comment":{"toString":1},"lost":{},"key":[7]}',
        '{"name":null,"comment":true,"lost":true,"key":null}',
        '{"__proto__":{"name":"evil","comment":"evil","lost":"evil"},"constructor":"evil"}',
      ];
      const few = { Name: 'Di', Email: 'd@e.org', Comment: 'Sore.' };
      it('what somebody else has written into storage is not shown, nor in the way', async (test) => {
        const { tab, form, site } = await open(test);
        await form.type(words);
        await form.tick(remember);
        const names = await tab.run(() => [Object.keys(sessionStorage), Object.keys(localStorage)]);
        assert.deepEqual(
          names.map(({ length }) => length),
          [1, 1],
        );
        const address = tab.page.url();
        for (const poison of poisons) {
          await tab.go('about:blank');
          await tab.go(address.replace('/page', '/login'));
          await tab.run(
            ([[session], [local]], poison) => {
              sessionStorage.setItem(session, poison);
              localStorage.setItem(local, poison);
            },
            names,
            poison,
          );
          await tab.go(address);
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
        assert.deepEqual(tab.lines, []);
      });

      const onItsWay = {
        'after it was kept': scripts['no answer comes after it was kept'],
        'before it was kept': scripts['no answer comes'],
      };
      for (const name of ['a server of the clinic’s own', 'WordPress', 'WordPress by REST', 'Isso'])
        for (const [when, [step]] of Object.entries(onItsWay))
          it(`a page that dies while a comment is on its way to ${name}, ${when}, has it back, and it ends up there once`, async (test) => {
            const options = { system: systems[name], scripts: [installClock] };
            const { tab, form, site } = await open(test, options);
            site.step = step;
            await form.type(words);
            await form.press('Post comment');
            await waitFor(() => site.requests.length, { what: 'the comment is on its way' });
            await die(tab);
            site.step = undefined;
            const back = await formOn(tab);
            assert.deepEqual(await back.values(...labels), Object.values(words));
            await back.press('Post comment');
            if (systems[name].asksFirst) {
              await back.hears('Your comment may have arrived already. Send anyway?');
              // The visitor looks whether it has arrived, and answers truly.
              await tab.run(() => globalThis.clock.advance(1_100));
              if (!site.comments.length) await back.press('Send anyway');
            }
            if (!systems[name].asksFirst || !step.keeps) await back.hears('Thank you.');
            assert.deepEqual(
              site.comments.map(({ text }) => text),
              [words.Comment],
            );
          });

      it('without storage, what the browser keeps of a form brings the words back', async (test) => {
        const { tab, form } = await open(test, { scripts: [troubles['is forbidden']] });
        await form.type(words);
        // Chromium restores fields when going back, Firefox also on a reload.
        await (engine === 'Chromium' ? kills.back(tab) : kills.reload(tab));
        await tab.until(
          () =>
            document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('textarea')
              ?.value,
        );
        assert.deepEqual(await (await formOn(tab)).values(...labels), Object.values(words));
      });

      it('who ticks it is known on the next visit, until they untick it', async (test) => {
        const visitor = await newVisitor(test);
        const { tab, form, address } = await open(test, { visitor });
        await form.type(words);
        assert.equal(await form.isTicked(remember), false);
        await form.tick(remember);
        await form.press('Post comment');
        await form.hears('Thank you.');
        await tab.close();

        const next = await visitor.open(address);
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

        const last = await formOn(await visitor.open(address));
        assert.deepEqual(await last.values(...labels), nothing);
        assert.equal(await last.isTicked(remember), false);
      });

      it('who does not tick it is not known on the next visit', async (test) => {
        const visitor = await newVisitor(test);
        const { tab, form, address } = await open(test, { visitor });
        await form.type(words);
        await form.press('Post comment');
        await form.hears('Thank you.');
        assert.equal((await stored(tab))[1], '{}');
        await tab.close();
        assert.deepEqual(
          await (await formOn(await visitor.open(address))).values(...labels),
          nothing,
        );
      });
    },
    { engines: puppeteerEngines },
  );
});
