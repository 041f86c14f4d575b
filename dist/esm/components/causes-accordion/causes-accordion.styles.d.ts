export declare const causesAccordionStyles: import("lit").CSSResult;
