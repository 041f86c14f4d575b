/** The topic of widgets that name none, in English. Its other languages, and all other topics, are files. */
export { topic as defaultTopic } from './back-ache-after-massage/en.js';
