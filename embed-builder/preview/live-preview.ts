// Updates the preview while the choice changes, and measures the widgets that it shows.
import type { Language } from '../../src/index.js';
import { chosenWidgets, type Choice } from '../choice.js';
import type { Heights } from '../room.js';
import { measure } from './measure.js';
import { showInFrame } from './preview-frame.js';
import { previewOf } from './preview-page.js';

/** What the preview shows, and where. */
export interface PreviewSource {
  /** The element that contains the frames. */
  readonly place: Element;
  readonly choice: Choice;
  readonly language: Language;
  /** The address of the script. */
  readonly script: string;
}

/** How long to wait for the next change before the preview updates, in milliseconds. */
const delay = 250;

export class LivePreview {
  #read: () => PreviewSource | undefined;
  #onMeasured: (heights: Heights, choice: Choice) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasShown = false;

  /**
   * @param read called when the preview updates; `undefined` if there is nothing to show
   * @param onMeasured called with the heights of the chosen widgets. The choice may have changed since.
   */
  constructor(
    read: () => PreviewSource | undefined,
    onMeasured: (heights: Heights, choice: Choice) => void,
  ) {
    this.#read = read;
    this.#onMeasured = onMeasured;
  }

  /** Updates the preview: at once the first time, then when the choice has not changed for a moment. */
  schedule(): void {
    clearTimeout(this.#timer);
    // Each preview loads a new page, so do not update for each letter that is typed.
    this.#timer = setTimeout(() => this.#update(), this.#hasShown ? delay : 0);
  }

  #update(): void {
    this.#hasShown = true;
    const source = this.#read();
    if (!source) return;
    const { place, choice, language, script } = source;
    const preview = previewOf(choice, language, script);
    showInFrame(place, preview);
    const tags = chosenWidgets(choice).map(({ tag }) => tag);
    void measure(place, preview, tags).then((heights) => this.#onMeasured(heights, choice));
  }
}
