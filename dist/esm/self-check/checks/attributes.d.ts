import type { Finding } from '../finding.js';
import { type Page } from '../page.js';
/** Attributes that do nothing where they stand. */
export declare function checkAttributes(page: Page): Iterable<Finding>;
