/** What a widget shows that was told nothing else, in English. Topics are read by its pattern: it has every part. */
export declare const defaultTopic: import("../topic.js").Topic;
