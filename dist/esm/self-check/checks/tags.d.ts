import type { Finding } from '../finding.js';
import { type Page } from '../page.js';
/** Tags that the editor took out, changed or moved, and such as were written wrongly. */
export declare function checkTags(page: Page): Iterable<Finding>;
