import { warn } from './warn.js';

const schemes = ['https:', 'http:', 'tel:', 'mailto:'];
/** A whole address, relative ones made whole; `undefined` where it is none, or where a user name could disguise the host. */
function readUrl(raw) {
    try {
        // Not of the document, whose `baseURI` an image of that name hides.
        const url = new URL(raw, new Text().baseURI);
        return url.username || url.password ? undefined : url;
    }
    catch {
        return undefined;
    }
}
/**
 * An address that a visitor may be sent to: `https`, `http`, `tel` or `mailto`,
 * relative ones made whole, without a user name that could disguise the host.
 *
 * @returns the whole address, or `undefined` with one warning where it is not safe;
 * `undefined` without a warning where nothing was given
 */
function safeUrl(raw) {
    if (!raw)
        return undefined;
    const url = readUrl(raw);
    if (url && schemes.includes(url.protocol))
        return url.href;
    warn('unsafe-url', `"${raw}" is left out; use https://…`);
    return undefined;
}

export { readUrl, safeUrl };
//# sourceMappingURL=safe-url.js.map
