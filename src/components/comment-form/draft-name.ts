import { writeStorage } from './storage.js';

/** Parameters that say where a visitor came from, or how to show the page, and not which page it is. */
const passingParameters =
  /^(utm_|mc_|_hs|hsa_|_g[al]$|[gw]braid$|\w*clk?id$|replytocom|unapproved|moderation-|aftercare-)/;

/** The address of a page without its fragment and what says only where a visitor came from. */
export function placeOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (passingParameters.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The names that drafts of this page are stored under now. */
const taken = new Set<string>();

/**
 * The name that the draft of a form is stored under in the tab. It belongs to a page and a thread: what is written on one
 * page to one thread is not for another. Forms for the same thread on one page have a name each.
 */
export class DraftName {
  #owner = '';
  #name = '';

  /** The name for a thread. If the thread or the page's address has changed, the draft under the old name is removed. */
  find(thread: string): string {
    const owner = `aftercare ${placeOf(location.href)} ${thread}`;
    if (owner === this.#owner) return this.#name;
    if (this.#owner) writeStorage(() => sessionStorage, this.#name, undefined);
    this.release();
    let name = (this.#owner = owner);
    for (let number = 2; taken.has(name); number++) name = `${owner} ${number}`;
    taken.add(name);
    return (this.#name = name);
  }

  /** Leaves the name to the next form for the same thread on this page. */
  release(): void {
    taken.delete(this.#name);
    this.#owner = '';
  }
}
