// Divides combinations among the installed engines, where trying all of them in every engine would take too long.
import { installedEngines } from './browsers.mjs';

/**
 * The share of an engine in a list: each `every`th item, beginning with `from`. Everything with
 * `npm run check:full`.
 *
 * @param {string} engine
 * @param {number} number of the list: an engine that has an item of one list leaves it to another in the next, so that
 * over several lists each engine meets every item
 * @param {string[]} [among] the engines that share
 */
export function shareOf(engine, number, among = installedEngines()) {
  const sharing = process.env.TEST_EVERY_COMBINATION
    ? [engine]
    : among.filter((name) => installedEngines().includes(name));
  const every = sharing.length;
  return { every, from: (number + sharing.indexOf(engine)) % every };
}

/** Takes a share of a list. */
export const take = (items, { every, from }) => items.filter((_, index) => index % every === from);
