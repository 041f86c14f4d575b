// Measures the heights of widgets at every width, in an invisible frame.
import { stepsOf, type Heights } from '../room.js';
import { documentOf, type Preview } from './preview-page.js';

const range = (from: number, to: number, by: number) =>
  Array.from({ length: (from - to) / by + 1 }, (_, index) => from - by * index);

/** Widths in CSS pixels, from the column of a wide page to a small phone; more of them for phones. */
const widths = [...range(1000, 460, 12), ...range(452, 280, 4)];

/** How far a height may be off, in `em`: a third of a line, more for widgets that are taller than a screen. */
const toleranceOf = (height: number) => Math.max(0.35, height * 0.016);

/** How long a page may take to show its widgets, in milliseconds. */
const timeout = 10_000;

/** The widgets once all show their words; none if the script has not loaded. */
async function drawn(page: Document, tags: readonly string[]): Promise<readonly HTMLElement[]> {
  for (const end = Date.now() + timeout; Date.now() < end;) {
    const widgets = tags.flatMap((tag) => page.querySelector<HTMLElement>(tag) ?? []);
    const areDrawn = widgets.every(
      // A widget that waits for its words shows dots.
      ({ shadowRoot }) => (shadowRoot?.querySelector('.card')?.textContent?.trim().length ?? 0) > 1,
    );
    if (widgets.length === tags.length && areDrawn) return widgets;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}

/**
 * The heights by width of the widgets on a page, by tag, in the browser's default sans-serif font.
 *
 * @param place where to put the frame
 * @param tags of the widgets to measure
 * @param prepare what else the page needs, such as a font
 */
export async function measure(
  place: Element,
  preview: Preview,
  tags: readonly string[],
  prepare: (page: Document) => Promise<unknown> = () => Promise.resolve(),
): Promise<Heights> {
  const frame = document.createElement('iframe');
  frame.className = 'ruler';
  frame.title = 'Measuring';
  // Keyboard users must not be able to reach it.
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
