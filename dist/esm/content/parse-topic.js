import { safeUrl } from '../shared/safe-url.js';
import { readLike } from './read-like.js';
import { defaultTopic } from './topics/default-topic.js';

/**
 * Reads a topic from parsed JSON, forgivingly: what is right is taken, what is
 * wrong is left out with one warning that names its path.
 *
 * @param where names the document in warnings
 * @returns `undefined` where the document is no object at all
 */
function parseTopic(json, where) {
    const topic = readLike(json, defaultTopic, where);
    if (topic?.sources)
        topic.sources = topic.sources.filter((source) => (source.url = safeUrl(source.url) ?? ''));
    return topic;
}

export { parseTopic };
//# sourceMappingURL=parse-topic.js.map
