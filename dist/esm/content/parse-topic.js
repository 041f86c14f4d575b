import { safeUrl } from '../shared/safe-url.js';
import { warn } from '../shared/warn.js';
import { backAcheAfterMassage } from './topics/back-ache-after-massage.en.js';

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
function parseTopic(json, where) {
    const complain = (path, wanted) => warn('bad-content', `${where}${path} is left out; make it ${wanted}.`);
    const read = (value, pattern, path) => {
        if (typeof pattern === 'string')
            return typeof value === 'string' ? value : complain(path, 'text');
        if (Array.isArray(pattern))
            return Array.isArray(value)
                ? value
                    .map((item, index) => read(item, pattern[0], `${path}[${index}]`))
                    .filter((item) => item !== undefined)
                : complain(path, 'a list');
        if (Object(value) !== value || Array.isArray(value))
            return complain(path, 'an object');
        const parts = {};
        for (const [key, part] of Object.entries(pattern))
            if (Object.hasOwn(value, key) && value[key] != null)
                parts[key] = read(value[key], part, `${path}.${key}`);
        const missing = ['title', 'url'].find((key) => key in pattern && !parts[key]);
        return missing && path ? complain(path, `an object with a ${missing}`) : parts;
    };
    const topic = read(json, backAcheAfterMassage, '');
    if (topic?.sources)
        topic.sources = topic.sources.filter((source) => (source.url = safeUrl(source.url) ?? ''));
    return topic;
}

export { parseTopic };
//# sourceMappingURL=parse-topic.js.map
