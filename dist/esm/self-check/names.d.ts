import type { Page } from './page.js';
/** What a widget is called, with its number where there are several of its kind: "Comment form 2". */
export declare function nameOf({ widgets }: Pick<Page, 'widgets'>, widget: Element): string;
