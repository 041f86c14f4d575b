// How high widgets are at every width: looked at in a frame that nobody sees.
import { documentOf, type Preview } from './preview.js';
import { stepsOf, type Steps } from './room.js';

const range = (from: number, to: number, by: number) =>
  Array.from({ length: (from - to) / by + 1 }, (_, index) => from - by * index);

/** From a wide page's column to a small phone's, in CSS pixels; phones differ by little. */
const widths = [...range(1000, 460, 12), ...range(452, 280, 4)];

/** A third of a line; of what is taller than a screen, what nobody sees of it. */
const toleranceOf = (height: number) => Math.max(0.35, height * 0.016);

/** How long a page that holds the widgets may take to show them, in milliseconds. */
const patience = 10_000;

/** Once all have their words; a frame without them, whose script did not come, has none to be measured. */
async function drawn(page: Document, tags: readonly string[]): Promise<readonly HTMLElement[]> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const widgets = tags.flatMap((tag) => page.querySelector<HTMLElement>(tag) ?? []);
    const areDrawn = widgets.every(
      // More than the dots that stand for words on their way.
      ({ shadowRoot }) => (shadowRoot?.querySelector('.card')?.textContent?.trim().length ?? 0) > 1,
    );
    if (widgets.length === tags.length && areDrawn) return widgets;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

/**
 * The heights by width of the widgets on a page, by tag: of those that the built script makes, with
 * the words that they have, in the browser's own sans-serif.
 *
 * @param place where the frame can stand
 * @param tags of the widgets that shall be measured
 * @param prepare what else the page needs, such as a font
 */
export async function measure(
  place: Element,
  preview: Preview,
  tags: readonly string[],
  prepare: (page: Document) => Promise<unknown> = () => Promise.resolve(),
): Promise<ReadonlyMap<string, Steps>> {
  const frame = document.createElement('iframe');
  frame.className = 'ruler';
  frame.title = 'Measuring';
  // Nobody is to come into it by keyboard.
  frame.inert = true;
  frame.srcdoc = documentOf(preview);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  place.append(frame);
  try {
    await loaded;
    const page = frame.contentDocument!;
    const { body } = page;
    Object.assign(body.style, { margin: 0, font: '16px sans-serif' });
    await prepare(page);
    const widgets = await drawn(page, tags);
    const heights = widths.map((width) => {
      body.style.width = `${width}px`;
      return widgets.map((widget) => [width / 16, widget.offsetHeight / 16] as const);
    });
    return new Map(
      widgets.map(({ localName }, index) => [
        localName,
        stepsOf(
          heights.map((all) => all[index]!),
          toleranceOf,
        ),
      ]),
    );
  } finally {
    frame.remove();
  }
}
