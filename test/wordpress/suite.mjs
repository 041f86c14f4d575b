// Tests on a real WordPress, which is started for them: what a visitor is told, and what the database holds then.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe } from 'node:test';
import { missingPackages } from '../../demo/wordpress/packages.mjs';
import { openWordPress } from '../../demo/wordpress/wordpress.mjs';
import { inEngines } from '../harness/suite.mjs';
import { dana, formOn } from './form.mjs';

/** The options that tests change, as they are when a test begins. */
export const usual = {
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

const missing = missingPackages();
// In CI they are not skipped: there `openWordPress` fails and says what is missing.
const skip =
  !process.env.CI &&
  missing.length > 0 &&
  `WordPress is missing: apt-get install ${missing.join(' ')}`;

/**
 * Runs tests in engines, on a WordPress that has no comments when a test begins.
 *
 * @param {(world: object) => void} tests declares them. Beside what `inEngines` gives, `wordpress()` is the
 * site, `setOption` sets an option for one test, and `visit(test, url)` resolves to the comment form of a page in
 * a new visitor's tab; `send` fills it in and sends it, too
 * @param {object} options those of `inEngines`
 */
export function inWordPress(tests, options) {
  describe('the comment form in WordPress', { skip }, () => {
    let wordpress;
    const current = {};

    async function setOption(name, value) {
      // Setting one takes long enough to do it only where it differs.
      if (current[name] !== value) await wordpress.setOption(name, value);
      current[name] = value;
    }

    before(async () => {
      wordpress = await openWordPress();
    });

    after(() => wordpress?.close());

    beforeEach(async () => {
      await wordpress.deleteComments();
      for (const option of Object.entries(usual)) await setOption(...option);
    });

    inEngines((world) => {
      async function visit(test, url) {
        const tab = await world.browser().open(url);
        test.after(tab.close);
        return formOn(tab);
      }

      async function send(test, url, fields = dana) {
        const form = await visit(test, url);
        await form.fill(fields);
        await form.press('Post comment');
        return form;
      }

      /** Fails unless the database holds these comments and no others. */
      const keeps = async (...rows) => assert.deepEqual(await wordpress.comments(), rows);

      /** Posts a comment without a browser, before the test's visitor does. */
      async function postEarlier({ id }, { name, email, website, comment }) {
        const body = { comment_post_ID: id, author: name, email, url: website, comment };
        const { status } = await fetch(`${wordpress.address}/wp-comments-post.php`, {
          method: 'POST',
          body: new URLSearchParams(body),
          redirect: 'manual',
        });
        assert.equal(status, 302);
      }

      tests({
        ...world,
        ...{ wordpress: () => wordpress, setOption, visit, send, keeps, postEarlier },
      });
    }, options);
  });
}

/** A row of the database. */
export const published = (post, fields = dana) => ({ post: post.id, ...fields, published: true });
export const held = (post, fields = dana) => ({ post: post.id, ...fields, published: false });
