/**
 * The entry of the script, and the only module with side effects: registers the four tags, uses the script tag's `data-`
 * attributes as defaults, and turns placeholders into widgets. Becomes `dist/aftercare.js`.
 */
import {
  defaults,
  defineWidgets,
  languageFor,
  scan,
  setDefaults,
  version,
  wantedLanguage,
  warn,
  warnings,
  widgets,
} from './index.js';

/** What a page's own scripts can call. */
export interface Aftercare {
  /** The version of the script. */
  readonly version: string;
  /** Turns placeholders below `root` into widgets, for markup that was added later. */
  readonly scan: (root?: ParentNode) => void;
  /** The settings of the script tag, by attribute. */
  readonly defaults: ReadonlyMap<string, string>;
  /** The warnings in the console so far, also those of another version of the script. */
  readonly warnings: Set<string>;
}

declare global {
  // Only a `var` is a property of the global object.
  var Aftercare: Aftercare;
  /** Not in TypeScript's types yet; only what is used here. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(url: string): string },
        ): { createScriptURL(url: string): string };
      }
    | undefined;
}

/**
 * The script tag with the settings. There is no `currentScript` in a module or after a delaying optimiser, and an element
 * of that name hides it. In that case it is the first tag that names this file, in any attribute: optimisers move the
 * address.
 */
const scripts = [...document.querySelectorAll('script')];
const own =
  scripts.find((script) => script === document.currentScript) ??
  // Without the tag's text, which may also mention this file.
  scripts.find((script) => /aftercare[\w.-]*\.js/.test((script.cloneNode() as Element).outerHTML));

/** The address of the script's folder; empty if there is none. */
const folder = own?.src.replace(/[^/?#]*([?#].*)?$/, '') ?? '';

const isTaken = widgets.some(({ tag }) => customElements.get(tag));
/** Another copy is there and waits for its language. */
const isWaiting = !isTaken && !!globalThis.Aftercare?.version;
const isFirst = !isTaken && !isWaiting;
if (isFirst) {
  // Languages are beside the script, unless `data-locales` says otherwise.
  if (own) setDefaults({ locales: `${folder}locales/` });
  for (const { name, value } of own?.attributes ?? [])
    if (name.startsWith('data-')) setDefaults({ [name.slice(5)]: value });
  globalThis.Aftercare = { version, scan, defaults, warnings };
}
const words = isFirst ? languageToLoad() : isWaiting && customElements.whenDefined(widgets[0].tag);
if (words && 'then' in words) void words.then(define);
else define();

if (isFirst) {
  const debug = defaults.get('debug') ?? 'false';
  if (debug !== 'false' || /[?&]aftercare-debug\b/.test(location.search)) fetchSelfCheck();
}

/** The language of the page's first widget. Tags stay undefined until it has loaded, so that the page reserves their space. */
function languageToLoad() {
  const widget = document.querySelector(`${widgets.map(({ tag }) => tag).join()},[data-aftercare]`);
  if (!widget) return undefined;
  const own = widget.getAttribute(widget.matches('[data-aftercare]') ? 'data-lang' : 'lang');
  return languageFor(wantedLanguage(widget, own));
}

function define(): void {
  defineWidgets();
  // If the page does not let scripts render, every placeholder stays as it is.
  if (isFirst && customElements.get(widgets[0].tag)) {
    scan();
    document.addEventListener('DOMContentLoaded', () => scan());
  }
  if (!isFirst) for (const line of warnings) globalThis.Aftercare?.warnings?.add(line);
}

/**
 * Loads the self-check, which shows the owner in the page what is wrong. Any visitor can ask for it by the address, so
 * only the file that was built with this script is accepted.
 */
function fetchSelfCheck(): void {
  const address = `${folder}self-check.js`;
  const fail = () =>
    warn(
      'no-self-check',
      `${address} did not load; put the file of this version there, and allow it in the page's policy.`,
    );
  const script = document.createElement('script');
  Object.assign(script, {
    integrity: 'sha256 of dist/self-check.js',
    crossOrigin: '',
    nonce: own?.nonce,
    onerror: fail,
  });
  try {
    // Needed where the page requires Trusted Types.
    const policy = globalThis.trustedTypes?.createPolicy('aftercare-self-check', {
      createScriptURL: String,
    });
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
  } catch {
    fail();
  }
}
