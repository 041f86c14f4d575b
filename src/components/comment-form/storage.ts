/** Text by name, as it was stored. */
export type Stored = Record<string, string | undefined>;

/** Reads stored text; nothing where storage is blocked or holds something else, and nothing that is no text. */
export function readStorage(read: () => string | null): Stored {
  try {
    const stored = Object.entries(Object(JSON.parse(read()!)) as Record<string, unknown>);
    return Object.fromEntries(stored.filter(([, value]) => typeof value === 'string')) as Stored;
  } catch {
    return {};
  }
}

/** Stores text under a name, or removes what is there. Storage that is full or blocked is no error. */
export function writeStorage(storage: () => Storage, name: string, text: string | undefined): void {
  try {
    if (text) storage().setItem(name, text);
    else storage().removeItem(name);
  } catch {
    // The text stays in the fields, and in what the browser keeps of forms.
  }
}
