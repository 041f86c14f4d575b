import { actionOnPage, backendFor } from '../comments/backends.js';
import type { CommentBackend } from '../comments/comment-backend.js';
import { given } from './given.js';
import { addressOf, type Page } from './page.js';

/** Where the comments of a form go. */
export interface Destination {
  readonly backend: CommentBackend;
  /** As it was written; `undefined` where nobody says. */
  readonly written: string | undefined;
  /** The whole address; `undefined` where nothing can be sent there. */
  readonly address: URL | undefined;
  readonly thread: string;
}

/** Where a comment form sends to, found as the form itself finds it. */
export function destinationOf(page: Page, widget: Element): Destination {
  const form = widget.querySelector('form');
  const inside = form?.getAttribute('action');
  const written = given(page, widget, 'action', inside)?.value || actionOnPage();
  const address = addressOf(written);
  const named = given(page, widget, 'backend')?.value;
  const backend = backendFor(named, address?.href, !!inside);
  const thread =
    given(page, widget, 'thread')?.value ?? backend.threadOf?.(form) ?? page.address.pathname;
  return { backend, written, address, thread };
}
