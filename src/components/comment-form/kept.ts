/**
 * What a browser keeps of what was typed: the draft while the tab lives, and
 * who somebody is where they asked for it. Storage that is full, blocked or
 * holds something else is no storage, and never an error.
 */
export type Kept = Record<string, string | undefined>;

/** What was kept, as text by name: nothing where it cannot be read, and nothing that is no text. */
export function recall(read: () => string | null): Kept {
  try {
    const kept = Object.entries(Object(JSON.parse(read()!)) as Record<string, unknown>);
    return Object.fromEntries(kept.filter(([, value]) => typeof value === 'string')) as Kept;
  } catch {
    return {};
  }
}

/** Keeps text under a name; removes what is there where there is none. */
export function keep(storage: () => Storage, name: string, text: string | undefined): void {
  try {
    if (text) storage().setItem(name, text);
    else storage().removeItem(name);
  } catch {
    // Then it is not kept; what stands in the fields is not touched by it.
  }
}
