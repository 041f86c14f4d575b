/** What a visitor does and sees, from inside the page; handed over to it as it stands. */
export function visitor() {
  /** The forms on the page, and how often each has sent, by the number of its site. */
  const forms = new Map();
  const posts = new Map();
  const parts = (form, selector) => [...form.shadowRoot.querySelectorAll(selector)];
  const said = (form, role) =>
    parts(form, `[role=${role}]`)
      .map((region) => region.textContent.trim())
      .join();
  const buttons = (form) => parts(form, 'button').map((button) => button.textContent.trim());
  const button = (form, name) =>
    parts(form, 'button').find(({ textContent }) => textContent.trim() === name);
  const field = (form, name) =>
    parts(form, 'label').find(({ textContent }) => textContent.trim() === name).control;

  // The widget waits 20 s for an answer; visitors of a test have less time.
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (limit) => timeout.call(AbortSignal, limit === 20_000 ? 2_000 : limit);

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
      status: said(form, 'status'),
      alert: said(form, 'alert'),
      buttons: buttons(form),
      focus: form.shadowRoot.activeElement?.textContent.trim(),
      posts: posts.get(number) ?? 0,
      made: parts(form, 'script, img, [href^="javascript:"]').length,
    };
  };

  globalThis.visitor = {
    look,

    /** Puts a form on the page and fills it in. */
    async write(number, tag, words) {
      const place = document.createElement('section');
      place.innerHTML = tag;
      document.body.append(place);
      const form = place.firstElementChild;
      forms.set(number, form);
      await form.updateComplete;
      for (const [name, value] of Object.entries(words)) {
        const control = field(form, name);
        control.value = value;
        control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    },

    /** The owner mends the address. */
    mend(number, action) {
      forms.get(number).setAttribute('action', action);
    },

    /** Clicks fifty times, and goes to a field where Enter sends. */
    hurry(number) {
      const form = forms.get(number);
      const pressed = button(form, 'Post comment');
      for (let clicks = 0; clicks < 50; clicks++) pressed.click();
      field(form, 'Name').focus();
    },

    /** Presses a button and looks at what comes of it. */
    async press(number, name) {
      const form = forms.get(number);
      posts.delete(number);
      const answer = new Promise((resolve) => {
        for (const outcome of ['sent', 'failed'])
          form.addEventListener(
            `aftercare-comment-${outcome}`,
            ({ reason }) => resolve({ outcome, reason }),
            { once: true },
          );
        setTimeout(resolve, 8_000, { outcome: 'no answer to the visitor' });
      });
      const pressed = button(form, name);
      if (!pressed) return look(number, `no button "${name}"`);
      pressed.focus();
      pressed.click();
      await form.updateComplete;
      if (button(form, 'Send anyway')) return look(number, 'asked');
      const { outcome, reason } = await answer;
      await form.updateComplete;
      return look(number, outcome, reason);
    },
  };
}
