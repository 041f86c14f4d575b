import { type BackendName } from '../comments/backends.js';
import { type Page } from './page.js';
/** Where the comments of a form go. */
export interface Destination {
    readonly system: BackendName;
    /** As it was written; `undefined` where nobody says. */
    readonly written: string | undefined;
    /** The whole address; `undefined` where nothing can be sent there. */
    readonly address: URL | undefined;
    readonly thread: string;
}
/** Where a comment form sends to, found as the form itself finds it. */
export declare function destinationOf(page: Page, widget: Element): Destination;
