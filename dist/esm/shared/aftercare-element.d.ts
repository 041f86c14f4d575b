import { LitElement } from 'lit';
import { type Language } from '../content/languages.js';
import type { Messages } from '../content/messages/messages.js';
import type { Topic, Words } from '../content/topic.js';
import { type Kind } from './settings.js';
/** The words at the head of a card. */
export interface CardWords {
    /** What stands above the heading. */
    above?: unknown;
    heading?: string | undefined;
    intro?: Words | undefined;
    /** The language of what the card shows; the topic's by default. */
    lang?: string | undefined;
}
/**
 * What all four widgets have in common: settings and their precedence, where
 * their content comes from, language, colours, and the card around it all.
 *
 * A widget says what it takes from its children (`contentOfChildren`), which
 * words head it (`cardWords`) and what it shows (`renderBody`); the rest is here.
 *
 * @attr {string} [lang] - BCP 47; else the nearest `lang` around it, else `en`. Words, dates, numbers and direction follow, also when it changes. English where the language is not spoken.
 * @csspart card - The card: surface, border, padding.
 * @csspart heading - The heading of the card.
 * @csspart intro - The words under the heading.
 * @cssprop [--aftercare-accent=#0f766e] - The accent. The `accent` attribute wins over it. Words on it and in it stay readable whatever it is.
 * @cssprop [--aftercare-surface] - The card's background.
 * @cssprop [--aftercare-text] - The card's text.
 * @cssprop [--aftercare-muted] - Text of less weight.
 * @cssprop [--aftercare-line] - Hairlines and the card's border.
 * @cssprop [--aftercare-radius=0.875em] - The roundness of the card; buttons and fields follow.
 * @cssprop [--aftercare-space=min(1.5em, 6%)] - The room between the card's edge and its content.
 * @cssprop [--aftercare-font=inherit] - The font family; the page's own by default.
 */
export declare abstract class AftercareElement extends LitElement {
    #private;
    /** The version of the library that this class came with. */
    static readonly version: string;
    /** The tag that `define` registers. */
    static readonly tag: string;
    static styles: import("lit").CSSResult[];
    /**
     * Registers the tag, unless it is taken: the first definition on a page wins.
     * Warns when the other one is of another version. Where the page lets no script
     * make markup, it warns too, and what stands inside the tags stays as it is.
     * On a server it does nothing: there, what stands inside the tags is the page.
     */
    static define(): void;
    static get observedAttributes(): string[];
    /**
     * What to speak of: the id of a built-in topic, `#id` of a
     * `<script type="application/json">` on the page, or the URL of a JSON
     * document. Children of the tag come first; what they lack is filled in from
     * the topic where one is named.
     * @default back-ache-after-massage
     */
    topic?: string;
    /** Replaces the heading; empty removes it. */
    heading?: string;
    /** Replaces the words under the heading; empty removes them. */
    intro?: string;
    /**
     * The level of the heading in the page's outline, 2 to 6. What stands inside follows.
     * @default 2
     */
    headingLevel?: number | string;
    /** Any CSS colour. Words on it and links in it keep WCAG AA whatever it is. */
    accent?: string;
    /**
     * `light`, `dark`, `auto` (the visitor's choice) or `inherit` (what the page around it uses).
     * @default inherit
     */
    colorScheme?: 'inherit' | 'light' | 'dark' | 'auto';
    /** The list of a topic without which the widget has nothing to show. */
    protected static readonly essential?: 'causes' | 'tips';
    /** The language that the page asks for, as far as it is spoken. Not there before `shown` is. */
    protected language: Language;
    /** What there is to show; `undefined` while it is on its way, and where the children stand in for it. */
    protected shown: Topic | undefined;
    /** What the widget takes from its children; `undefined` where they hold nothing that it knows. */
    protected abstract contentOfChildren(): Topic | undefined;
    /** The words that head the card, where the owner gave none. */
    protected abstract cardWords(topic: Topic): CardWords;
    /** What stands under the head of the card. */
    protected abstract renderBody(topic: Topic): unknown;
    /**
     * A setting as it holds now: the widget's own value ▸ the script tag's ▸ the built-in one.
     *
     * @param fromChildren what the children of the tag say of it; it counts as the widget's own
     */
    protected setting<T>(name: keyof this & string, kind: Kind<T>, fromChildren?: string | null): T;
    /** The widgets' own words, by name: the owner's ▸ the language's. */
    protected get words(): Messages;
    /** The level of the card's heading. */
    protected get level(): number;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    protected scheduleUpdate(): Promise<unknown>;
    protected willUpdate(): void;
    protected render(): unknown;
    protected updated(): void;
}
