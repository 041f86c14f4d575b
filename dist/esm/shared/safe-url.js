import { warn } from './warn.js';

const schemes = ['https:', 'http:', 'tel:', 'mailto:'];
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
    try {
        // Not of the document, whose `baseURI` an image of that name hides.
        const url = new URL(raw, new Text().baseURI);
        if (schemes.includes(url.protocol) && !url.username && !url.password)
            return url.href;
    }
    catch {
        // Not an address at all: said below, like any other that cannot be used.
    }
    warn('unsafe-url', `"${raw}" is left out; use https://…`);
    return undefined;
}

export { safeUrl };
//# sourceMappingURL=safe-url.js.map
