import { type TemplateResult } from 'lit';
import type { Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
/**
 * What helps: tips with an icon each, advice, the signs that call for help at
 * once, and the sources of it all.
 *
 * @tag aftercare-tips-card
 * @slot - A list. Each item is a tip, its title in a `<strong>` or `<b>` at its start, its icon named by `data-icon`; a heading and a paragraph may stand before it, a paragraph of advice after it, and a second list, perhaps with a sentence before it, holds the signs that call for help at once. Shown as it is until the script runs.
 * @csspart title - The heading of what stands in the card.
 * @csspart item - A tip.
 * @csspart button - The button that prints the card.
 */
export declare class TipsCardElement extends AftercareElement {
    #private;
    static readonly tag = "aftercare-tips-card";
    static styles: import("lit").CSSResult[];
    /**
     * `list`, or `grid` for as many columns as fit.
     * @default list
     */
    layout?: 'list' | 'grid';
    /** How many tips to show at most, 1 to 99; all by default. */
    limit?: number | string;
    /** Who looked the words over, as it should be read: "Dana Ruiz, physiotherapist". */
    reviewedBy?: string;
    /** The day of that review as an ISO date, `2026-03-31`; shown in the style of the language. */
    reviewedOn?: string;
    /**
     * Shows a button that prints this card alone, as a sheet to take home.
     * @default false
     */
    printable?: boolean | string;
    /** The clinic's name, for that sheet. */
    clinic?: string;
    /** The clinic's telephone number, for that sheet. */
    phone?: string;
    protected static readonly essential = "tips";
    protected contentOfChildren(): Topic | undefined;
    protected cardWords(topic: Topic): CardWords;
    protected renderBody(topic: Topic): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aftercare-tips-card': TipsCardElement;
    }
}
