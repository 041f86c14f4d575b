export declare const tipsCardStyles: import("lit").CSSResult;
