// The comment form on posts of a real WordPress that takes comments by REST, in Chromium.
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { dana, words } from './form.mjs';
import { held, inWordPress, published } from './suite.mjs';

inWordPress(
  ({ wordpress, setOption, send, keeps, postEarlier }) => {
    describe('by REST', () => {
      before(() => wordpress().setTheme('twentytwentythree'));
      beforeEach(() => setOption('site_rest_comments', 1));

      it('says that a comment is published', async (test) => {
        const { rest: post } = wordpress().posts;
        const form = await send(test, post.url);
        await form.hears('status', words.published);
        await keeps(published(post));
      });

      it('says that a comment waits for approval', async (test) => {
        const { rest: post } = wordpress().posts;
        await setOption('comment_moderation', 1);
        const form = await send(test, post.url);
        await form.hears('status', words.held);
        await keeps(held(post));
      });

      it('tells the owner how to allow comments by REST', async (test) => {
        await setOption('site_rest_comments', 0);
        const form = await send(test, wordpress().posts.rest.url);
        await form.hearsNo(words.server);
        assert.match(form.tab.lines.join(), /\[aftercare\] .*rest_allow_anonymous_comments/);
        await keeps();
      });

      it('says that the site has this very comment already', async (test) => {
        const { rest: post } = wordpress().posts;
        await postEarlier(post, dana);
        const form = await send(test, post.url);
        await form.hearsNo(words.duplicate);
        await keeps(published(post));
      });

      it('asks to wait before a second comment within seconds', async (test) => {
        const { rest: post } = wordpress().posts;
        const earlier = { ...dana, comment: 'Warmth helped me.' };
        await postEarlier(post, earlier);
        const form = await send(test, post.url);
        await form.hearsNo(words.busy);
        await keeps(published(post, earlier));
      });

      it('says that comments are closed', async (test) => {
        const post = await wordpress().write(
          'Closed by REST',
          '<aftercare-comment-form backend="wordpress-rest" action="/wp-json/wp/v2/comments"></aftercare-comment-form>',
          { comment_status: 'closed' },
        );
        const form = await send(test, post.url);
        await form.hearsNo(words.closed);
        await keeps();
      });
    });
  },
  { engines: ['Chromium'] },
);
