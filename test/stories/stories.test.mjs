// Every story of the static Storybook, in Chromium. A story is opened in English and played to its end, then
// looked at as visitors may see it: in three languages, each chosen on the open page, on a phone and on a
// desktop, light and dark, in the page's colours and in the visitor's own (`looks.mjs`). Docs pages and
// Storybook itself are opened.
//
// A story fails when it or its play function throws, when the console warns, or when it asks any server but
// its own; and when, in any of its looks, a tag is not registered, a widget stays in another language or
// loses what was typed or opened, axe finds anything or cannot decide, or the page scrolls sideways.
// One of them: `node --test --test-name-pattern booking-cta--bar test/stories/stories.test.mjs`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { looksOf, nameOf } from './looks.mjs';
import { entries, openStorybook } from './storybook.mjs';

/** How many stories are open at once. */
const tabsAtOnce = 2;

describe('in Storybook', { concurrency: tabsAtOnce }, () => {
  let storybook;
  const freeTabs = [];

  before(async () => {
    storybook = await openStorybook();
  });

  after(() => storybook.close());

  /** Fails with all that a look at a page has found. */
  async function expectNoComplaints(look) {
    const tab = freeTabs.pop() ?? (await storybook.openTab());
    const complaints = await look(tab);
    freeTabs.push(tab);
    assert.equal(complaints.join('\n'), '');
  }

  it('the sidebar opens, and the links of the first page lead somewhere', () =>
    expectNoComplaints((tab) => tab.openSidebar()));

  for (const entry of entries.filter(({ type }) => type === 'docs'))
    it(`the page ${entry.id} says all that the manifest does`, () =>
      expectNoComplaints((tab) => tab.openDocs(entry)));

  for (const [number, entry] of entries.filter(({ type }) => type === 'story').entries())
    it(`the story ${entry.id} plays to its end, and can be used in every look`, () =>
      expectNoComplaints((tab) => tab.playStory(entry, looksOf(number), nameOf)));
});
