import { type Finding } from './finding.js';
import type { Result } from './connections.js';
import type { WidgetReport } from './report.js';
/** What the panel shows. */
export interface Shown {
    readonly findings: readonly Finding[];
    readonly reports: readonly WidgetReport[];
}
/** What the panel has to know once. */
export interface PanelOptions {
    readonly version: string;
    /** Whether the script tag asks for it; else the page's address does. */
    readonly isByScriptTag: boolean;
    /** Tests the connections, on the owner's demand. */
    readonly test: (home: ParentNode) => Promise<readonly Result[]>;
    readonly onClose: () => void;
}
/** The panel that shows the owner what the self-check has found. */
export declare class Panel {
    #private;
    constructor(options: PanelOptions);
    /** Shows what was found; what has not changed stays as it is, the focus in it too. */
    show({ findings, reports }: Shown): void;
}
