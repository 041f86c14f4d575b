import type { Topic } from './topic.js';
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
export declare function parseTopic(json: unknown, where: string): Topic | undefined;
