/** Prints one element of the page and nothing else, wherever it stands: also in another component. */
export declare function printAlone(element: Element): void;
