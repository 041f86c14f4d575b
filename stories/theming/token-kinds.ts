import { drawnIn } from '../find.js';
import { differences, lookOf } from '../look.js';
import { tokens } from '../manifest.js';

/** What sort of value a token takes, as CSS calls it. */
export type Kind = 'font-family' | 'color' | 'length';

/**
 * Two values of each kind. In this order: any word can be the name of a font, so that a colour is
 * tried only where a font did nothing.
 */
const trials: Readonly<Record<Kind, readonly [string, string]>> = {
  'font-family': ['Georgia, serif', 'Courier New, monospace'],
  color: ['#7c3aed', '#b45309'],
  length: ['0em', '3em'],
};

/** A token as it turned out to be. */
export interface KnownToken {
  readonly name: string;
  readonly description: string;
  /** `undefined` where nothing that was tried has changed anything. */
  readonly kind: Kind | undefined;
  /** What it comes to where nobody sets it. */
  readonly standard: string;
}

const hexOf = (rgb: string): string =>
  `#${rgb
    .match(/\d+/g)!
    .slice(0, 3)
    .map((part) => (+part).toString(16).padStart(2, '0'))
    .join('')}`;

/**
 * Finds out by trying what each token of the manifest is: of which kind, and what it comes to by
 * itself. A value of a wrong kind does something, too, but whichever it is, it does the same.
 *
 * @param sample holds widgets that show all that tokens reach
 */
export async function learnTokens(sample: HTMLElement): Promise<KnownToken[]> {
  const widgets = await drawnIn(sample);
  const usual = lookOf(widgets);
  const lookWith = (name: string, value: string) => {
    sample.style.setProperty(name, value);
    const look = lookOf(widgets);
    sample.style.removeProperty(name);
    return look;
  };
  return tokens.map(({ name, description = '', default: told }) => {
    for (const [kind, [one, other]] of Object.entries(trials) as [Kind, [string, string]][]) {
      const [place] = differences(lookWith(name, one), lookWith(name, other));
      if (!place) continue;
      const found = usual.get(place)!;
      const letters = parseFloat(getComputedStyle(widgets[0]!).fontSize);
      const standard = {
        'font-family': () => 'inherit',
        color: () => told ?? hexOf(found),
        length: () => `${Math.round((parseFloat(found) / letters) * 1000) / 1000}em`,
      }[kind]();
      return { name, description, kind, standard };
    }
    return { name, description, kind: undefined, standard: told ?? '' };
  });
}
