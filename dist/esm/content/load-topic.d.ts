import type { Topic } from './topic.js';
/** What a widget shows that was told nothing else. */
export declare const defaultTopic: Topic;
/**
 * Finds a topic by what an owner wrote into `topic`: the id of a built-in one,
 * `#id` of a `<script type="application/json">` on the page, or the address of
 * a JSON document.
 *
 * @returns the topic, at once where it is at hand; `undefined`, after one
 * warning, where it is nowhere or cannot be read
 */
export declare function loadTopic(reference: string): Topic | undefined | Promise<Topic | undefined>;
