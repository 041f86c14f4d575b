import { textThat } from './settings.js';

/** A telephone number as people write it; at least three digits, so that it can be called. */
export const telephone = textThat(
  (text) => /(\d\D*){3}/.test(text),
  'a number such as +1 555 010 0199',
);

/**
 * The `tel:` address (RFC 3966) of a number as people write it:
 * `+44 (0)20 7946 0000 ext. 7` is `tel:+442079460000;ext=7`. The "(0)" after a
 * country's code is for callers from inside it only.
 */
export function telephoneAddress(written: string): string {
  const [number, extension] = written.split(/\s*;?(?:ext|x|#)\D*/i);
  const digits = number!.replace(/(\+.*)\(0\)/, '$1').replace(/[^+\d]/g, '');
  return `tel:${digits}${extension ? `;ext=${extension}` : ''}`;
}
