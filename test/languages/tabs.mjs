// What the tests of languages ask of a tab.
import assert from 'node:assert/strict';
import { eventually } from '../harness/wait.mjs';

export const src = 'src="/aftercare.js"';
export const phone = '<meta name="viewport" content="width=device-width">';
// Phones have no scrollbar beside the page.
export const noScrollbar = '<style>html { scrollbar-width: none } body { margin: 8px }</style>';
// Without it, browsers choose a font by the language, and Firefox picks one of the widths of "DejaVu
// Serif" by the order of the files on the disk: some are wider than any phone's font.
export const sameFont =
  '<style>body { font-family: Arial, "Liberation Sans", "DejaVu Sans", "Noto Sans" }</style>';

/**
 * Waits until all widgets show a language. One with only the owner's texts does not say its language.
 */
export const allSpeak = (tab, code) =>
  tab.until(
    (code) =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('aftercare-'))
        .map((widget) => widget.shadowRoot?.querySelector('.card'))
        // A widget that waits for its texts shows three dots.
        .every((card) =>
          card?.lang ? card.lang.slice(0, 2) === code : card && card.textContent.trim() !== '…',
        ),
    // Built-in topics have no region.
    code.slice(0, 2),
  );

/** The heading of the comment form. */
export const headingOf = (tab) =>
  tab.run(() =>
    document
      .querySelector('aftercare-comment-form')
      .shadowRoot.querySelector('[part=heading]')
      .textContent.trim(),
  );

/** The only warning that the owner gets; fails when there is another one. */
export async function warningOn(tab) {
  const warnings = () => tab.lines.filter((line) => line.includes('[aftercare]'));
  await tab.settled();
  await eventually(() => assert.equal(warnings().length, 1, warnings().join()));
  return warnings()[0];
}
