/** What a visitor does and sees. Runs in the page, before the page’s own scripts. */
export function visitor() {
  /** The forms on the page, by the number of the site that they send to. */
  const forms = new Map();
  /** How many comments each form has posted since its button was last pressed. */
  const posts = new Map();
  /** The forms whose button was pressed and that have not said yet what came of it. */
  const waiting = new Set();
  // The tests move the page’s clock; this limit is for forms that never answer, in real time.
  const { setTimeout } = globalThis;
  const limit = 60_000;

  const parts = (form, selector) => [...form.shadowRoot.querySelectorAll(selector)];
  const textsOf = (form, selector) =>
    parts(form, selector).map(({ textContent }) => textContent.trim());
  const withText = (form, selector, text) =>
    parts(form, selector).find(({ textContent }) => textContent.trim() === text);
  const field = (form, label) => withText(form, 'label', label).control;

  const { fetch } = globalThis;
  globalThis.fetch = (address, options) => {
    const number = Number(new URL(address).pathname.split('/')[1]);
    if (options?.method === 'POST') posts.set(number, (posts.get(number) ?? 0) + 1);
    return fetch(address, options);
  };

  const look = (number, outcome, reason) => {
    const form = forms.get(number);
    return {
      outcome,
      reason,
      text: field(form, 'Comment').value,
      status: textsOf(form, '[role=status]').join(),
      alert: textsOf(form, '[role=alert]').join(),
      buttons: textsOf(form, 'button'),
      focus: form.shadowRoot.activeElement?.textContent.trim(),
      posts: posts.get(number) ?? 0,
      made: parts(form, 'script, img, [href^="javascript:"]').length,
    };
  };

  /** Puts a form on the page and fills it in. */
  async function write({ number, tag, words }) {
    const place = document.createElement('section');
    place.innerHTML = tag;
    document.body.append(place);
    const form = place.firstElementChild;
    forms.set(number, form);
    await form.updateComplete;
    for (const [label, value] of Object.entries(words)) {
      const control = field(form, label);
      control.value = value;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }

  /** Presses a button and looks at what comes of it. */
  async function press(number, name) {
    const form = forms.get(number);
    posts.delete(number);
    const answer = new Promise((resolve) => {
      for (const outcome of ['sent', 'failed'])
        form.addEventListener(
          `aftercare-comment-${outcome}`,
          ({ reason }) => resolve({ outcome, reason }),
          { once: true },
        );
      setTimeout(resolve, limit, { outcome: 'no answer to the visitor' });
    });
    const pressed = withText(form, 'button', name);
    if (!pressed) return look(number, `no button "${name}"`);
    pressed.focus();
    pressed.click();
    await form.updateComplete;
    if (withText(form, 'button', 'Send anyway')) return look(number, 'asked');
    const { outcome, reason } = await answer;
    await form.updateComplete;
    return look(number, outcome, reason);
  }

  globalThis.visitor = {
    look,

    writeAll: (texts) => Promise.all(texts.map(write)),

    /** The owner corrects the addresses that forms send to, given by number. */
    correct(actions) {
      for (const [number, action] of actions) forms.get(number).setAttribute('action', action);
    },

    /** Clicks fifty times, and goes to a field where Enter sends. */
    hurry(number) {
      const form = forms.get(number);
      const pressed = withText(form, 'button', 'Post comment');
      for (let clicks = 0; clicks < 50; clicks++) pressed.click();
      field(form, 'Name').focus();
    },

    /** Presses a button in each form, so many at once; gives what the visitor sees then, in order. */
    async pressAll(numbers, name, atOnce) {
      for (const number of numbers) waiting.add(number);
      const seen = [];
      const queue = [...numbers.entries()];
      const work = async () => {
        for (let next; (next = queue.shift());) {
          const [index, number] = next;
          seen[index] = await press(number, name);
          waiting.delete(number);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return seen;
    },

    /** The numbers of the forms that wait for an answer. */
    waiting: () => [...waiting],

    /** Asks for something else and waits for it: what was on its way before has come by then. */
    visit: (address) => fetch(address, { mode: 'no-cors', cache: 'no-store' }).then(() => {}),
  };
}
