import { readText } from '../shared/read-text.js';

/** How long an answer may take, including its body, in milliseconds. */
const timeout = 8_000;
/** In characters: a hundred times the built-in topic. */
const maxLength = 300_000;

/** A reference as a whole address. One that is no address stays as it is, and `fetchText` rejects it. */
export function addressOf(reference: string): string {
  const link = document.createElement('a');
  link.href = reference;
  return link.href;
}

/** The text at an address. Rejects with the reason if there is none, or not in time. */
export async function fetchText(address: string): Promise<string> {
  if (!address.startsWith('http')) throw new Error('use https://');
  const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const text = await readText(response, maxLength);
  if (text.length > maxLength) throw new Error(`more than ${maxLength} characters`);
  return text;
}
