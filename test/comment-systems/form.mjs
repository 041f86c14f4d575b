import { waitFor } from '../harness/wait.mjs';

/** The form on a page that has loaded, for a test to use as a visitor does: by label and by name. */
export async function formOn(tab) {
  await tab.until(() =>
    Boolean(document.querySelector('aftercare-comment-form')?.shadowRoot?.querySelector('form')),
  );
  const form = await tab.page.evaluateHandle(() => {
    const root = document.querySelector('aftercare-comment-form').shadowRoot;
    const withText = (selector, text) =>
      [...root.querySelectorAll(selector)].find(({ textContent }) => textContent.trim() === text);
    return {
      control: (label) => withText('label', label).control,
      button: (name) => withText('button', name),
      says: (words) =>
        [...root.querySelectorAll('[role=status], [role=alert]')].some(({ textContent }) =>
          textContent.includes(words),
        ),
    };
  });
  const control = (label) => form.evaluateHandle((form, label) => form.control(label), label);
  const button = (name) => form.evaluateHandle((form, name) => form.button(name), name);

  return {
    async type(words) {
      for (const [label, value] of Object.entries(words)) await (await control(label)).type(value);
    },
    /** As some browsers fill in fields: without an event. */
    fillIn: (words) =>
      form.evaluate((form, words) => {
        for (const [label, value] of Object.entries(words)) form.control(label).value = value;
      }, words),
    focus: (label) => form.evaluate((form, label) => form.control(label).focus(), label),
    tick: async (label) => (await control(label)).click(),
    isTicked: (label) => form.evaluate((form, label) => form.control(label).checked, label),
    press: async (name) => (await button(name)).click(),
    /** What stands in the fields. */
    values: (...labels) =>
      form.evaluate((form, labels) => labels.map((label) => form.control(label).value), labels),
    /** Waits until it says something, as status or as alert. */
    hears: (words) =>
      waitFor(() => form.evaluate((form, words) => form.says(words), words), {
        what: `the form says "${words}"`,
      }),
  };
}
