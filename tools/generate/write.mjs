// Writes generated files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** The text of a file; `undefined` if there is none. */
export const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Writes a file unless it has this text, so that nothing that watches it is woken up in vain. */
export function write(path, text) {
  if (read(path) !== text) writeFileSync(path, text);
}

/** Writes a file in the project's style. */
export const writeFormatted = async (path, text) =>
  write(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));

/** Prints sentences and lets the command fail, but not before the rest is written. */
export function fail(...sentences) {
  for (const sentence of sentences) {
    console.error(sentence);
    process.exitCode = 1;
  }
}
