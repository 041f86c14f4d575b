import { type Given } from './given.js';
import { type Page } from './page.js';
/** A value that a widget was given, and for what. */
export interface Setting extends Given {
    readonly attribute: string;
}
/** What one widget was given. */
export interface WidgetReport {
    readonly widget: HTMLElement;
    readonly name: string;
    readonly settings: readonly Setting[];
    /** What else is known of it, as a label and words. */
    readonly facts: readonly (readonly [label: string, words: string])[];
}
/** What each widget on the page was given, in the order of the page. */
export declare const reportsOf: (page: Page) => WidgetReport[];
