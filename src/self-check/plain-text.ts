import type { Finding } from './finding.js';
import type { WidgetReport } from './report.js';
import { panel as words, severities, sources } from './words.js';

/** All that the panel says, as text to send to somebody. */
export function plainText(
  title: string,
  address: string,
  findings: readonly Finding[],
  reports: readonly WidgetReport[],
): string {
  const problems = findings.map(({ severity, what, fix, paste }) =>
    [`- ${severities[severity]}: ${what}`, fix, paste].filter(Boolean).join('\n  '),
  );
  const widgets = reports.map(({ name, settings, facts }) =>
    [
      name,
      ...settings.map(
        ({ attribute, value, from, isIgnored }) =>
          `${attribute}="${value}" (${sources[from]}${isIgnored ? `, ${words.ignored}` : ''})`,
      ),
      ...facts.map(([label, fact]) => `${label}: ${fact}`),
    ].join('\n  '),
  );
  return [title, address, ...(problems.length ? problems : [words.well]), ...widgets].join('\n\n');
}
