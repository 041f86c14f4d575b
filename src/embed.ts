/**
 * The script door, and the only module with side effects: registers the four
 * tags, takes the script tag's `data-` attributes as defaults, and turns
 * placeholders into widgets. Becomes `dist/aftercare.js`.
 */
import { defineWidgets, scan, setDefaults, version, widgets } from './index.js';

/** What a page's own scripts can call. */
export interface Aftercare {
  /** The version that runs. */
  readonly version: string;
  /** Turns placeholders below `root` into widgets; for markup that came later. */
  readonly scan: (root?: ParentNode) => void;
}

declare global {
  // A `var`, for that alone is a property of the global object.
  var Aftercare: Aftercare;
}

/**
 * The tag whose settings count. A module or a delaying optimiser leaves no
 * `currentScript`, and an element of that name hides it; then the first tag
 * that names this file is taken, wherever an optimiser has put its address.
 */
const scripts = [...document.querySelectorAll('script')];
const own =
  scripts.find((script) => script === document.currentScript) ??
  // The tag without its text, which may speak of this file too.
  scripts.find((script) => /aftercare[\w.-]*\.js/.test((script.cloneNode() as Element).outerHTML));

const isFirst = widgets.every(({ tag }) => !customElements.get(tag));
if (isFirst) {
  // Languages come from beside the script, unless `data-locales` says otherwise.
  if (own) setDefaults({ locales: own.src.replace(/[^/?#]*([?#].*)?$/, 'locales/') });
  for (const { name, value } of own?.attributes ?? [])
    if (name.startsWith('data-')) setDefaults({ [name.slice(5)]: value });
  globalThis.Aftercare = { version, scan };
}
defineWidgets();
if (isFirst) {
  scan();
  document.addEventListener('DOMContentLoaded', () => scan());
}
