import { until } from '../helpers/site.mjs';

/** The form on a page that has loaded, as its visitor uses it: with the keyboard, by what things are called. */
export async function formOn(tab) {
  const root = await until(tab, () => {
    const { shadowRoot } = document.querySelector('aftercare-comment-form') ?? {};
    return shadowRoot?.querySelector('form') && shadowRoot;
  });
  const control = (label) =>
    root.evaluateHandle(
      (root, label) =>
        [...root.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label)
          .control,
      label,
    );
  const button = (name) =>
    root.evaluateHandle(
      (root, name) =>
        [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name),
      name,
    );

  return {
    async type(words) {
      for (const [label, value] of Object.entries(words)) await (await control(label)).type(value);
    },
    /** As some browsers fill in what they know: without an event. */
    async fillIn(words) {
      for (const [label, value] of Object.entries(words))
        await (
          await control(label)
        ).evaluate((control, value) => {
          control.value = value;
        }, value);
    },
    focus: async (label) => (await control(label)).focus(),
    tick: async (label) => (await control(label)).click(),
    isTicked: async (label) => (await control(label)).evaluate(({ checked }) => checked),
    press: async (name) => (await button(name)).click(),
    /** What stands in the fields. */
    values: async (...labels) =>
      Promise.all(
        labels.map(async (label) => (await control(label)).evaluate(({ value }) => value)),
      ),
    /** Waits until it says something, as status or as alert. */
    hears: (words) =>
      tab.waitForFunction(
        (root, words) =>
          [...root.querySelectorAll('[role=status], [role=alert]')].some(({ textContent }) =>
            textContent.includes(words),
          ),
        { timeout: 5_000, polling: 50 },
        root,
        words,
      ),
  };
}
