// A long page with the dialog in its middle, and what closing the dialog has to bring back.
import assert from 'node:assert/strict';
import { widget } from './clinic.mjs';

const text = '<p>Heat, rest and a short walk.</p>'.repeat(40);

/**
 * Opens a long page with a button in its middle, by way of another page.
 *
 * @returns the tab; `tap`, which opens the dialog and resolves to the calendar's page; the path of the page before
 */
export async function openLongPage(
  { world, open, test },
  { host = 'acme.cal.com', ...options } = {},
) {
  const address = world.newAddress(host);
  const from = world.publish('<p>Before</p>');
  const body = text + widget(address, 'mode="dialog" label="Book"') + text;
  const tab = await open(test, body, { from, ...options });
  const tap = async () => {
    await tab.click('link', 'Book');
    await tab.until(() => visitor.find('dialog').length);
    return world.shownAt(address);
  };
  await tab.pointAt('link', 'Book');
  return { tab, tap, from: new URL(from).pathname };
}

/** What may not differ when the dialog has come and gone. */
export const standing = (tab) =>
  tab.run(() => ({
    places: visitor.places(),
    scroll: [scrollX, scrollY],
    address: location.href,
    state: history.state,
  }));

/** Nothing has moved, but for the fraction of a pixel that Firefox leaves out when it goes back. */
export function assertStill({ places, scroll, ...others }, before, what) {
  const { places: placesBefore, scroll: scrollBefore, ...othersBefore } = before;
  assert.deepEqual(others, othersBefore, what);
  const names = (places) => places.map(([name]) => name);
  assert.deepEqual(names(places), names(placesBefore), what);
  const [now, then] = [[...places, scroll].flat(), [...placesBefore, scrollBefore].flat()];
  const most = Math.max(
    ...now.map((part, index) => (Number.isFinite(part) ? Math.abs(part - then[index]) : 0)),
  );
  assert.ok(most < 1, `${what ?? 'something'} moved by ${most}`);
}

/** Waits until the dialog is no longer in the page: it is hidden some time before. */
export const gone = (tab) =>
  tab.until(() => !visitor.all().some((element) => element.matches('dialog')));

/** Waits until the step that the dialog added to the history is taken back. */
export const stepGone = (tab) => tab.until(() => !history.state?.aftercare);

/** Waits until another page of the site is shown. */
export const isOn = (tab, path) => tab.until((path) => location.pathname === path, path);

/** Every way to close the dialog. */
export const ways = {
  'the button': (tab) => tab.click('button', 'Close'),
  Escape: (tab) => tab.press('Escape'),
  'a click beside it': (tab) => tab.clickAt(5, 5),
  'Back as a page does it': (tab) => tab.run(() => history.back()),
  'the browser’s Back': (tab) => tab.back(),
  // Not awaited: a page that is gone never answers.
  'Cal.com’s own button'(tab, frame) {
    frame.tell({ originator: 'CAL', type: '__closeIframe' });
  },
};
