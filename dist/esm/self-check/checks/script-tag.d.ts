import type { Finding } from '../finding.js';
import { type Page } from '../page.js';
/** The script's own tag: how it is loaded, and its settings. */
export declare function checkScriptTag(page: Page): Iterable<Finding>;
