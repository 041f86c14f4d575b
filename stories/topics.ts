import { spyOn } from 'storybook/test';

/** Has one address never answer; all others do as usual. */
export function silent(address: string): () => void {
  const usual = window.fetch.bind(window);
  const spy = spyOn(window, 'fetch').mockImplementation((asked, init) =>
    (asked as string).endsWith(address) ? new Promise(() => {}) : usual(asked, init),
  );
  return () => spy.mockRestore();
}

/** Keeps what is said to the owner out of the console: these stories set something wrong on purpose. */
export function quietly(): () => void {
  const spy = spyOn(console, 'warn').mockImplementation(() => {});
  return () => spy.mockRestore();
}
