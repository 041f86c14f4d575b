import type { Topic } from './topic.js';
/**
 * Reads a topic from parsed JSON, forgivingly: what is right is taken, what is
 * wrong is left out with one warning that names its path.
 *
 * @param where names the document in warnings
 * @returns `undefined` where the document is no object at all
 */
export declare function parseTopic(json: unknown, where: string): Topic | undefined;
