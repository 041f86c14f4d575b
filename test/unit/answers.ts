/** Stands in for the network in the tests of one page: what is asked, and what is answered. */
import { expect } from '@open-wc/testing';
import {
  CommentError,
  type Comment,
  type CommentBackend,
} from '../../src/comments/comment-backend.js';

const { fetch } = window;

/** What has been asked since the test began. */
export const asked: { url: string; options: RequestInit }[] = [];

/** An answer by status, body and headers, from an address where it was led elsewhere. */
export function answer(
  body: string | object,
  { url = '', ...init }: ResponseInit & { url?: string } = {},
): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = new Response(init.status === 204 ? null : text, init);
  // A constructed response comes from nowhere.
  if (url) Object.defineProperty(response, 'url', { value: url });
  return response;
}

/** Answers requests from now on, until the test ends. */
export function answerWith(
  next: (url: string, options: RequestInit) => Response | Promise<Response>,
): void {
  window.fetch = async (url, options = {}) => {
    asked.push({ url: url as string, options });
    const response = await next(url as string, options);
    if (!response.url) Object.defineProperty(response, 'url', { value: url });
    return response;
  };
}

/** Has no request get through, until the test ends. */
export const answerNothing = (): void =>
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')));

afterEach(() => {
  window.fetch = fetch;
  asked.length = 0;
});

export const comment: Comment = {
  name: 'Dana',
  email: 'dana@example.com',
  website: '',
  comment: 'Walking helped.',
  consent: '',
  topic: '',
  thread: '7',
  page: 'https://clinic.example/back-ache',
  key: 'k1',
  seconds: '12',
  trap: '',
};

/** How a backend ends: its receipt, or the error's reason with what else it knows. */
export async function outcome(
  backend: CommentBackend,
  action: string,
  { form = null, ...changes }: Partial<Comment> & { form?: HTMLFormElement | null } = {},
): Promise<unknown> {
  try {
    return await backend.send({ ...comment, ...changes }, action, form);
  } catch (error) {
    expect(error).to.be.instanceOf(CommentError);
    const { reason, detail } = error as CommentError;
    const known = Object.entries(detail).filter(([, value]) => value || value === 0);
    return known.length ? { reason, ...Object.fromEntries(known) } : reason;
  }
}

/** The body that was posted as JSON, at last. */
export const postedJson = (): unknown => JSON.parse(asked.at(-1)!.options.body as string);

/** The body that was posted as a form, at last. */
export const postedForm = (): Record<string, unknown> =>
  Object.fromEntries(asked.at(-1)!.options.body as FormData);

/** A header of the last request. */
export const header = (name: string): string | null =>
  new Headers(asked.at(-1)!.options.headers).get(name);
