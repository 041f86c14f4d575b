import { type Finding } from './finding.js';
import type { Page } from './page.js';
/** Everything that is to be said of a page, what weighs most first. */
export declare const findingsOf: (page: Page) => Finding[];
