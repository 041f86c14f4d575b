import { safeUrl } from '../shared/safe-url.js';
import { form } from './form.js';
import { isso } from './isso.js';
import { json } from './json.js';
import { themeForm } from './wordpress-post.js';
import { wordpressRest } from './wordpress-rest.js';
import { wordpress } from './wordpress.js';

/** Every system that is known, under the name that owners call it. */
export const backends = { json, form, wordpress, 'wordpress-rest': wordpressRest, isso };

export type BackendName = keyof typeof backends;

const issoOnPage = (): string | undefined =>
  document.querySelector<HTMLElement>('[data-isso]')?.dataset['isso'];

/**
 * Where the page's own system takes comments, where the page says so: the form
 * that a WordPress theme has drawn, the folder that WordPress names in every
 * page's head, Isso's script.
 */
export const actionOnPage = (): string | undefined =>
  themeForm()?.getAttribute('action') ??
  document
    .querySelector<HTMLLinkElement>('link[rel=EditURI]')
    ?.href.replace(/xmlrpc\.php.*/, 'wp-comments-post.php') ??
  issoOnPage();

/** The system that a whole address belongs to, where that is certain. */
export function backendOf(action: string): BackendName | undefined {
  if (action.includes('wp-comments-post.php')) return 'wordpress';
  if (action.includes('wp/v2/comments')) return 'wordpress-rest';
  if (action.includes('//formspree.io/')) return 'form';
  const server = safeUrl(issoOnPage());
  return server && action.startsWith(server) ? 'isso' : undefined;
}
