import { warn } from '../shared/warn.js';

/**
 * Reads parsed JSON by a pattern, forgivingly: text where the pattern has text,
 * a list where it has a list. What is wrong is left out with one warning that
 * names its path. Only the pattern's keys are read, and only own ones, so that
 * no key of a document can reach a prototype. A part without its title or its
 * url, where the pattern has one, is left out whole.
 *
 * @param pattern has every part that is wanted, and every key in the first of each list
 * @param path names the document in warnings
 * @param isPart whether the value stands in another; a document may lack anything
 */
function readLike(value, pattern, path, isPart) {
    const complain = (wanted) => warn('bad-content', `${path} is left out; make it ${wanted}.`);
    if (typeof pattern === 'string')
        return typeof value === 'string' ? value : complain('text');
    if (Array.isArray(pattern))
        return Array.isArray(value)
            ? value
                .map((item, index) => readLike(item, pattern[0], `${path}[${index}]`, true))
                .filter((item) => item !== undefined)
            : complain('a list');
    if (Object(value) !== value || Array.isArray(value))
        return complain('an object');
    const parts = {};
    for (const [key, part] of Object.entries(pattern)) {
        if (!Object.hasOwn(value, key) || value[key] == null)
            continue;
        const read = readLike(value[key], part, `${path}.${key}`, true);
        if (read !== undefined)
            parts[key] = read;
    }
    const missing = ['title', 'url'].find((key) => key in pattern && !parts[key]);
    return isPart && missing ? complain(`an object with a ${missing}`) : parts;
}

export { readLike };
//# sourceMappingURL=read-like.js.map
