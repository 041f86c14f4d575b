// The comment form on the posts of a real WordPress, in a classic and in a block theme: what a
// visitor is told, and what the database holds then.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { missingPackages } from '../demo/wordpress/packages.mjs';
import { openWordPress } from '../demo/wordpress/wordpress.mjs';
import { openBuilder } from './embed-builder/builder.mjs';
import { engines, seen, until, visit, whole } from './helpers/site.mjs';

const refused = /^Not sent: the site did not accept it\./;
const words = {
  published: /^Thank you\. Your comment is published\.$/,
  held: /^Thank you\. Your comment is waiting for approval\.$/,
  arrived: /^Thank you\. Your comment has arrived\.$/,
  notWaiting: /^Thank you\. Your comment (is published|has arrived)\.$/,
  notPublished: /^Thank you\. Your comment (is waiting for approval|has arrived)\.$/,
  refused,
  closed: new RegExp(`${refused.source} It says: “Sorry, comments are closed for this item\\.”`),
  loginNeeded: new RegExp(
    `${refused.source} It says: “Sorry, you must be logged in to comment\\.”`,
  ),
  fieldsNeeded: new RegExp(
    `${refused.source} It says: “Error: Please fill the required fields\\.”`,
  ),
  busy: /^Not sent: the site is busy\. Please try again in /,
  duplicate: /^Not sent: the site has this comment already\./,
  server: /\b[Tt]he site has a problem\./,
  unclear: /^Perhaps not sent: the (site’s )?answer was unclear\./,
  unreachable: /^Perhaps not sent: the site could not be reached\./,
};

const themes = { 'a classic theme': 'twentytwentyone', 'a block theme': 'twentytwentythree' };
const usual = {
  comment_moderation: 0,
  comment_registration: 0,
  comments_per_page: 1,
  default_comments_page: 'oldest',
  disallowed_keys: '',
  page_comments: 0,
  permalink_structure: '/%postname%/',
  require_name_email: 1,
  show_on_front: 'posts',
  site_login_first: 0,
  site_rest_comments: 0,
  site_script_in_posts: 0,
};

/** Who says what to paste, and the blocks that come of it. */
const pasted = {
  'the README says': await fromReadme(),
  'the embed builder says': await fromBuilder(),
};

