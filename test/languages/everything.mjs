// A page on which the widgets show every message that they have.
import { en } from '../harness/words.mjs';

const failures = Object.keys(en).flatMap((name) => /^failed-(.*)/.exec(name)?.[1] ?? []);
const formStates = ['wrong', 'sending', 'trapped', 'copied', 'published', 'pending', 'arrived'];
export const form = (state) =>
  `<aftercare-comment-form data-state="${state}" thread="${state}" consent="Tern" no-draft></aftercare-comment-form>`;
export const booking = (attributes, children = '') =>
  `<aftercare-booking-cta href="/hangs" phone="+1 555 010 0199" ${attributes}>${children}</aftercare-booking-cta>`;

/** Widgets for all messages, at any time of day. All texts of the owner are "Tern". */
export const everything = [
  '<aftercare-tips-card printable clinic="Tern" phone="+1 555 010 0199" reviewed-by="Tern"></aftercare-tips-card>',
  '<aftercare-tips-card layout="grid"></aftercare-tips-card>',
  '<aftercare-causes-accordion numbered open="all"></aftercare-causes-accordion>',
  ...[...formStates, ...failures].map(form),
  booking('hours="Mo-Su 00:00-12:00"'),
  booking('hours="Mo-Su 12:00-24:00"'),
  booking('hours="Mo-Su 00:00-24:00"'),
  booking('hours="Mo-Su 09:00-17:00" closed="2020-01-01/2099-12-31"', '<h2>Tern</h2>'),
  booking('mode="inline"'),
  booking('mode="inline" data-state="loading"'),
  booking('mode="dialog" data-state="silent"'),
  booking('placement="bar"'),
].join('\n');

/** Brings every widget into the state that `data-state` names. Runs in the page. */
export async function actEverything() {
  const within = (state, selector) =>
    document.querySelector(`[data-state=${state}]`)?.shadowRoot.querySelector(selector);
  const widgets = [...document.querySelectorAll('*')].filter((widget) => widget.updateComplete);
  /** Waits until all that has happened so far is drawn. */
  const drawn = async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all(widgets.map((widget) => widget.updateComplete));
  };
  const answered = [];
  for (const state of ['loading', 'silent']) within(state, 'a')?.click();
  for (const widget of document.querySelectorAll('aftercare-comment-form')) {
    const { state } = widget.dataset;
    const field = (name) => widget.shadowRoot.querySelector(`[name=${name}]`);
    if (state === 'wrong') {
      widget.maxlength = 3;
      Object.assign(field('email'), { value: 'Tern' });
      Object.assign(field('website'), { value: 'Tern' });
    } else {
      field('name').value = 'Tern';
      field('email').value = 'tern@example.com';
      field('consent').checked = true;
    }
    field('comment').value = 'Tern';
    field('trap').value = state === 'trapped' ? 'Tern' : '';
    widget.addEventListener('aftercare-comment-submit', (event) =>
      event.respondWith(
        {
          sending: () => new Promise(() => {}),
          published: async () => ({ status: 'published', link: '/#comment-7' }),
          pending: async () => 'pending',
          arrived: async () => undefined,
        }[state]?.() ??
          Promise.reject({
            reason: state === 'copied' ? 'refused' : state,
            detail: { says: 'Tern', wait: 120 },
          }),
      ),
    );
    const sent = widget.sendComment();
    if (state !== 'sending') answered.push(sent);
  }
  await Promise.all(answered);
  await drawn();
  within('copied', '.copy')?.click();
  // A frame that loads without a document was blocked.
  within('silent', 'iframe').dispatchEvent(new Event('load'));
  await drawn();
}

/** Shows the messages that follow others. Runs in the page. */
export async function actOn() {
  // A comment that may have arrived is changed and sent again.
  const late = document.querySelector('[data-state=timeout]');
  late.shadowRoot.querySelector('textarea').value = 'Tern Tern';
  await late.sendComment();
  dispatchEvent(new Event('online'));
  const forms = [...document.querySelectorAll('aftercare-comment-form')];
  await Promise.all(forms.map((form) => form.updateComplete));
}

/** All texts of the widgets, for eyes or screen readers. Runs in the page. */
export function textsOnPage() {
  const found = new Set();
  const note = (text) => text?.trim() && found.add(text.trim().replace(/\s+/g, ' '));
  for (const { shadowRoot } of document.querySelectorAll('*'))
    for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        note(element.getAttribute(name));
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) note(node.textContent);
    }
  return [...found];
}
