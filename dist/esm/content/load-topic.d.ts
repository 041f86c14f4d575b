import type { Topic } from './topic.js';
/**
 * Finds a topic by what an owner wrote into `topic`: `#id` of a
 * `<script type="application/json">` on the page, or the address of a JSON
 * document. The built-in one is the language's (`languageFor`).
 *
 * @returns the topic, at once where it is at hand; `undefined`, after one
 * warning, where it is nowhere or cannot be read
 */
export declare function loadTopic(reference: string): Topic | undefined | Promise<Topic | undefined>;
