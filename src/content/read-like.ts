import { warn } from '../shared/warn.js';

/** An object with unknown keys. */
type Parts = Record<string, unknown>;

/**
 * Reads parsed JSON by a pattern: text where the pattern has text, a list where it has a list. Each invalid part is left
 * out with a warning that names its path. Only the pattern's keys are read, and only own ones, so that no key of a
 * document can reach a prototype. A part without a title or url that the pattern has is left out completely.
 *
 * @param pattern an example of what is wanted; lists have one item
 * @param path names the document in warnings
 * @param isPart whether the value is part of another one; a document may lack anything
 */
export function readLike(
  value: unknown,
  pattern: unknown,
  path: string,
  isPart?: boolean,
): unknown {
  const complain = (wanted: string): undefined =>
    warn('bad-content', `${path} is left out; make it ${wanted}.`);

  if (typeof pattern === 'string') return typeof value === 'string' ? value : complain('text');
  if (Array.isArray(pattern))
    return Array.isArray(value)
      ? value
          .map((item, index) => readLike(item, pattern[0], `${path}[${index}]`, true))
          .filter((item) => item !== undefined)
      : complain('a list');
  if (Object(value) !== value || Array.isArray(value)) return complain('an object');
  const parts: Parts = {};
  for (const [key, part] of Object.entries(pattern as Parts)) {
    if (!Object.hasOwn(value as Parts, key) || (value as Parts)[key] == null) continue;
    const read = readLike((value as Parts)[key], part, `${path}.${key}`, true);
    if (read !== undefined) parts[key] = read;
  }
  const missing = ['title', 'url'].find((key) => key in (pattern as Parts) && !parts[key]);
  return isPart && missing ? complain(`an object with a ${missing}`) : parts;
}
