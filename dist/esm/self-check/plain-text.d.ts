import type { Finding } from './finding.js';
import type { WidgetReport } from './report.js';
/** All that the panel says, as text to send to somebody. */
export declare function plainText(title: string, address: string, findings: readonly Finding[], reports: readonly WidgetReport[]): string;
