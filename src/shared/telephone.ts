/** Whether a text can be a telephone number: it has at least three digits. */
export const isTelephone = (text: string): boolean => /(\d\D*){3}/.test(text);

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
