/** A reference as a whole address; one that is no address stays as it is, and `fetchText` will say so. */
export declare function addressOf(reference: string): string;
/** The text behind an address; rejects with the reason where there is none in time. */
export declare function fetchText(address: string): Promise<string>;
