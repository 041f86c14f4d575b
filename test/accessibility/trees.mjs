// What screen readers are told.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bringInto, drawn, gallery, pageIn, states } from './states.mjs';
import { assertKept, assertNoOthers, isUpdating, kept, treeOf } from './tree.mjs';

const all = `
  <aftercare-tips-card limit="2"></aftercare-tips-card>
  <aftercare-causes-accordion open="first" numbered></aftercare-causes-accordion>
  <aftercare-booking-cta href="/book" phone="+1 555 010 0199" mode="dialog"
    hours="Mo-Su 00:00-24:00"></aftercare-booking-cta>
  <div id="comments"><aftercare-comment-form action="/comments"></aftercare-comment-form></div>`;
const languages = { Spanish: 'es', Arabic: 'ar' };
const pageName = (language) => `page-${language.toLowerCase()}`;

export function trees({ engine, open }) {
  if (engine === 'Firefox') return sameInFirefox(open);

  for (const [name, { html, width, ...state }] of Object.entries(states))
    it(`a screen reader is told of ${name} what was seen to be right`, async (test) => {
      const tab = await open(test, pageIn('en', html), { width });
      await drawn(tab);
      await bringInto(state, tab, 'body');
      assertKept(name, await treeOf(tab));
    });

  for (const [language, tag] of Object.entries(languages))
    it(`a screen reader is told of all four in ${language} what was seen to be right`, async (test) => {
      const tab = await open(test, pageIn(tag, all));
      await drawn(tab);
      // Its texts about mistakes are tested, too.
      await bringInto(states['comment-form-errors'], tab, '#comments');
      assertKept(pageName(language), await treeOf(tab));
    });

  it('nothing is kept of states that there are no more', () => {
    assertNoOthers([...Object.keys(states), ...Object.keys(languages).map(pageName)]);
  });

  for (let level = 2; level <= 6; level++)
    it(`with heading-level="${level}", headings are of level ${level}, and those in cards one deeper, 6 at most`, async (test) => {
      const tab = await open(
        test,
        pageIn('en', all.replaceAll(/<aftercare-[\w-]+/g, `$& heading-level="${level}"`)),
      );
      await drawn(tab);
      const levels = [...(await treeOf(tab)).matchAll(/^ *heading .*\[level (\d)\]$/gm)];
      const inside = Math.min(level + 1, 6);
      assert.deepEqual(
        levels.map(([, level]) => +level),
        // The tips and when to get help, the causes, the booking, the comments.
        [level, inside, level, inside, inside, inside, inside, inside, level, level],
      );
    });
}

/** Firefox does not expose its accessibility tree, but finds elements by role and name. */
function sameInFirefox(open) {
  const roles = /^ *(button|link|heading|textbox|checkbox|form) ("(?:[^"\\]|\\.)*")/gm;

  const skip = isUpdating && 'they are being written';
  it('Firefox knows everything by the same role and name as Chromium', { skip }, async (test) => {
    const tab = await open(test, gallery('en'), { width: 320 });
    await drawn(tab);
    const missing = [];
    const known = new Set();
    // The dialog comes last: beside it, nothing is known.
    for (const [name, state] of Object.entries(states)) {
      await bringInto(state, tab, `#${name}`);
      const card = await tab.page.evaluateHandle(
        (id) => document.querySelector(`#${id} > *`).shadowRoot.firstElementChild,
        name,
      );
      for (const [, role, quoted] of kept(name).matchAll(roles)) {
        const query = `aria/${JSON.parse(quoted)}[role="${role}"]`;
        if (known.has(query)) continue;
        known.add(query);
        if (!(await card.$(query))) missing.push(`${name}: ${role} ${quoted}`);
      }
    }
    assert.ok(known.size > 30);
    assert.deepEqual(missing, []);
  });
}
