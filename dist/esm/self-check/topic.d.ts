import { type Page } from './page.js';
/** The file that a widget's topic comes from; `undefined` where it comes from none. */
export declare function topicOf(page: Page, widget: Element): URL | undefined;
