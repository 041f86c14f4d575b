import type { Finding } from '../finding.js';
import type { Page } from '../page.js';
/** How the widgets stand on the page. Hints only: a page may want it so. */
export declare function checkLook(page: Page): Iterable<Finding>;
