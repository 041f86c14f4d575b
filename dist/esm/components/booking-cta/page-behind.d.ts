/**
 * Holds the page behind a dialog still, and has the browser's Back, the way
 * out that phones have, lead out of the dialog.
 *
 * @param leave called when the visitor went back
 * @returns lets go of the page, and takes back the step that was added to its history
 */
export declare function holdPageBehind(leave: () => void): () => void;
