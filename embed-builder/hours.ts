// Converts opening hours between seven days and the attribute `hours`.

export const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** From and to, such as `09:00`. */
export type Span = readonly [string, string];

/** The times at which each day is open, from Monday on. */
export type Week = readonly (readonly Span[])[];

export const closed: Week = days.map(() => []);

/** Reads what `formatHours` writes; `undefined` for other formats, which remain possible. */
export function readHours(text: string): Week | undefined {
  const week: Span[][] = days.map(() => []);
  for (const part of text.split(/,\s*(?=[A-Z])/).filter(Boolean)) {
    const [, from, to = from, times = ''] =
      /^([A-Z][a-z])(?:-([A-Z][a-z]))? (.+)$/.exec(part) ?? [];
    const [first, last] = [from, to].map((day) => days.findIndex((known) => known === day));
    const spans = times.split(',').map((span) => /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(span));
    if (first === -1 || last! < first! || !spans.every(Boolean)) return undefined;
    for (let day = first!; day <= last!; day++)
      week[day]!.push(...spans.map((span) => [span![1]!, span![2]!] as const));
  }
  return week;
}

/** Writes `Mo-Fr 09:00-12:30,13:30-17:00, Sa 10:00-14:00`: equal days in a row become a range. */
export function formatHours(week: Week): string {
  const times = week.map((spans) => spans.map(([from, to]) => `${from}-${to}`).join());
  const parts: string[] = [];
  for (let first = 0; first < times.length; first++) {
    let last = first;
    while (times[last + 1] === times[first]) last++;
    const name = last > first ? `${days[first]}-${days[last]}` : days[first]!;
    if (times[first]) parts.push(`${name} ${times[first]}`);
    first = last;
  }
  return parts.join(', ');
}
