// Every way in which a text comes to the widgets on a page. A channel says how many places of a widget
// it fills (`places`), and draws the widgets for a text; `act` does what else a visitor or a page would.
// Where the text is not to be seen the channel is mute; where it is laid out, `isSeen`.
import { answerTo, questions } from './answers.mjs';
import { harmless, payloads, textOf } from './payloads.mjs';
import { placesOfTopic, topicOf } from './topics.mjs';
import { until } from './until.mjs';

export const tags = ['tips-card', 'causes-accordion', 'booking-cta', 'comment-form'].map(
  (name) => `aftercare-${name}`,
);
const attributesOf = (tag) => customElements.get(tag).observedAttributes;
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** An element by its tag, attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What a booking card has beside what is tried on it, so that it draws all of itself. */
const booking = { href: '/book', phone: '+1 555 010 0199', hours: 'Mo-Su 00:00-24:00' };
/** What would ask for a file. */
const fetching = ['topic'];

/** All of a widget's attributes, but for some, with a text. */
const filled = (tag, text, except = []) =>
  Object.fromEntries(
    attributesOf(tag)
      .filter((name) => !fetching.includes(name) && !except.includes(name))
      .map((name) => [name, text]),
  );

/** The widgets that show a topic's words. */
const showing = tags.slice(0, 3);

let count = 0;

/** Widgets that show a topic on the page, which is gone when they have drawn it. */
const inline = (jsonOf, nameOf = () => `topic-${++count}`) => ({
  draw(text) {
    const id = nameOf(text);
    const script = make('script', { type: 'application/json', id }, jsonOf(text));
    document.head.append(script);
    this.scripts.push(script);
    return showing.map((tag) => make(tag, { topic: `#${id}`, phone: booking.phone }));
  },
  after() {
    for (const script of this.scripts.splice(0)) script.remove();
  },
  scripts: [],
});

/** Writes a comment into a form. */
export function fillIn(form, words = {}) {
  const written = { name: 'Dana', email: 'dana@example.com', comment: 'It helped.', ...words };
  let field;
  for (const [name, value] of Object.entries(written)) {
    field = form.shadowRoot.querySelector(`[name=${name}]`);
    if (field) field.value = value;
  }
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Sends a comment; what is wrong with the fields is not looked at. */
async function send(form, words) {
  fillIn(form, words);
  await form.sendComment();
  await form.updateComplete;
}

const form = (attributes = {}, ...children) =>
  make('aftercare-comment-form', { 'no-draft': '', ...attributes }, ...children);

/** What a page with a system of its own has in its markup, with a text in it. */
function systemMarkup(text) {
  const link = make('link', { rel: 'EditURI', href: text });
  const shortlink = make('link', { rel: 'shortlink', href: `/?p=${text}` });
  const isso = make('div', { 'data-isso': text, 'data-isso-id': text });
  const field = make('input', { type: 'hidden', name: 'comment_post_ID', value: text });
  // A field named like a method of its form takes the method's place, for whoever calls it.
  const name = text in HTMLFormElement.prototype ? 'x' : text;
  const other = make('input', { type: 'hidden', name, value: text });
  const theme = make('form', { action: `${text}wp-comments-post.php` }, field, other);
  return { link, shortlink, isso, theme };
}

/** Where comments would go, and nothing more: a page's own system is not the test's. */
async function withoutNetwork(send) {
  const asked = [];
  const { fetch } = globalThis;
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return new Response('{}', { status: 400 });
  };
  try {
    await send();
  } finally {
    globalThis.fetch = fetch;
  }
  for (const address of asked)
    if (!/^https?:/.test(address)) throw new Error(`A comment was sent to ${address}`);
}

/** Answers for the server: what the page asks for at these addresses never leaves it. */
async function answerAtOnce(address, { body } = {}) {
  let url = new URL(address, location.href);
  let answer;
  do {
    answer = answerTo(url, textOf, Object.fromEntries(new URLSearchParams(`${body}`)));
    if (answer.status === 302) url = new URL(answer.headers.location, url);
  } while (answer.status === 302);
  const { status, headers, body: text } = answer;
  return Object.defineProperty(new Response(text, { status, headers }), 'url', { value: url.href });
}
const { fetch: realFetch } = globalThis;

/** What each system can answer. */
const systems = [...new Set(questions.map(({ backend }) => backend))].map((name) =>
  questions.filter(({ backend }) => backend === name),
);

const sendAll = (forms, text) =>
  Promise.all(forms.map((form) => send(form, { comment: `${text}.` })));

