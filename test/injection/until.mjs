/** Waits for something on the page, for as long as it may take. */
export async function until(look) {
  for (const end = Date.now() + 20_000; !look();) {
    if (Date.now() > end) throw new Error(`Not in time: ${look}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
