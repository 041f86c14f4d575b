import type { Finding } from '../finding.js';
import { type Page } from '../page.js';
/** What the page's content security policy has blocked of what the widgets ask for. */
export declare function checkPolicy(page: Page): Iterable<Finding>;
