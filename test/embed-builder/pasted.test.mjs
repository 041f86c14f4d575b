// What the embed builder gives out works where it is pasted, in every engine.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { shareOf, take } from '../harness/sharing.mjs';
import { inEngines } from '../harness/suite.mjs';
import { eventually } from '../harness/wait.mjs';
import { builderPages, snippetsOf } from './builder.mjs';
import { hashOf, names } from './choices.mjs';
import { drawn, readable, sendComment, set, shows } from './looks.mjs';
import { sites } from './sites.mjs';

const targets = Object.keys(sites);
/** Every choice of widgets but none. */
const combinations = Array.from({ length: 2 ** names.length - 1 }, (_, number) =>
  names.filter((_name, place) => (number + 1) & (1 << place)),
);
const pathOf = (target, combination) => `/${target}-${combination.join('-')}`;
const netlifyTargets = ['html', 'react', 'vue'];

/** The choices that are pasted, by the path of the page that they are pasted into. */
const choices = {};
for (const target of targets)
  for (const combination of combinations)
    choices[pathOf(target, combination)] = hashOf(target, combination, set);
for (const target of netlifyTargets)
  choices[`/netlify-${target}`] = hashOf(
    target,
    ['comment-form'],
    { 'comment-form.action': '/taken', 'comment-form.consent': 'I agree' },
    { netlify: 'true' },
  );

inEngines(
  ({ engine, browser, site, open }) => {
    /** What the builder gives out for each choice, by path. */
    let snippets;

    before(async () => {
      const tab = await browser().open(site().address('/builder'));
      const made = await snippetsOf(tab, Object.values(choices));
      await tab.close();
      snippets = Object.fromEntries(Object.keys(choices).map((path, index) => [path, made[index]]));
    });

    const paste = async (target, pasted) =>
      Object.assign(site().pages, await sites[target](pasted));
    const pick = (paths) => Object.fromEntries(paths.map((path) => [path, snippets[path]]));

    for (const [number, target] of targets.entries())
      it(`every combination of widgets stands where its snippet is pasted: ${target}`, async (test) => {
        // The engines share them: each meets every combination, on one kind of site or another.
        const some = take(combinations, shareOf(engine, number));
        await paste(target, pick(some.map((names) => pathOf(target, names))));
        let tab;
        for (const combination of some) {
          const path = pathOf(target, combination);
          if (tab) await tab.go(site().address(path));
          else tab = await open(test, path);
          const wanted = Object.fromEntries(
            combination.map((name) => [name, `${shows[name]}, h3, ${set.accent}`]),
          );
          await eventually(async () => assert.deepEqual(await tab.run(drawn), wanted, path));
          assert.deepEqual(await tab.complaints(), [], path);
        }
      });

    for (const target of ['html', 'wordpress', 'wix', 'squarespace'])
      it(`where no script comes, its words can be read and its links followed: ${target}`, async (test) => {
        const snippet = snippets[pathOf(target, names)];
        const pieces = snippet.pieces.map(({ title, code }) => ({
          title,
          code: code.replace(/<script[^]*?<\/script>/, ''),
        }));
        const path = `/without-${target}`;
        await paste(target, { [path]: { ...snippet, pieces } });
        const tab = await open(test, path);
        const all = { tips: true, causes: true, booking: 'Find a time' };
        await eventually(async () => assert.deepEqual(await tab.run(readable), all, path));
      });

    describe('where Netlify takes the comments', () => {
      for (const target of netlifyTargets)
        it(`a comment arrives in a form that Netlify has found: ${target}`, async (test) => {
          const path = `/netlify-${target}`;
          const { code } = snippets[path].pieces.at(-1);
          assert.ok(/<form[^>]*data-netlify="true"/.test(code), code);
          const taken = [];
          site().pages['/taken'] = (response, request) => {
            let body = '';
            request.on('data', (chunk) => (body += chunk));
            request.on('end', () => {
              taken.push(Object.fromEntries(new URLSearchParams(body)));
              response.writeHead(200, { 'content-type': 'text/html' });
              response.end('<h1>Thank you!</h1><p>Your form submission has been received.</p>');
            });
          };
          await paste(target, pick([path]));
          const tab = await open(test, path);
          await tab.until(
            () =>
              !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form'),
          );
          await tab.run(sendComment);
          await tab.until(() =>
            /has arrived/.test(
              document.querySelector('aftercare-comment-form').shadowRoot.textContent,
            ),
          );
          const [comment] = taken;
          assert.equal(comment['form-name'], /<form[^>]* name="([^"]*)"/.exec(code)[1]);
          assert.equal(comment.comment, 'Walking helped.');
          for (const name of Object.keys(comment))
            assert.ok(
              code.includes(`name="${name}"`),
              `${name} is not in the form that Netlify has found`,
            );
        });
    });
  },
  { pages: await builderPages() },
);