export const channels = {
  'all attributes': {
    isSeen: true,
    places: () => tags.reduce((sum, tag) => sum + attributesOf(tag).length - fetching.length, 0),
    draw: (text) => tags.map((tag) => make(tag, filled(tag, text))),
  },

  'all attributes, with what shows every part': {
    places: () => tags.length * 8,
    draw: (text) => [
      make(tags[0], { ...filled(tags[0], text, ['reviewed-on']), 'reviewed-on': '2026-03-31' }),
      make(tags[1], { ...filled(tags[1], text, ['open', 'numbered']), open: 'all', numbered: '' }),
      make(tags[2], {
        ...filled(tags[2], text, ['href', 'phone', 'hours', 'mode', 'time-zone', 'closed']),
        ...booking,
        mode: 'inline',
      }),
      make(tags[3], { ...filled(tags[3], text, ['fields', 'required', 'lang']), lang: 'es' }),
    ],
  },

  'all properties': {
    places: () =>
      tags.reduce(
        (sum, tag) => sum + attributesOf(tag).filter((name) => !name.startsWith('word-')).length,
        -tags.length * 2,
      ),
    draw: (text) =>
      tags.map((tag) => {
        const names = attributesOf(tag).filter((name) => !/^(word-.*|lang|topic)$/.test(name));
        return Object.assign(
          make(tag),
          Object.fromEntries(names.map((name) => [camel(name), text])),
        );
      }),
  },

  'settings of the script tag': {
    some: 1,
    places: () => new Set(tags.flatMap(attributesOf)).size - fetching.length,
    draw(text) {
      for (const tag of tags)
        for (const [name, value] of Object.entries(filled(tag, text)))
          globalThis.Aftercare.defaults.set(name, value);
      return tags.map((tag) => make(tag));
    },
    after: () => globalThis.Aftercare.defaults.clear(),
  },

  placeholders: {
    places: () => channels['all attributes'].places(),
    draw: (text) =>
      tags.map((tag) => {
        const names = Object.entries({
          ...filled(tag, text),
          onclick: text,
          style: text,
          is: text,
        });
        const placeholder = make(
          'div',
          Object.fromEntries(names.map(([name, value]) => [`data-${name}`, value])),
        );
        placeholder.dataset.aftercare = tag.replace('aftercare-', '');
        return placeholder;
      }),
    act: (placeholders) => {
      for (const placeholder of placeholders) globalThis.Aftercare.scan(placeholder);
    },
    widgetsOf: (placeholders) => placeholders.map(({ firstElementChild }) => firstElementChild),
  },

  children: {
    places: () => 21,
    draw: (text) => [
      make(
        tags[0],
        {},
        make('h2', {}, text),
        make('p', {}, text),
        make('ul', {}, make('li', { 'data-icon': text, id: text }, make('b', {}, text), text)),
        make('p', {}, text),
        make('ul', {}, make('li', {}, text)),
      ),
      make(
        tags[1],
        { open: 'all' },
        make('h2', {}, text),
        make('p', {}, text),
        make('details', { id: text }, make('summary', {}, text), make('p', {}, text)),
      ),
      make(
        tags[2],
        {},
        make('h2', {}, text),
        make('p', {}, text),
        make('a', { href: text }, text),
        make('a', { href: `tel:${text}` }, text),
      ),
      form(
        {},
        make(
          'form',
          { action: text, enctype: text, 'data-success': text },
          make('input', { type: 'hidden', name: text, value: text }),
          make('input', { name: 'author', value: text }),
          make('textarea', { name: text }, text),
        ),
      ),
    ],
  },

  'an inline topic': {
    places: () => placesOfTopic,
    ...inline((text) => JSON.stringify(topicOf(text))),
  },

  'an inline topic of objects': {
    isMute: true,
    places: () => placesOfTopic,
    ...inline((text) =>
      JSON.stringify(topicOf(text, (text, number) => number ?? { [text]: text, toString: text })),
    ),
  },

  'an inline topic with keys': {
    isMute: true,
    places: () => 6,
    ...inline((text) => {
      const own = JSON.stringify({ [text]: text });
      const key = JSON.stringify(text);
      const item = `{"title":"x",${key}:${key},"__proto__":${own}}`;
      return `{${key}:${own},"__proto__":${own},"constructor":{"prototype":${own}},"title":"x","tips":[${item}],"causes":[${item}],"booking":${item}}`;
    }),
  },

  'an inline topic that may be no JSON': {
    isMute: true,
    places: () => 1,
    // What is JSON has to stay so.
    twin: (text) => text.replace(/[<>]/g, '^'),
    ...inline((text) => text),
  },

  'the name of a topic': {
    isMute: true,
    places: () => 2,
    ...inline(
      () => JSON.stringify(topicOf('x')),
      (text) => text,
    ),
  },

  'the address of a topic': {
    isMute: true,
    // Whatever can be asked for is asked for, as data.
    mayFetch: true,
    places: () => 1,
    draw: (text) => [make(tags[0], { topic: text })],
    act: ([widget]) => until(() => widget.shadowRoot.querySelector('ul')),
  },

  'a topic that is fetched': {
    places: () => placesOfTopic,
    draw: (text) => [make(tags[0], { topic: `/topics/${keyOf(text)}.json` })],
    act: ([widget]) => until(() => widget.shadowRoot.querySelector('ul')),
  },

  drafts: {
    places: () => 8,
    draw(text, index) {
      const thread = `draft-${index}-${++count}`;
      // None of the bench's parameters names the page.
      const page = location.origin + location.pathname;
      const kept = {
        ...Object.fromEntries(
          ['name', 'email', 'website', 'comment', 'lost', 'key', 'consent'].map((name) => [
            name,
            text,
          ]),
        ),
        [text]: text,
      };
      sessionStorage.setItem(`aftercare ${page} ${thread}`, JSON.stringify(kept));
      localStorage.setItem('aftercare visitor', text);
      return [make(tags[3], { thread, consent: 'x', action: '/nowhere' })];
    },
    // A draft comes back once the form is drawn.
    act: ([{ shadowRoot }], text) =>
      until(() => !text.trim() || shadowRoot.querySelector('textarea').value),
    after() {
      sessionStorage.clear();
      localStorage.clear();
    },
  },

  'what is typed, and what a host answers': {
    places: () => 12,
    draw: () => [form(), form(), form(), form()],
    async act(forms, text) {
      const [published, refused, odd, word] = forms;
      const words = { name: text, website: 'dana.example', comment: `${text}.` };
      const answer = (form, answer) =>
        form.addEventListener('aftercare-comment-submit', (event) => event.respondWith(answer()));
      answer(published, async () => ({ status: 'published', link: text }));
      answer(refused, () =>
        Promise.reject({ reason: 'refused', detail: { says: text, field: text, wait: text } }),
      );
      answer(odd, () => Promise.reject({ reason: text, detail: text }));
      answer(word, async () => text);
      for (const form of forms) await send(form, words);
      // What is wrong with the fields is said, too.
      await send(word, { email: text });
    },
  },

  'what every system answers': {
    places: () => systems.length,
    draw(text) {
      globalThis.fetch = answerAtOnce;
      const key = keyOf(text);
      // Of the shapes of its answers each system takes its turn.
      return systems.map((shapes) => {
        const { backend, actionFor } = shapes[parseInt(key) % shapes.length];
        return form({ backend, action: actionFor(key), thread: '7', fields: '' });
      });
    },
    act: sendAll,
    after: () => (globalThis.fetch = realFetch),
  },

  'what a server answers': {
    places: () => 1,
    draw(text) {
      // Each of them by one system, which is another for the next.
      const { backend, actionFor } = questions[parseInt(keyOf(text)) % questions.length];
      return [form({ backend, action: actionFor(keyOf(text)), thread: '7', fields: '' })];
    },
    act: sendAll,
  },

  'markup of WordPress and Isso': {
    isMute: true,
    some: 1,
    places: () => 10,
    draw(text) {
      const { link, shortlink, isso, theme } = systemMarkup(text);
      document.body.className = `postid-${text} ${text}`;
      document.body.append(isso, theme);
      document.head.append(link, shortlink);
      this.undo = () => [isso, theme, link, shortlink].forEach((element) => element.remove());
      return [form(), form({ backend: 'isso' }), form({ backend: 'wordpress' })];
    },
    act: (forms) =>
      withoutNetwork(async () => {
        for (const one of forms) await send(one);
        // The next system is asked where there is none of the first.
        for (const gone of [
          document.querySelector('form[action*=wp-comments]'),
          document.querySelector('link[rel=EditURI]'),
        ]) {
          gone?.remove();
          await send(forms[0]);
        }
      }),
    after() {
      this.undo();
      document.body.className = '';
    },
  },
};

/** How the server is told of a payload: by its place; of its harmless twin as `17-harmless`. */
const keys = new Map();
payloads.forEach(({ text }, index) => keys.set(harmless(text), `${index}-harmless`));
payloads.forEach(({ text }, index) => keys.set(text, `${index}`));
const keyOf = (text) => keys.get(text);
