import type { Finding } from '../finding.js';
import type { Page } from '../page.js';
/** A line of the console, taken apart. */
export interface Warning {
    readonly code: string;
    readonly what: string;
    /** `undefined` where the line names none. */
    readonly mend: string | undefined;
}
/** Takes a line apart: "[aftercare] code: what; mend". */
export declare function parseWarning(line: string): Warning | undefined;
/** What the console was told. */
export declare function checkWarnings(page: Page): Iterable<Finding>;
