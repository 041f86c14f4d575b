import type { Messages } from '../../content/messages/messages.js';
/** What can be wrong with a field: the key of the message that says so. */
export type Problem = keyof Messages & ('missing' | 'badEmail' | 'badWebsite' | 'tooLong' | 'noConsent');
/**
 * What the fields' `pattern` attributes ask for. Forgiving on purpose: the only
 * proof of an address is a message to it, and people write websites without
 * their scheme.
 */
export declare const patterns: Readonly<Partial<Record<string, string>>>;
/**
 * What is wrong with a field, by its own constraints; `undefined` for nothing.
 *
 * @param most the most characters (UTF-16 units, as servers count) in a text area.
 * Not its `maxlength`, which would cut off what is pasted, unseen.
 */
export declare function problemOf(field: HTMLInputElement | HTMLTextAreaElement, most: number): Problem | undefined;
