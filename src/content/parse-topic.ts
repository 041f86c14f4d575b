import { safeUrl } from '../shared/safe-url.js';
import { readLike } from './read-like.js';
import { topicForm, type Topic } from './topic.js';

/**
 * Reads a topic from parsed JSON. Valid parts are used; each invalid part is left out with a warning that names its path.
 *
 * @param where names the document in warnings
 * @returns `undefined` if the document is no object
 */
export function parseTopic(json: unknown, where: string): Topic | undefined {
  const topic = readLike(json, topicForm, where) as Topic | undefined;
  if (topic?.sources)
    topic.sources = topic.sources.filter((source) => (source.url = safeUrl(source.url) ?? ''));
  return topic;
}
