import { warn } from '../shared/warn.js';
import { addressOf, fetchText } from './fetch-text.js';
import { parseTopic } from './parse-topic.js';
import type { Topic } from './topic.js';
import { defaultTopic } from './topics/default-topic.js';

/** One request an address, whoever asks. */
const requests = new Map<string, Promise<Topic | undefined>>();

/**
 * Finds a topic by what an owner wrote into `topic`: `#id` of a
 * `<script type="application/json">` on the page, or the address of a JSON
 * document. The built-in one is the language's (`languageFor`).
 *
 * @returns the topic, at once where it is at hand; `undefined`, after one
 * warning, where it is nowhere or cannot be read
 */
export function loadTopic(reference: string): Topic | undefined | Promise<Topic | undefined> {
  if (reference.startsWith('#')) return inlineTopic(reference);
  if (!/[/.:]/.test(reference)) return failed(reference, `use ${defaultTopic.id}, #id or a URL`);
  const address = addressOf(reference);
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
  // The script may stand further down a page that is still being read.
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
