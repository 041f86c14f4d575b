/** The object that an answer's JSON is; an empty one where the answer is anything else. */
export declare function parsedOrEmpty(answer: string): Readonly<Record<string, unknown>>;
