import { given } from './given.js';
import { addressOf, type Page } from './page.js';

/** The file that a widget's topic comes from; `undefined` where it comes from none. */
export function topicOf(page: Page, widget: Element): URL | undefined {
  const reference = given(page, widget, 'topic')?.value ?? '';
  const isFile = /[/.:]/.test(reference) && !reference.startsWith('#');
  return isFile ? addressOf(reference) : undefined;
}
