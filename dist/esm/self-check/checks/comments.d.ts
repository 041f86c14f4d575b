import type { Finding } from '../finding.js';
import type { Page } from '../page.js';
/** Comment forms whose comments would not arrive. */
export declare function checkComments(page: Page): Iterable<Finding>;
