import { type Page } from './page.js';
/** How one test ended. */
export interface Result {
    readonly isGood: boolean;
    readonly says: string;
}
/**
 * Tests all that the widgets would ask for at a visitor's tap, each address
 * once. To be called only when the owner asks for it: it uses the network.
 *
 * @param home where frames can stand unseen
 */
export declare function testConnections(page: Page, home: ParentNode): Promise<Result[]>;
