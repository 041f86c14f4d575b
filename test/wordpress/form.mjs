// The comment form on a page of WordPress, as a visitor uses it.
import assert from 'node:assert/strict';
import { eventually } from '../harness/wait.mjs';

const refused = /^Not sent: the site did not accept it\./;

/** What the form says. */
export const words = {
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

/** What a visitor writes into the form. */
export const dana = {
  name: 'Dana R.',
  email: 'dana@example.com',
  website: 'https://dana.example/back',
  comment: 'Walking helped me more than resting did.',
};

/**
 * Waits until the form is there.
 *
 * @param tab of Chromium or Firefox
 */
export async function formOn(tab) {
  await tab.until(
    () => !!document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form'),
  );
  const root = await tab.page.evaluateHandle(
    () => document.querySelector('aftercare-comment-form').shadowRoot,
  );
  const form = {
    tab,

    fill: (fields) =>
      root.evaluate((root, fields) => {
        const labels = [...root.querySelectorAll('label')];
        for (const [name, value] of Object.entries(fields)) {
          const label = labels.find((one) => one.textContent.trim().toLowerCase().startsWith(name));
          label.control.value = value;
          label.control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
      }, fields),

    async press(name) {
      const button = await root.evaluateHandle(
        (root, name) =>
          [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === name),
        name,
      );
      await button.click();
    },

    /** Clicks the button many times within one task. */
    clickOften: (times) =>
      root.evaluate((root, times) => {
        const button = [...root.querySelectorAll('button')].find(
          (one) => one.textContent.trim() === 'Post comment',
        );
        for (let click = 0; click < times; click++) button.click();
      }, times),

    /** Waits until the form says something in a region, and nothing in the other. */
    async hears(role, expected) {
      const { [role]: heard, ...rest } = await eventually(async () => {
        const said = await root.evaluate((root) =>
          Object.fromEntries(
            ['status', 'alert'].map((role) => [
              role,
              root.querySelector(`[role=${role}]`).textContent.trim(),
            ]),
          ),
        );
        assert.match(said[role], expected, JSON.stringify(said));
        return said;
      });
      assert.deepEqual(Object.values(rest), [''], `the other region is silent, beside “${heard}”`);
    },

    /** Waits for a refusal, after which the visitor's text must still be there. */
    async hearsNo(expected, { comment } = dana) {
      await form.hears('alert', expected);
      assert.equal(await root.evaluate((root) => root.querySelector('textarea').value), comment);
    },

    /** All that the form says, with what its visitor has sent. */
    text: () => root.evaluate((root) => root.textContent),

    /** Follows the link to one's own comment: what stands there. */
    async follow() {
      const link = await root.evaluate(
        (root) =>
          [...root.querySelectorAll('a')].find((one) => one.textContent.includes('See it')).href,
      );
      await tab.go(link);
      return tab.run(() => document.getElementById(location.hash.slice(1)).textContent);
    },

    /** Meanwhile the site gets what is posted, and the visitor gets no answer. */
    async losingAnswers(meanwhile) {
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
      await tab.page.setRequestInterception(true);
      tab.page.on('request', lose);
      await meanwhile();
      tab.page.off('request', lose);
      await tab.page.setRequestInterception(false);
    },
  };
  return form;
}
