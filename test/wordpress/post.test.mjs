// The comment form on a post of a real WordPress, in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { builderPages, visitorOf } from '../embed-builder/builder.mjs';
import { shown, whole } from '../harness/widgets.mjs';
import { dana, words } from './form.mjs';
import { held, inWordPress, published, usual } from './suite.mjs';

/** The README's block to paste. */
async function fromReadme() {
  const [, steps] = (await readFile('README.md', 'utf8')).split('\n### WordPress\n');
  const [, html] = /^ *```html\n(.*?)^ *```/ms.exec(steps);
  return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
}

inWordPress(
  ({ browser, site, wordpress, setOption, visit, send, keeps, postEarlier }) => {
    /** The embed builder's block to paste. */
    async function fromBuilder(test) {
      Object.assign(site().pages, await builderPages());
      const hash = '#target=wordpress&set.booking-cta.href=%2Fbook%2F';
      const tab = await browser().open(site().address(`/builder${hash}`));
      test.after(tab.close);
      const { pieces } = await visitorOf(tab).until(({ pieces }) => pieces.length);
      return pieces[0].code;
    }

    const pasted = { 'the README says': fromReadme, 'the embed builder says': fromBuilder };

    describe('on a post', () => {
      before(() => wordpress().setTheme('twentytwentyone'));

      for (const name of ['open', 'rest'])
        it(`lets every sign arrive as it was typed: ${name}`, async (test) => {
          await setOption('site_rest_comments', 1);
          const post = wordpress().posts[name];
          const comment =
            '“Grüße” & \'single\' "double" \\ 100 % + 1 = 2 &amp; ?a=b&c=d\n\nIt is <b>much</b> better: 🙂 👩🏽‍⚕️\nÄÖÜ ß é 日本語';
          const form = await send(test, post.url, { ...dana, name: 'Jürgen O’Neil', comment });
          await form.hears('status', words.published);
          // WordPress keeps HTML: a bare ampersand as an entity.
          const stored = comment.replace(/&(?!amp;)/g, '&amp;');
          await keeps(published(post, { ...dana, name: 'Jürgen O’Neil', comment: stored }));
        });

      // On the page WordPress makes pictures of some, and finer signs of others.
      for (const comment of ['Great :D', '3x10 squats (tm)', '1 < 2 and 3 > 2', '👍', '¡¿…?!'])
        it(`does not say of a published comment that it waits: ${comment}`, async (test) => {
          const form = await send(test, wordpress().posts.open.url, { ...dana, comment });
          await form.hears('status', words.notWaiting);
          const [{ published }, ...more] = await wordpress().comments();
          assert.deepEqual([published, more], [true, []]);
        });

      it('does not say of a comment on a later page that it waits', async (test) => {
        const { open: post } = wordpress().posts;
        const earlier = { ...dana, comment: 'Warmth helped me.' };
        await postEarlier(post, earlier);
        await wordpress().letAnHourPass();
        await setOption('page_comments', 1);
        const form = await send(test, post.url);
        await form.hears('status', words.notWaiting);
        await keeps(published(post, earlier), published(post));
      });

      it('does not say that a comment with a forbidden word is published', async (test) => {
        const { open: post } = wordpress().posts;
        await setOption('disallowed_keys', 'resting');
        const form = await send(test, post.url);
        await form.hears('status', words.notPublished);
        await keeps(held(post));
      });

      it('does not take words in another comment for one that waits', async (test) => {
        const post = await wordpress().write(
          'No need for an email',
          '<aftercare-comment-form required=""></aftercare-comment-form>',
        );
        const earlier = { ...dana, name: 'Sam', email: '', comment: 'I took it easy.' };
        await setOption('require_name_email', 0);
        await postEarlier(post, earlier);
        await wordpress().letAnHourPass();
        await setOption('comment_moderation', 1);
        const short = { ...dana, email: '', comment: 'ok' };
        const form = await send(test, post.url, short);
        await form.hears('status', words.notPublished);
        await keeps(published(post, earlier), held(post, short));
      });

      it('leads to the visitor’s own comment, not to the same words of somebody else', async (test) => {
        const { open: post } = wordpress().posts;
        const earlier = { ...dana, name: 'Sam', email: 'sam@example.com' };
        await postEarlier(post, earlier);
        await wordpress().letAnHourPass();
        const form = await send(test, post.url);
        await form.hears('status', words.published);
        await keeps(published(post, earlier), published(post));
        assert.ok((await form.follow()).includes(dana.name));
      });

      for (const [what, snippetOf] of Object.entries(pasted))
        it(`has all four widgets where what ${what} is pasted into a post, and takes comments`, async (test) => {
          await setOption('site_script_in_posts', 1);
          const post = await wordpress().paste('Pasted', await snippetOf(test));
          const form = await visit(test, post.url);
          await form.tab.until(() => !!globalThis.Aftercare);
          assert.deepEqual(await form.tab.run(shown), whole);
          assert.deepEqual(form.tab.lines, []);
          await form.fill(dana);
          await form.press('Post comment');
          await form.hears('status', words.published);
          await keeps(published(post));
        });

      it('sends one comment after fifty clicks', async (test) => {
        const { open: post } = wordpress().posts;
        const form = await visit(test, post.url);
        await form.fill(dana);
        await form.clickOften(50);
        await form.hears('status', words.published);
        await keeps(published(post));
      });

      it('says that the site has this very comment already', async (test) => {
        const { open: post } = wordpress().posts;
        await postEarlier(post, dana);
        const form = await send(test, post.url);
        await form.hearsNo(words.duplicate);
        await keeps(published(post));
      });

      it('asks to wait before a second comment within seconds', async (test) => {
        const { open: post } = wordpress().posts;
        const earlier = { ...dana, comment: 'Warmth helped me.' };
        await postEarlier(post, earlier);
        const form = await send(test, post.url);
        await form.hearsNo(words.busy);
        await keeps(published(post, earlier));
      });

      for (const row of [published, held])
        it(`finds the comment there when the answer was lost and it is sent again: ${row.name}`, async (test) => {
          const { open: post } = wordpress().posts;
          await setOption('comment_moderation', Number(row === held));
          const form = await visit(test, post.url);
          await form.fill(dana);
          await form.losingAnswers(async () => {
            await form.press('Post comment');
            await form.hearsNo(words.unreachable);
          });
          await keeps(row(post));
          await form.press('Try again');
          await form.hears('status', words.arrived);
          await keeps(row(post));
          // That it is there is all that a second try can tell.
          assert.doesNotMatch(await form.text(), /waiting/);
        });

      it('says that only members may comment', async (test) => {
        await setOption('comment_registration', 1);
        const form = await send(test, wordpress().posts.open.url);
        await form.hearsNo(words.loginNeeded);
        await keeps();
      });

      it('does not take a login page for a yes', async (test) => {
        await setOption('site_login_first', 1);
        const form = await send(test, wordpress().posts.open.url);
        await form.hearsNo(words.unclear);
        await keeps();
      });

      it('says what the site needs and it did not ask for itself', async (test) => {
        const post = await wordpress().write(
          'Nothing is required',
          '<aftercare-comment-form required=""></aftercare-comment-form>',
        );
        const form = await send(test, post.url, { name: 'Dana R.', comment: dana.comment });
        await form.hearsNo(words.fieldsNeeded);
        await keeps();
      });

      for (const row of [published, held])
        it(`needs no email where the site needs none: ${row.name}`, async (test) => {
          await setOption('require_name_email', 0);
          await setOption('comment_moderation', Number(row === held));
          const post = await wordpress().write(
            'No email',
            '<aftercare-comment-form fields="name" required=""></aftercare-comment-form>',
          );
          const form = await send(test, post.url, { name: 'Dana R.', comment: dana.comment });
          await form.hears('status', row === held ? words.notPublished : words.published);
          await keeps(row(post, { ...dana, email: '', website: '' }));
        });

      it('does not take silence about an unknown post for a yes', async (test) => {
        const post = await wordpress().write(
          'Lost',
          '<aftercare-comment-form thread="999999"></aftercare-comment-form>',
        );
        const form = await send(test, post.url);
        await form.hearsNo(words.unclear);
        assert.match(form.tab.lines.join(), /\[aftercare\] no-thread: .*999999/);
        await keeps();
      });

      for (const structure of [usual.permalink_structure, '/index.php/%postname%/', ''])
        it(`finds its way by any permalinks, also where the theme has no form: ${structure || 'plain'}`, async (test) => {
          await setOption('permalink_structure', structure);
          for (const { id } of [wordpress().posts.open, wordpress().posts.page]) {
            await wordpress().deleteComments();
            const form = await visit(test, `${wordpress().address}/?p=${id}`);
            await form.tab.run(() => document.querySelector('#respond').remove());
            await form.fill(dana);
            await form.press('Post comment');
            await form.hears('status', words.published);
            await keeps(published({ id }));
          }
        });

      it('works on the front page', async (test) => {
        const { page: post } = wordpress().posts;
        await setOption('show_on_front', 'page');
        await setOption('page_on_front', post.id);
        const form = await send(test, wordpress().address);
        await form.hears('status', words.published);
        await keeps(published(post));
      });
    });
  },
  { engines: ['Chromium'] },
);
