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
export declare function readLike(value: unknown, pattern: unknown, path: string, isPart?: boolean): unknown;
