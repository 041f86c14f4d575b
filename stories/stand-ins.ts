import { spyOn } from 'storybook/test';

/** Has one address never answer; all others do as usual. */
export function neverAnswers(address: string): () => void {
  const usual = window.fetch.bind(window);
  const spy = spyOn(window, 'fetch').mockImplementation((asked, init) =>
    (asked as string).endsWith(address) ? new Promise(() => {}) : usual(asked, init),
  );
  return () => spy.mockRestore();
}

/** Keeps the console quiet: where something is set wrong on purpose, the owner is told of it there. */
export function withoutWarnings(): () => void {
  const spy = spyOn(console, 'warn').mockImplementation(() => {});
  return () => spy.mockRestore();
}
