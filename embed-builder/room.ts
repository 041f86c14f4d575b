// CSS that reserves the space of widgets until the script has loaded, so that nothing moves.

/** Heights of a widget from certain widths on, both in `em`; the widest first. */
export type Steps = readonly (readonly [from: number, height: number])[];

/** The heights of the widgets that were measured, by tag. */
export type Heights = ReadonlyMap<string, Steps>;

/** The space to reserve for what a selector matches. */
export interface Room {
  readonly selector: string;
  readonly steps: Steps;
}

const rounded = (length: number) => Math.round(length * 10) / 10;

/**
 * Reduces heights by width to a few steps, each within its tolerance.
 *
 * @param heights in `em`, the widest first
 */
export function stepsOf(
  heights: readonly (readonly [width: number, height: number])[],
  toleranceOf: (height: number) => number,
): Steps {
  const steps: { from: number; least: number; most: number }[] = [];
  for (const [from, height] of heights) {
    const { least = height, most = height } = steps.at(-1) ?? {};
    const together = { from, least: Math.min(least, height), most: Math.max(most, height) };
    if (together.most - together.least <= 2 * toleranceOf(height)) steps.splice(-1, 1, together);
    else steps.push({ from, least: height, most: height });
  }
  return steps.map(({ from, least, most }) => [rounded(from), rounded((least + most) / 2)]);
}

/** A height as CSS: that of the widest step plus what each narrower step adds. */
function heightOf(steps: Steps): string {
  const [[, widest] = [0, 0]] = steps;
  let height = widest;
  const more = steps.flatMap(([, higher], index) => {
    const by = rounded(higher - height);
    if (by <= 0) return [];
    height = higher;
    return [`clamp(0em, (${steps[index - 1]![0]}em - 100cqi) * 99, ${by}em)`];
  });
  return more.length ? `calc(${[`${widest}em`, ...more].join(' + ')})` : `${widest}em`;
}

/**
 * CSS that reserves the space, one line for each widget; none for visitors without script. Only content inside the widget
 * knows the widget's width, so the height belongs to a box without width before the fallback words.
 */
export function roomCss(rooms: readonly Room[]): string {
  const all = `:is(${rooms.map(({ selector }) => selector).join(', ')})`;
  return [
    '@media (scripting) {',
    `  ${all} { display: flow-root; container-type: inline-size; }`,
    // Otherwise fallback words with the page's margins may be taller than the widget.
    `  ${all} > * { margin-block: 0.5em; }`,
    `  ${all}::before { content: ''; float: left; font-size: clamp(15px, 1em, 20px); }`,
    ...rooms.map(({ selector, steps }) => `  ${selector}::before { height: ${heightOf(steps)}; }`),
    '}',
  ].join('\n');
}
