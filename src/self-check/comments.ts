import { actionOnPage, backendOf, type BackendName } from '../comments/backends.js';
import { threadOnPage } from '../comments/isso.js';
import { postOnPage } from '../comments/wordpress-post.js';
import { given } from './given.js';
import { addressOf, type Page } from './page.js';
import { systems } from './words.js';

/** Where the comments of a form go. */
export interface Destination {
  readonly system: BackendName;
  /** As it was written; `undefined` where nobody says. */
  readonly written: string | undefined;
  /** The whole address; `undefined` where nothing can be sent there. */
  readonly address: URL | undefined;
  readonly thread: string;
}

const isKnown = (name: string | undefined): name is BackendName =>
  Object.hasOwn(systems, name ?? '');

/**
 * What the page says of its threads. Not by the adapters' own `threadOf`: with
 * them came all that they need to send a comment.
 */
const threads: Partial<Record<BackendName, (form: HTMLFormElement | null) => string | undefined>> =
  {
    wordpress: postOnPage,
    'wordpress-rest': postOnPage,
    isso: threadOnPage,
  };

/** Where a comment form sends to, found as the form itself finds it. */
export function destinationOf(page: Page, widget: Element): Destination {
  const form = widget.querySelector('form');
  const inside = form?.getAttribute('action');
  const written = given(page, widget, 'action', inside)?.value || actionOnPage();
  const address = addressOf(written);
  const named = given(page, widget, 'backend')?.value;
  const system = isKnown(named)
    ? named
    : ((address && backendOf(address.href)) ?? (inside ? 'form' : 'json'));
  const thread =
    given(page, widget, 'thread')?.value ?? threads[system]?.(form) ?? page.address.pathname;
  return { system, written, address, thread };
}
