import { readText } from '../shared/read-text.js';

/** How long an answer may take, its body included, in milliseconds. */
const patience = 8_000;
/** How long it may be: a hundred times the built-in topic. */
const mostCharacters = 300_000;
/** A reference as a whole address; one that is no address stays as it is, and `fetchText` will say so. */
function addressOf(reference) {
    const link = document.createElement('a');
    link.href = reference;
    return link.href;
}
/** The text behind an address; rejects with the reason where there is none in time. */
async function fetchText(address) {
    if (!address.startsWith('http'))
        throw new Error('use https://');
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok)
        throw new Error(`status ${response.status}`);
    const text = await readText(response, mostCharacters);
    if (text.length > mostCharacters)
        throw new Error(`more than ${mostCharacters} characters`);
    return text;
}

export { addressOf, fetchText };
//# sourceMappingURL=fetch-text.js.map
