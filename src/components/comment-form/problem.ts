import type { Messages } from '../../content/messages/messages.js';

/** What can be wrong with a field: the key of the message that says so. */
export type Problem = keyof Messages &
  ('missing' | 'badEmail' | 'badWebsite' | 'tooLong' | 'noConsent');

/**
 * What the fields' `pattern` attributes ask for. Forgiving on purpose: the only
 * proof of an address is a message to it, and people write websites without
 * their scheme.
 */
export const patterns: Readonly<Partial<Record<string, string>>> = {
  email: '[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+',
  website: '([Hh]ttps?://)?[^\\s:\\/@]+\\.[^\\s@]+',
};

/**
 * What is wrong with a field, by its own constraints; `undefined` for nothing.
 *
 * @param most the most characters (UTF-16 units, as servers count) in a text area.
 * Not its `maxlength`, which would cut off what is pasted, unseen.
 */
export function problemOf(
  field: HTMLInputElement | HTMLTextAreaElement,
  most: number,
): Problem | undefined {
  const { name, required, validity, value } = field;
  if (name === 'consent') return validity.valid ? undefined : 'noConsent';
  if (!value.trim()) return required ? 'missing' : undefined;
  if (validity.patternMismatch) return name === 'email' ? 'badEmail' : 'badWebsite';
  return value.length > most ? 'tooLong' : undefined;
}
