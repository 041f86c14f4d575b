import { type TemplateResult } from 'lit';
/** A built-in icon by its name; a tick where there is none of that name. Decoration: readers skip it. */
export declare const icon: (name?: string) => TemplateResult;
