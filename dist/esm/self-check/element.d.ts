/**
 * Makes an element, without markup: Trusted Types let no script make that.
 *
 * @param attributes an attribute without a value is left out
 */
export declare function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Readonly<Record<string, string | undefined>>, ...children: (Node | string | undefined)[]): HTMLElementTagNameMap[Tag];
/** A button that does something. */
export declare function button(label: string, press: () => void, attributes?: Readonly<Record<string, string | undefined>>): HTMLButtonElement;
