export declare const commentFormStyles: import("lit").CSSResult;
