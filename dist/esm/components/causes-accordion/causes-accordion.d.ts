import { type TemplateResult } from 'lit';
import type { Topic } from '../../content/topic.js';
import { AftercareElement, type CardWords } from '../../shared/aftercare-element.js';
/**
 * Why it can happen: one native `<details>` a cause. The address
 * `#<topic>-<cause>` opens a cause and shows it, find-in-page opens what it
 * finds, and printing shows them all.
 *
 * @tag aftercare-causes-accordion
 * @slot - `<details>`, each with a `<summary>` and perhaps an `id`; a heading and a paragraph may stand before them. Shown as they are until the script runs.
 * @csspart title - The heading of what stands in the card.
 * @csspart item - A cause.
 * @fires {CauseToggleEvent} aftercare-cause-toggle - A cause was opened or closed: `id`, `open`.
 */
export declare class CausesAccordionElement extends AftercareElement {
    #private;
    static readonly tag = "aftercare-causes-accordion";
    static styles: import("lit").CSSResult[];
    /**
     * Which causes are open at first: `none`, `first`, `all`, or their ids parted by spaces.
     * @default none
     */
    open?: string;
    /**
     * Opening one closes the others.
     * @default false
     */
    single?: boolean | string;
    /**
     * Numbers the causes.
     * @default false
     */
    numbered?: boolean | string;
    protected static readonly essential = "causes";
    protected contentOfChildren(): Topic | undefined;
    protected cardWords(topic: Topic): CardWords;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected renderBody(topic: Topic): TemplateResult;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'aftercare-causes-accordion': CausesAccordionElement;
    }
}