async function fromReadme() {
  const [, steps] = (await readFile('README.md', 'utf8')).split('\n### WordPress\n');
  const [, html] = /^ *```html\n(.*?)^ *```/ms.exec(steps);
  return `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
}

async function fromBuilder() {
  const builder = await openBuilder();
  try {
    const visitor = await builder.open('#target=wordpress&set.booking-cta.href=%2Fbook%2F');
    const { pieces } = await visitor.until(({ pieces }) => pieces.length);
    return pieces[0].code;
  } finally {
    await builder.close();
  }
}

const dana = {
  name: 'Dana R.',
  email: 'dana@example.com',
  website: 'https://dana.example/back',
  comment: 'Walking helped me more than resting did.',
};

const missing = missingPackages();
// Skipped where somebody just looks in; where it counts, `openWordPress` fails and says why.
const skip =
  !process.env.CI &&
  missing.length > 0 &&
  `WordPress is missing: apt-get install ${missing.join(' ')}`;

describe('the comment form in WordPress', { skip }, () => {
  let wordpress;
  /** A browser that has been nowhere yet, new for each test. */
  let visitor;

  before(async () => {
    wordpress = await openWordPress();
  });

  after(() => wordpress?.close());

  beforeEach(async () => {
    await wordpress.deleteComments();
    for (const option of Object.entries(usual)) await wordpress.setOption(...option);
  });

  const inBrowser = (launch) => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());
    beforeEach(async () => {
      visitor = await browser.createBrowserContext();
    });
    afterEach(() => visitor.close());
  };

  /** Visits a page of WordPress: its tab, what its console said, and the form's shadow root. */
  async function open(url) {
    const { tab, lines } = await visit(visitor, url);
    await until(tab, () =>
      document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form'),
    );
    const form = await tab.evaluateHandle(
      () => document.querySelector('aftercare-comment-form').shadowRoot,
    );
    return { tab, lines, form };
  }

  const fill = (form, fields) =>
    form.evaluate((root, fields) => {
      const labels = [...root.querySelectorAll('label')];
      for (const [name, value] of Object.entries(fields)) {
        const label = labels.find((one) => one.textContent.trim().toLowerCase().startsWith(name));
        label.control.value = value;
        label.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
    }, fields);

  const press = async (form, name) =>
    (
      await form.evaluateHandle(
        (root, name) =>
          [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name),
        name,
      )
    ).click();

  async function send(url, fields = dana) {
    const page = await open(url);
    await fill(page.form, fields);
    await press(page.form, 'Post comment');
    return page;
  }

  /** Waits until the form says something, and nothing else. */
  async function hears({ form }, role, expected) {
    const said = () =>
      form.evaluate((root) =>
        Object.fromEntries(
          ['status', 'alert'].map((role) => [
            role,
            root.querySelector(`[role=${role}]`).textContent.trim(),
          ]),
        ),
      );
    const end = Date.now() + 10_000;
    while (!expected.test((await said())[role]) && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const { [role]: heard, ...rest } = await said();
    assert.match(heard, expected, JSON.stringify({ [role]: heard, ...rest }));
    assert.deepEqual(Object.values(rest), [''], 'the other region is silent');
  }

  /** Waits for a refusal, after which the visitor's text must still be there. */
  async function hearsNo(page, expected, { comment } = dana) {
    await hears(page, 'alert', expected);
    const kept = await page.form.evaluate((root) => root.querySelector('textarea').value);
    assert.equal(kept, comment);
  }

  /** All that the form says, what its visitor has sent with it. */
  const textOf = ({ form }) => form.evaluate((root) => root.textContent);

  /** Follows the link to one's own comment: what stands there. */
  async function follow({ tab, form }) {
    const link = await form.evaluate(
      (root) =>
        [...root.querySelectorAll('a')].find((one) => one.textContent.includes('See it')).href,
    );
    await tab.goto(link);
    return tab.evaluate(() => document.getElementById(location.hash.slice(1)).textContent);
  }

  const keeps = async (...rows) => assert.deepEqual(await wordpress.comments(), rows);
  const published = (post, fields = dana) => ({ post: post.id, ...fields, published: true });
  const held = (post, fields = dana) => ({ post: post.id, ...fields, published: false });

  /** A comment from before, by the same visitor. */
  async function postEarlier({ id }, { name, email, website, comment }) {
    const body = { comment_post_ID: id, author: name, email, url: website, comment };
    const { status } = await fetch(`${wordpress.address}/wp-comments-post.php`, {
      method: 'POST',
      body: new URLSearchParams(body),
      redirect: 'manual',
    });
    assert.equal(status, 302);
  }

  /** Meanwhile the site gets what is posted, and the visitor gets no answer. */
  async function losingAnswers({ tab }, meanwhile) {
    async function lose(request) {
      if (request.method() !== 'POST') return request.continue();
      await fetch(request.url(), {
        method: 'POST',
        headers: request.headers(),
        body: request.postData(),
        redirect: 'manual',
      });
      return request.abort('connectionreset');
    }
    await tab.setRequestInterception(true);
    tab.on('request', lose);
    await meanwhile();
    tab.off('request', lose);
    await tab.setRequestInterception(false);
  }

  for (const [engine, launch] of Object.entries(engines))
    describe(`in ${engine}`, () => {
      inBrowser(launch);
      for (const [kind, theme] of Object.entries(themes))
        describe(`with ${kind}`, () => {
          before(() => wordpress.setTheme(theme));

          it('says that a comment is published, and leads to it', async () => {
            const { open: post } = wordpress.posts;
            const page = await send(post.url);
            await hears(page, 'status', words.published);
            await keeps(published(post));
            assert.ok((await textOf(page)).includes(dana.comment));
            assert.ok((await follow(page)).includes(dana.comment));
          });

          it('says that a comment waits for approval', async () => {
            const { open: post } = wordpress.posts;
            await wordpress.setOption('comment_moderation', 1);
            const page = await send(post.url);
            await hears(page, 'status', words.held);
            await keeps(held(post));
            assert.ok((await textOf(page)).includes(dana.comment));
          });

          it('says why the site refuses', async () => {
            const page = await send(wordpress.posts.closed.url);
            await hearsNo(page, words.closed);
            await keeps();
          });

          it('works in a placeholder and on a page too', async () => {
            for (const post of [wordpress.posts.placeholder, wordpress.posts.page]) {
              await wordpress.deleteComments();
              const page = await send(post.url);
              await hears(page, 'status', words.published);
              await keeps(published(post));
            }
          });
        });
    });

  describe('on a post', () => {
    inBrowser(engines.Chromium);
    before(() => wordpress.setTheme('twentytwentyone'));

    for (const name of ['open', 'rest'])
      it(`lets every sign arrive as it was typed: ${name}`, async () => {
        await wordpress.setOption('site_rest_comments', 1);
        const post = wordpress.posts[name];
        const comment =
          '“Grüße” & \'single\' "double" \\ 100 % + 1 = 2 &amp; ?a=b&c=d\n\nIt is <b>much</b> better: 🙂 👩🏽‍⚕️\nÄÖÜ ß é 日本語';
        const page = await send(post.url, { ...dana, name: 'Jürgen O’Neil', comment });
        await hears(page, 'status', words.published);
        // WordPress keeps HTML: a bare ampersand as an entity.
        const stored = comment.replace(/&(?!amp;)/g, '&amp;');
        await keeps(published(post, { ...dana, name: 'Jürgen O’Neil', comment: stored }));
      });

    // On the page WordPress makes pictures of some, and finer signs of others.
    for (const comment of ['Great :D', '3x10 squats (tm)', '1 < 2 and 3 > 2', '👍', '¡¿…?!'])
      it(`does not say of a published comment that it waits: ${comment}`, async () => {
        const page = await send(wordpress.posts.open.url, { ...dana, comment });
        await hears(page, 'status', words.notWaiting);
        const [{ published }, ...more] = await wordpress.comments();
        assert.deepEqual([published, more], [true, []]);
      });

    it('does not say of a comment on a later page that it waits', async () => {
      const { open: post } = wordpress.posts;
      const earlier = { ...dana, comment: 'Warmth helped me.' };
      await postEarlier(post, earlier);
      await wordpress.letAnHourPass();
      await wordpress.setOption('page_comments', 1);
      const page = await send(post.url);
      await hears(page, 'status', words.notWaiting);
      await keeps(published(post, earlier), published(post));
    });

    it('does not say that a comment with a forbidden word is published', async () => {
      const { open: post } = wordpress.posts;
      await wordpress.setOption('disallowed_keys', 'resting');
      const page = await send(post.url);
      await hears(page, 'status', words.notPublished);
      await keeps(held(post));
    });

    it('does not take words in another comment for one that waits', async () => {
      const post = await wordpress.write(
        'No need for an email',
        '<aftercare-comment-form required=""></aftercare-comment-form>',
      );
      const earlier = { ...dana, name: 'Sam', email: '', comment: 'I took it easy.' };
      await wordpress.setOption('require_name_email', 0);
      await postEarlier(post, earlier);
      await wordpress.letAnHourPass();
      await wordpress.setOption('comment_moderation', 1);
      const short = { ...dana, email: '', comment: 'ok' };
      const page = await send(post.url, short);
      await hears(page, 'status', words.notPublished);
      await keeps(published(post, earlier), held(post, short));
    });

    it('leads to the visitor’s own comment, not to the same words of somebody else', async () => {
      const { open: post } = wordpress.posts;
      const earlier = { ...dana, name: 'Sam', email: 'sam@example.com' };
      await postEarlier(post, earlier);
      await wordpress.letAnHourPass();
      const page = await send(post.url);
      await hears(page, 'status', words.published);
      await keeps(published(post, earlier), published(post));
      assert.ok((await follow(page)).includes(dana.name));
    });

    for (const [what, snippet] of Object.entries(pasted))
      it(`has all four widgets where what ${what} is pasted into a post, and takes comments`, async () => {
        await wordpress.setOption('site_script_in_posts', 1);
        const post = await wordpress.paste('Pasted', snippet);
        const page = await open(post.url);
        await until(page.tab, () => !!globalThis.Aftercare);
        assert.deepEqual(await seen(page.tab), whole);
        assert.deepEqual(page.lines, []);
        await fill(page.form, dana);
        await press(page.form, 'Post comment');
        await hears(page, 'status', words.published);
        await keeps(published(post));
      });

    it('sends one comment after fifty clicks', async () => {
      const { open: post } = wordpress.posts;
      const page = await open(post.url);
      await fill(page.form, dana);
      await page.form.evaluate((root) => {
        const button = [...root.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === 'Post comment',
        );
        for (let click = 0; click < 50; click++) button.click();
      });
      await hears(page, 'status', words.published);
      await keeps(published(post));
    });

    it('says that the site has this very comment already', async () => {
      const { open: post } = wordpress.posts;
      await postEarlier(post, dana);
      const page = await send(post.url);
      await hearsNo(page, words.duplicate);
      await keeps(published(post));
    });

    it('asks to wait before a second comment within seconds', async () => {
      const { open: post } = wordpress.posts;
      const earlier = { ...dana, comment: 'Warmth helped me.' };
      await postEarlier(post, earlier);
      const page = await send(post.url);
      await hearsNo(page, words.busy);
      await keeps(published(post, earlier));
    });

    for (const row of [published, held])
      it(`finds the comment there when the answer was lost and it is sent again: ${row.name}`, async () => {
        const { open: post } = wordpress.posts;
        await wordpress.setOption('comment_moderation', Number(row === held));
        const page = await open(post.url);
        await fill(page.form, dana);
        await losingAnswers(page, async () => {
          await press(page.form, 'Post comment');
          await hearsNo(page, words.unreachable);
        });
        await keeps(row(post));
        await press(page.form, 'Try again');
        await hears(page, 'status', words.arrived);
        await keeps(row(post));
        // That it is there is all that a second try can tell.
        assert.doesNotMatch(await textOf(page), /waiting/);
      });

    it('says that only members may comment', async () => {
      await wordpress.setOption('comment_registration', 1);
      const page = await send(wordpress.posts.open.url);
      await hearsNo(page, words.loginNeeded);
      await keeps();
    });

    it('does not take a login page for a yes', async () => {
      await wordpress.setOption('site_login_first', 1);
      const page = await send(wordpress.posts.open.url);
      await hearsNo(page, words.unclear);
      await keeps();
    });

    it('says what the site needs and it did not ask for itself', async () => {
      const post = await wordpress.write(
        'Nothing is required',
        '<aftercare-comment-form required=""></aftercare-comment-form>',
      );
      const page = await send(post.url, { name: 'Dana R.', comment: dana.comment });
      await hearsNo(page, words.fieldsNeeded);
      await keeps();
    });

    for (const row of [published, held])
      it(`needs no email where the site needs none: ${row.name}`, async () => {
        await wordpress.setOption('require_name_email', 0);
        await wordpress.setOption('comment_moderation', Number(row === held));
        const post = await wordpress.write(
          'No email',
          '<aftercare-comment-form fields="name" required=""></aftercare-comment-form>',
        );
        const page = await send(post.url, { name: 'Dana R.', comment: dana.comment });
        await hears(page, 'status', row === held ? words.notPublished : words.published);
        await keeps(row(post, { ...dana, email: '', website: '' }));
      });

    it('does not take silence about an unknown post for a yes', async () => {
      const post = await wordpress.write(
        'Lost',
        '<aftercare-comment-form thread="999999"></aftercare-comment-form>',
      );
      const page = await send(post.url);
      await hearsNo(page, words.unclear);
      assert.match(page.lines.join(), /\[aftercare\] no-thread: .*999999/);
      await keeps();
    });

    for (const structure of [usual.permalink_structure, '/index.php/%postname%/', ''])
      it(`finds its way by any permalinks, also where the theme has no form: ${structure || 'plain'}`, async () => {
        await wordpress.setOption('permalink_structure', structure);
        for (const { id } of [wordpress.posts.open, wordpress.posts.page]) {
          await wordpress.deleteComments();
          const page = await open(`${wordpress.address}/?p=${id}`);
          await page.tab.evaluate(() => document.querySelector('#respond').remove());
          await fill(page.form, dana);
          await press(page.form, 'Post comment');
          await hears(page, 'status', words.published);
          await keeps(published({ id }));
        }
      });

    it('works on the front page', async () => {
      const { page: post } = wordpress.posts;
      await wordpress.setOption('show_on_front', 'page');
      await wordpress.setOption('page_on_front', post.id);
      const page = await send(wordpress.address);
      await hears(page, 'status', words.published);
      await keeps(published(post));
    });
  });

  describe('by REST', () => {
    inBrowser(engines.Chromium);
    before(() => wordpress.setTheme('twentytwentythree'));
    beforeEach(() => wordpress.setOption('site_rest_comments', 1));

    it('says that a comment is published', async () => {
      const { rest: post } = wordpress.posts;
      const page = await send(post.url);
      await hears(page, 'status', words.published);
      await keeps(published(post));
    });

    it('says that a comment waits for approval', async () => {
      const { rest: post } = wordpress.posts;
      await wordpress.setOption('comment_moderation', 1);
      const page = await send(post.url);
      await hears(page, 'status', words.held);
      await keeps(held(post));
    });

    it('tells the owner how to allow comments by REST', async () => {
      await wordpress.setOption('site_rest_comments', 0);
      const page = await send(wordpress.posts.rest.url);
      await hearsNo(page, words.server);
      assert.match(page.lines.join(), /\[aftercare\] .*rest_allow_anonymous_comments/);
      await keeps();
    });

    it('says that the site has this very comment already', async () => {
      const { rest: post } = wordpress.posts;
      await postEarlier(post, dana);
      const page = await send(post.url);
      await hearsNo(page, words.duplicate);
      await keeps(published(post));
    });

    it('asks to wait before a second comment within seconds', async () => {
      const { rest: post } = wordpress.posts;
      const earlier = { ...dana, comment: 'Warmth helped me.' };
      await postEarlier(post, earlier);
      const page = await send(post.url);
      await hearsNo(page, words.busy);
      await keeps(published(post, earlier));
    });

    it('says that comments are closed', async () => {
      const post = await wordpress.write(
        'Closed by REST',
        '<aftercare-comment-form backend="wordpress-rest" action="/wp-json/wp/v2/comments"></aftercare-comment-form>',
        { comment_status: 'closed' },
      );
      const page = await send(post.url);
      await hearsNo(page, words.closed);
      await keeps();
    });
  });
});
