import { widgets, defineWidgets } from './index.js';
import { setDefaults, defaults } from './shared/settings.js';
import { warnings, warn } from './shared/warn.js';
import { scan } from './shared/placeholders.js';
import { version } from './shared/version.js';
import { languageFor } from './content/languages.js';
import { wantedLanguage } from './shared/wanted-language.js';

/**
 * The script door, and the only module with side effects: registers the four
 * tags, takes the script tag's `data-` attributes as defaults, and turns
 * placeholders into widgets. Becomes `dist/aftercare.js`.
 */
/**
 * The tag whose settings count. A module or a delaying optimiser leaves no
 * `currentScript`, and an element of that name hides it; then the first tag
 * that names this file is taken, wherever an optimiser has put its address.
 */
const scripts = [...document.querySelectorAll('script')];
const own = scripts.find((script) => script === document.currentScript) ??
    // The tag without its text, which may speak of this file too.
    scripts.find((script) => /aftercare[\w.-]*\.js/.test(script.cloneNode().outerHTML));
/** The folder that the script came from, as an address; empty where there is none. */
const folder = own?.src.replace(/[^/?#]*([?#].*)?$/, '') ?? '';
const isTaken = widgets.some(({ tag }) => customElements.get(tag));
/** Another copy is there, and waits for its words. */
const isWaiting = !isTaken && !!globalThis.Aftercare?.version;
const isFirst = !isTaken && !isWaiting;
if (isFirst) {
    // Languages come from beside the script, unless `data-locales` says otherwise.
    if (own)
        setDefaults({ locales: `${folder}locales/` });
    for (const { name, value } of own?.attributes ?? [])
        if (name.startsWith('data-'))
            setDefaults({ [name.slice(5)]: value });
    globalThis.Aftercare = { version, scan, defaults, warnings };
}
const words = isFirst ? wordsToCome() : isWaiting && customElements.whenDefined(widgets[0].tag);
if (words && 'then' in words)
    void words.then(define);
else
    define();
if (isFirst) {
    const debug = defaults.get('debug') ?? 'false';
    if (debug !== 'false' || /[?&]aftercare-debug\b/.test(location.search))
        fetchSelfCheck();
}
/** The language of the page's first widget: a tag is undefined until it is there, and the page keeps room by that. */
function wordsToCome() {
    const widget = document.querySelector(`${widgets.map(({ tag }) => tag).join()},[data-aftercare]`);
    if (!widget)
        return undefined;
    const own = widget.getAttribute(widget.matches('[data-aftercare]') ? 'data-lang' : 'lang');
    return languageFor(wantedLanguage(widget, own));
}
function define() {
    defineWidgets();
    // Not where the page lets nothing be drawn: then every placeholder stays what it is.
    if (isFirst && customElements.get(widgets[0].tag)) {
        scan();
        document.addEventListener('DOMContentLoaded', () => scan());
    }
    if (!isFirst)
        for (const line of warnings)
            globalThis.Aftercare?.warnings?.add(line);
}
/**
 * Shows the owner, in the page, what is wrong. Whoever writes an address can ask
 * for it, so only the very file that was built with this script is taken for it.
 */
function fetchSelfCheck() {
    const address = `${folder}self-check.js`;
    const fail = () => warn('no-self-check', `${address} did not come; put this version's there, and let the page's policy allow it.`);
    const script = document.createElement('script');
    Object.assign(script, {
        integrity: 'sha256-Z3scN/vjzBf3FTfA460o3kYMN1/iMovM1Un3CtUk6MY=',
        crossOrigin: '',
        nonce: own?.nonce,
        onerror: fail,
    });
    try {
        // Trusted Types ask for a policy.
        const policy = globalThis.trustedTypes?.createPolicy('aftercare-self-check', {
            createScriptURL: String,
        });
        script.src = policy?.createScriptURL(address) ?? address;
        document.head.append(script);
    }
    catch {
        fail();
    }
}
//# sourceMappingURL=embed.js.map
