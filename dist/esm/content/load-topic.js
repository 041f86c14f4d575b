import { readText } from '../shared/read-text.js';
import { warn } from '../shared/warn.js';
import { parseTopic } from './parse-topic.js';
import { backAcheAfterMassage } from './topics/back-ache-after-massage.en.js';

/** What a widget shows that was told nothing else. */
const defaultTopic = backAcheAfterMassage;
/** How long a topic's address may take, its body included, in milliseconds. */
const patience = 8_000;
/** How long a topic may be: a hundred times the built-in one. */
const mostCharacters = 300_000;
/** One request an address, whoever asks. */
const requests = new Map();
/**
 * Finds a topic by what an owner wrote into `topic`: the id of a built-in one,
 * `#id` of a `<script type="application/json">` on the page, or the address of
 * a JSON document.
 *
 * @returns the topic, at once where it is at hand; `undefined`, after one
 * warning, where it is nowhere or cannot be read
 */
function loadTopic(reference) {
    if (reference === defaultTopic.id)
        return defaultTopic;
    if (reference.startsWith('#'))
        return inlineTopic(reference);
    if (!/[/.:]/.test(reference))
        return failed(reference, `use ${defaultTopic.id}, #id or a URL`);
    // A link makes it whole, and leaves as it is what is no address: `fetch` will say so.
    const link = document.createElement('a');
    link.href = reference;
    const address = link.href;
    let topic = requests.get(address);
    if (!topic) {
        topic = fetchText(address).then((json) => parsed(json, reference), (error) => failed(reference, error));
        requests.set(address, topic);
    }
    return topic;
}
const failed = (reference, why) => warn('bad-topic', `topic="${reference}" cannot be shown: ${String(why)}.`);
function inlineTopic(reference) {
    const script = document.getElementById(reference.slice(1));
    if (script)
        return parsed(script.textContent, reference);
    // The script may stand further down a page that is still being read.
    if (document.readyState === 'loading')
        return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(inlineTopic(reference)), {
            once: true,
        }));
    return failed(reference, 'nothing on this page has that id');
}
async function fetchText(address) {
    if (!address.startsWith('http'))
        throw new Error('use https://');
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!response.ok)
        throw new Error(`status ${response.status}`);
    const json = await readText(response, mostCharacters);
    if (json.length > mostCharacters)
        throw new Error(`more than ${mostCharacters} characters`);
    return json;
}
function parsed(json, reference) {
    try {
        return parseTopic(JSON.parse(json), reference);
    }
    catch (error) {
        return failed(reference, error);
    }
}

export { defaultTopic, loadTopic };
//# sourceMappingURL=load-topic.js.map
