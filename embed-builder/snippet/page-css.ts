// The CSS of the page that shows the widgets.
import { chosenWidgets, type Choice } from '../choice.js';
import { roomCss, type Heights } from '../room.js';
import type { Piece } from '../targets/target.js';
import { targetOf } from '../targets/targets.js';

/**
 * Margins between the widgets, and space for them until the script has loaded.
 *
 * @param heights of the widgets for which space is reserved
 */
export function pageCss(choice: Choice, heights: Heights): string {
  const { name: target, isHtml } = targetOf(choice);
  const arePlaceholders = choice.options.placeholders && isHtml;
  const chosen = chosenWidgets(choice);
  const selectors = chosen.map(({ name, tag }) =>
    arePlaceholders ? `[data-aftercare='${name}']` : tag,
  );
  const rooms = chosen.flatMap(({ tag }, index) => {
    const steps = heights.get(tag);
    const selector = `${selectors[index]}:not(${arePlaceholders ? `:has(${tag})` : ':defined'})`;
    return steps ? [{ selector, steps }] : [];
  });
  // WordPress has margins between blocks.
  const needsMargins = chosen.length > 1 && target !== 'wordpress';
  return [
    ...(needsMargins ? [`${selectors.join(', ')} { margin-block: 1.5rem; }`] : []),
    ...(rooms.length ? [roomCss(rooms)] : []),
  ].join('\n');
}

/** The CSS as a piece of its own, for targets whose code is not HTML. */
export function stylesheetPieces(choice: Choice, heights: Heights): Piece[] {
  const code = pageCss(choice, heights);
  return code && !targetOf(choice).isHtml
    ? [{ title: 'Into your stylesheet', language: 'css', code }]
    : [];
}
