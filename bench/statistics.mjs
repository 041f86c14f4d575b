// What many runs say together.

/** The value below which a part of the values lies; between two of them, in proportion. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const above = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (above - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/** The median, and the quartiles around it. */
export const spread = (values) => [0.25, 0.5, 0.75].map((part) => quantile(values, part));

/** The things in another order each round, so that none is always first, or always after the same one. */
export function turn(things, round) {
  const from = round % things.length;
  const turned = [...things.slice(from), ...things.slice(0, from)];
  return round % 2 ? turned.reverse() : turned;
}
