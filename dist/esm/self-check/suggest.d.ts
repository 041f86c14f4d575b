/** How many letters must be added, left out or changed to get from one word to the other. */
export declare function distance(one: string, other: string): number;
/** The known word that somebody meant who wrote another; `undefined` where none is near. */
export declare function suggest(written: string, known: readonly string[]): string | undefined;
