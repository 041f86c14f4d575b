import { warn } from '../shared/warn.js';
import { topicIds } from './built-in.js';
import { addressOf, fetchText } from './fetch-text.js';
import { topicAddress } from './file-addresses.js';
import { parseTopic } from './parse-topic.js';
import type { Topic } from './topic.js';

/** One request for each address, whoever asks. */
const requests = new Map<string, Promise<Topic | undefined>>();

/**
 * Finds a topic by what an owner wrote into `topic`: the id of a built-in one, `#id` of a
 * `<script type="application/json">` on the page, or the address of a JSON document. The default topic comes with
 * the language (`languageFor`).
 *
 * @param code the language of a built-in topic
 * @returns the topic, at once where it is on the page; `undefined`, after one warning, where it is nowhere or cannot
 * be read
 */
export function loadTopic(
  reference: string,
  code: string,
): Topic | undefined | Promise<Topic | undefined> {
  if (reference.startsWith('#')) return inlineTopic(reference);
  const isAddress = /[/.:]/.test(reference);
  if (!isAddress && !topicIds.includes(reference))
    return failed(reference, `use ${topicIds.join(', ')}, #id or a URL`);
  const address = isAddress ? addressOf(reference) : topicAddress(reference, code);
  let topic = requests.get(address);
  if (!topic) {
    topic = fetchText(address).then(
      (json) => parsed(json, reference),
      (error: unknown) => failed(reference, error),
    );
    requests.set(address, topic);
  }
  return topic;
}

const failed = (reference: string, why: unknown): undefined =>
  warn('bad-topic', `topic="${reference}" cannot be shown: ${String(why)}.`);

function inlineTopic(reference: string): Topic | undefined | Promise<Topic | undefined> {
  const script = document.getElementById(reference.slice(1));
  if (script) return parsed(script.textContent, reference);
  // The element may be further down in a page that is still being parsed.
  if (document.readyState === 'loading')
    return new Promise((resolve) =>
      document.addEventListener('DOMContentLoaded', () => resolve(inlineTopic(reference)), {
        once: true,
      }),
    );
  return failed(reference, 'nothing on this page has that id');
}

function parsed(json: string, reference: string): Topic | undefined {
  try {
    return parseTopic(JSON.parse(json), reference);
  } catch (error) {
    return failed(reference, error);
  }
}
