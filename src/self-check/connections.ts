import type { CommentBackend } from '../comments/comment-backend.js';
import { bookingOf } from './booking.js';
import { destinationOf } from './comments.js';
import { addressOf, type Page } from './page.js';
import { topicOf } from './topic.js';
import { isOf } from './violations.js';
import { connections as words } from './words.js';

/** How long an answer may take, in milliseconds. */
const patience = 8_000;

/** How one test ended. */
export interface Result {
  readonly isGood: boolean;
  readonly says: string;
}

const source = (page: Page, { origin }: URL): string =>
  origin === page.address.origin ? "'self'" : origin;

const isBlocked = ({ violations }: Page, directive: string, address: URL): boolean =>
  violations.some((one) => one.directive === directive && isOf(address, one));

const ask = (address: URL, options: RequestInit): Promise<Response> =>
  fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patience), ...options });

/** Why an address does not answer this page. */
async function reasonOf(page: Page, address: URL): Promise<Result> {
  const { href } = address;
  await turn();
  if (isBlocked(page, 'connect-src', address))
    return { isGood: false, says: words.blocked(href, 'connect-src', source(page, address)) };
  // An answer that this page may not read is an answer all the same.
  const isThere =
    address.origin !== page.address.origin &&
    (await ask(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ));
  const says = isThere ? words.notAllowed(href, page.address.origin) : words.silent(href);
  return { isGood: false, says };
}

/** Asks for the file of a topic or a language. */
async function testFile(page: Page, address: URL): Promise<Result> {
  try {
    const { ok, status } = await ask(address, {});
    return ok
      ? { isGood: true, says: words.answers(address.href) }
      : { isGood: false, says: words.noFile(address.href, status) };
  } catch {
    return reasonOf(page, address);
  }
}

/** Asks where comments go whether it answers this page. Nothing is posted. */
async function testAction(
  page: Page,
  address: URL,
  { sendsJson }: CommentBackend,
): Promise<Result> {
  const { href } = address;
  // Browsers ask another site for permission to send it.
  const headers = sendsJson ? { 'content-type': 'application/json' } : undefined;
  try {
    const { status } = await ask(address, headers ? { headers } : {});
    if (status >= 500 && status !== 501)
      return { isGood: false, says: words.serverError(href, status) };
    const isPlain = status < 400 || status === 405;
    return { isGood: true, says: isPlain ? words.answers(href) : words.answersOddly(href, status) };
  } catch {
    return reasonOf(page, address);
  }
}

/** Violations are told in a task of their own. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Loads a booking page unseen, in a frame that is taken away again. */
async function testFrame(page: Page, address: URL, home: ParentNode): Promise<Result> {
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.src = address.href;
  const loaded = new Promise<boolean>((resolve) => {
    frame.addEventListener('load', () => resolve(true));
    const look = (tries: number) => {
      if (isBlocked(page, 'frame-src', address) || !tries) resolve(false);
      else setTimeout(() => look(tries - 1), 100);
    };
    look(patience / 100);
  });
  home.append(frame);
  const hasLoaded = await loaded;
  await turn();
  const { host, href, origin } = address;
  const isOwn = origin === page.address.origin;
  // Where a page of this site refuses, its frame shows the browser's own page, which nobody may read.
  const isReadable = !!frame.contentDocument?.body?.childNodes.length;
  frame.remove();
  if (isBlocked(page, 'frame-src', address))
    return { isGood: false, says: words.blocked(href, 'frame-src', source(page, address)) };
  if (!hasLoaded) return { isGood: false, says: words.frameSilent(href) };
  if (!isOwn) return { isGood: true, says: words.frameUnknown(host) };
  return isReadable
    ? { isGood: true, says: words.frameLoads(href) }
    : { isGood: false, says: words.frameRefuses(href) };
}

/**
 * Tests all that the widgets would ask for at a visitor's tap, each address
 * once. To be called only when the owner asks for it: it uses the network.
 *
 * @param home where frames can stand unseen
 */
export async function testConnections(page: Page, home: ParentNode): Promise<Result[]> {
  const tests = new Map<string, () => Promise<Result>>();
  for (const line of page.warnings) {
    const [, file] = / no-language: .*?(http\S+): /.exec(line) ?? [];
    const address = addressOf(file);
    if (address) tests.set(address.href, () => testFile(page, address));
  }
  for (const widget of page.widgets) {
    const topic = topicOf(page, widget);
    if (topic) tests.set(topic.href, () => testFile(page, topic));
    if (widget.localName === 'aftercare-comment-form') {
      const { address, backend } = destinationOf(page, widget);
      if (address)
        tests.set(`${backend.name} ${address.href}`, () => testAction(page, address, backend));
    }
    if (widget.localName === 'aftercare-booking-cta') {
      const { address, isFramed } = bookingOf(page, widget);
      if (address && isFramed) tests.set(address.href, () => testFrame(page, address, home));
    }
  }
  return Promise.all([...tests.values()].map((test) => test()));
}
