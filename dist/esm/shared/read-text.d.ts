/**
 * Reads an answer's text, but no more than is of use: a server may send without end.
 *
 * @param most how many characters are wanted; what follows them is never fetched
 */
export declare function readText({ body }: Response, most: number): Promise<string>;
