/**
 * What a browser keeps of what was typed: the draft while the tab lives, and
 * who somebody is where they asked for it. Storage that is full, blocked or
 * holds something else is no storage, and never an error.
 */
export type Kept = Record<string, string | undefined>;
/** What was kept, as text by name: nothing where it cannot be read, and nothing that is no text. */
export declare function recall(read: () => string | null): Kept;
/** Keeps text under a name; removes what is there where there is none. */
export declare function keep(storage: () => Storage, name: string, text: string | undefined): void;
