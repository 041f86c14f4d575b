import { type TemplateResult } from 'lit';
/** A heading of a level that is only known at run time; more than 6 is 6. */
export declare const heading: (level: number, text: string, part: "heading" | "title") => TemplateResult;
