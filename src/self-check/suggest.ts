/** What owners write for an attribute that is called otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  color: 'accent',
  colour: 'accent',
  'accent-color': 'accent',
  title: 'heading',
  headline: 'heading',
  text: 'intro',
  description: 'intro',
  level: 'heading-level',
  theme: 'color-scheme',
  scheme: 'color-scheme',
  language: 'lang',
  locale: 'lang',
  url: 'href',
  link: 'href',
  tel: 'phone',
  telephone: 'phone',
  'opening-hours': 'hours',
  columns: 'layout',
  endpoint: 'action',
};

/** How many letters must be added, left out or changed to get from one word to the other. */
export function distance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, changed));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The known word that somebody meant who wrote another; `undefined` where none is near. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const others = Object.keys(otherNames).filter((name) => known.includes(otherNames[name]!));
  const [nearest] = [...known, ...others]
    .map((name) => ({ name, far: distance(written, name) }))
    .filter(({ far }) => far <= written.length / 3)
    .sort((a, b) => a.far - b.far);
  return nearest && (otherNames[nearest.name] ?? nearest.name);
}
