import { safeUrl } from '../shared/safe-url.js';
import { warn } from '../shared/warn.js';
import type { Topic } from './topic.js';
import { backAcheAfterMassage } from './topics/back-ache-after-massage.en.js';

/** An object whose keys nobody vouches for. */
type Parts = Record<string, unknown>;

/**
 * Reads a topic from parsed JSON, forgivingly: what is right is taken, what is
 * wrong is left out with one warning that names its path. The built-in topic,
 * which has every part, is the pattern: text where it has text, a list where it
 * has a list. Only its keys are read, and only own ones, so that no key of a
 * document can reach a prototype.
 *
 * @param where names the document in warnings
 * @returns `undefined` where the document is no object at all
 */
export function parseTopic(json: unknown, where: string): Topic | undefined {
  const complain = (path: string, wanted: string): undefined =>
    warn('bad-content', `${where}${path} is left out; make it ${wanted}.`);

  const read = (value: unknown, pattern: unknown, path: string): unknown => {
    if (typeof pattern === 'string')
      return typeof value === 'string' ? value : complain(path, 'text');
    if (Array.isArray(pattern))
      return Array.isArray(value)
        ? value
            .map((item, index) => read(item, pattern[0], `${path}[${index}]`))
            .filter((item) => item !== undefined)
        : complain(path, 'a list');
    if (Object(value) !== value || Array.isArray(value)) return complain(path, 'an object');
    const parts: Parts = {};
    for (const [key, part] of Object.entries(pattern as Parts))
      if (Object.hasOwn(value as Parts, key) && (value as Parts)[key] != null)
        parts[key] = read((value as Parts)[key], part, `${path}.${key}`);
    const missing = ['title', 'url'].find((key) => key in (pattern as Parts) && !parts[key]);
    return missing && path ? complain(path, `an object with a ${missing}`) : parts;
  };

  const topic = read(json, backAcheAfterMassage, '') as Topic | undefined;
  if (topic?.sources)
    topic.sources = topic.sources.filter((source) => (source.url = safeUrl(source.url) ?? ''));
  return topic;
}
