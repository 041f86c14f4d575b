// The comment form on the posts of a real WordPress, in a classic and in a block theme.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { puppeteerEngines } from '../harness/suite.mjs';
import { dana, words } from './form.mjs';
import { held, inWordPress, published } from './suite.mjs';

const themes = { 'a classic theme': 'twentytwentyone', 'a block theme': 'twentytwentythree' };

inWordPress(
  ({ wordpress, setOption, send, keeps }) => {
    for (const [kind, theme] of Object.entries(themes))
      describe(`with ${kind}`, () => {
        before(() => wordpress().setTheme(theme));

        it('says that a comment is published, and leads to it', async (test) => {
          const { open: post } = wordpress().posts;
          const form = await send(test, post.url);
          await form.hears('status', words.published);
          await keeps(published(post));
          assert.ok((await form.text()).includes(dana.comment));
          assert.ok((await form.follow()).includes(dana.comment));
        });

        it('says that a comment waits for approval', async (test) => {
          const { open: post } = wordpress().posts;
          await setOption('comment_moderation', 1);
          const form = await send(test, post.url);
          await form.hears('status', words.held);
          await keeps(held(post));
          assert.ok((await form.text()).includes(dana.comment));
        });

        it('says why the site refuses', async (test) => {
          const form = await send(test, wordpress().posts.closed.url);
          await form.hearsNo(words.closed);
          await keeps();
        });

        it('works in a placeholder and on a page too', async (test) => {
          for (const post of [wordpress().posts.placeholder, wordpress().posts.page]) {
            await wordpress().deleteComments();
            const form = await send(test, post.url);
            await form.hears('status', words.published);
            await keeps(published(post));
          }
        });
      });
  },
  { engines: puppeteerEngines },
);
