import { type Page } from './page.js';
/** Who gave a widget a value. */
export type Source = 'tag' | 'placeholder' | 'script' | 'children' | 'script tag';
/** A value that a widget was given. */
export interface Given {
    readonly value: string;
    readonly from: Source;
    /** Whether it means nothing: the console has said so. */
    readonly isIgnored: boolean;
}
/**
 * Everything that was given for one setting of a widget, what counts most first:
 * its own value ▸ what stands inside its tag ▸ the script tag's.
 */
export declare function everyGiven({ settings, warnings }: Pick<Page, 'settings' | 'warnings'>, widget: Element, attribute: string, fromChildren?: string | null): Given[];
/** The value that holds for a setting of a widget; `undefined` where the built-in one does. */
export declare const given: (...of: Parameters<typeof everyGiven>) => Given | undefined;
