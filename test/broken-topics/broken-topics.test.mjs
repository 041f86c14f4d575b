// Topics as people write them by hand: wrong in one place. They are shown as though that part were not
// there, and the owner reads once where it stands.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { page } from '../harness/site.mjs';
import { inEngines } from '../harness/suite.mjs';
import { tags } from '../harness/widgets.mjs';

/** A topic with one of everything, and two in each list. */
const right = () => ({
  id: 'neck',
  lang: 'en-GB',
  title: 'Neck pain',
  intro: 'An introduction.',
  tipsHeading: 'Tips for your neck',
  causesHeading: 'Causes in the neck',
  causesIntro: 'Words before the causes.',
  causes: [
    { id: 'desk', title: 'First cause', text: 'Desk work.' },
    { id: 'sleep', title: 'Second cause', text: 'A bad night.' },
  ],
  tips: [
    { id: 'turn', title: 'First tip', text: 'Turn slowly.', icon: 'walk' },
    { id: 'warm', title: 'Second tip', text: 'Keep warm.', icon: 'bath' },
  ],
  advice: 'A word of advice.',
  seekHelp: { text: 'Call us if you have:', items: ['First sign', 'Second sign'] },
  booking: { heading: 'See us', text: 'We look at it.', label: 'Book now' },
  sources: [
    { title: 'First source', url: 'https://one.example/' },
    { title: 'Second source', url: 'https://two.example/' },
  ],
  reviewed: { by: 'Dana Ruiz', on: '2026-03-31' },
});

/** The topic with something else at a path such as `tips.0.title`; with nothing there where that is `undefined`. */
function withAt(path, value, topic = right()) {
  const keys = path.split('.');
  const last = keys.pop();
  const parent = keys.reduce((part, key) => part[key], topic);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(last, 1);
  else delete parent[last];
  return topic;
}

const wrong = {
  text: { 'a number': 7, 'a list': ['x'], 'an object': { text: 'x' }, false: false },
  'a list': { text: 'x', 'an object': { 0: 'x' }, 'a number': 3, true: true },
  'an object': { text: 'x', 'a list': ['x'], 'a number': 3, true: true },
};

const leftOut = (path, mend) =>
  `bad-content: #NAME${`.${path}`.replace(/\.(\d+)/g, '[$1]')} is left out; make it ${mend}.`;

/** What is said where a widget has nothing of its own to show. */
const lacks = (key) => `bad-topic: topic="#NAME" has no ${key}; add some.`;

/** Each the text of a document, the lines that its owner reads, and the topic that it is shown as: `undefined` for the built-in one. */
const cases = [];

/** @param kind what ought to stand at the path. @param key the part whose owner cannot be without it */
function addWrong(kind, paths, key) {
  for (const path of paths)
    for (const [what, value] of Object.entries(wrong[kind])) {
      const gone = key ? path.slice(0, path.lastIndexOf('.')) : path;
      cases.push({
        what: `${path} is ${what}`,
        json: JSON.stringify(withAt(path, value)),
        lines: [leftOut(path, kind), ...(key ? [leftOut(gone, `an object with a ${key}`)] : [])],
        shownAs: withAt(gone),
      });
    }
}

addWrong('text', ['id', 'lang', 'title', 'intro', 'tipsHeading', 'causesHeading', 'causesIntro']);
addWrong('text', ['causes.0.id', 'causes.1.text', 'tips.0.id', 'tips.1.text', 'tips.0.icon']);
addWrong('text', ['advice', 'seekHelp.text', 'seekHelp.items.0', 'seekHelp.items.1']);
addWrong('text', [
  'booking.heading',
  'booking.text',
  'booking.label',
  'reviewed.by',
  'reviewed.on',
]);
addWrong('text', ['causes.0.title', 'causes.1.title', 'tips.1.title', 'sources.0.title'], 'title');
addWrong('text', ['sources.1.url'], 'url');
addWrong('a list', ['seekHelp.items', 'sources']);
addWrong('an object', ['seekHelp', 'booking', 'reviewed', 'causes.1', 'tips.0', 'sources.0']);

for (const key of ['tips', 'causes'])
  for (const [what, value] of Object.entries(wrong['a list']))
    cases.push({
      what: `${key} is ${what}`,
      json: JSON.stringify(withAt(key, value)),
      lines: [leftOut(key, 'a list'), lacks(key)],
      shownAs: withAt(key),
    });

for (const path of ['causes.0', 'tips.1', 'sources.0'])
  for (const title of [undefined, null, ''])
    cases.push({
      what: `${path} has ${title === undefined ? 'no title' : `the title ${JSON.stringify(title)}`}`,
      json: JSON.stringify(withAt(`${path}.title`, title)),
      lines: [leftOut(path, 'an object with a title')],
      shownAs: withAt(path),
    });

for (const url of [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://me@evil.example/',
  'https://',
])
  cases.push({
    what: `a source leads to ${url}`,
    json: JSON.stringify(withAt('sources.0.url', url)),
    lines: [`unsafe-url: "${url}" is left out; use https://…`],
    shownAs: withAt('sources.0'),
  });

const unreadable = [
  ...['', ' ', '{', '[', '{"title":}', "{'title':'x'}", '{title:"x"}', '{"title":"x",}', '<p></p>'],
  ...['{"title":"x"}{"title":"y"}', '{"title":"x" // mine\n}', 'NaN', '“title”', '{“title”:“x”}'],
];
for (const json of unreadable)
  cases.push({
    what: `the document is ${JSON.stringify(json)}`,
    json,
    lines: ['bad-topic: topic="#NAME" cannot be shown: SyntaxError'],
  });
for (const json of ['null', '1', '"text"', '[]', '[{"title":"x"}]', 'true'])
  cases.push({
    what: `the document is ${json}`,
    json,
    lines: ['bad-content: #NAME is left out; make it an object.'],
  });
cases.push({
  what: 'it goes on and on inside',
  json: `${'{"title":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
  lines: [leftOut('title', 'text'), lacks('tips'), lacks('causes')],
  shownAs: {},
});

/** What is odd but not wrong, and is shown without a word. */
const odd = {
  'parts are null': { ...right(), intro: null, seekHelp: null, sources: null, booking: null },
  'texts are empty': { ...right(), intro: '', advice: '', causesIntro: '' },
  'lists are empty beside others': { ...right(), sources: [], seekHelp: { text: 'x', items: [] } },
};
for (const [what, topic] of Object.entries(odd)) {
  const parts = Object.entries(topic).filter(([, part]) => part !== null);
  cases.push({
    what,
    json: JSON.stringify(topic),
    lines: [],
    shownAs: Object.fromEntries(parts),
  });
}
for (const key of ['html', '$schema', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])
  cases.push({
    what: `it has a part "${key}"`,
    json: `{"${key}":{"title":"x","prototype":{"title":"x"}},${JSON.stringify(right()).slice(1)}`,
    lines: [],
    shownAs: right(),
  });

/** Shows topics in all four widgets, one after the other: what stands in their cards. */
const show = async (tags, topics) => {
  const shown = [];
  for (const [name, json] of topics) {
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', id: name, textContent: json });
    const widgets = tags.map((tag) => {
      const widget = document.createElement(`aftercare-${tag}`);
      if (json !== null) widget.setAttribute('topic', `#${name}`);
      widget.setAttribute('href', '/book');
      return widget;
    });
    document.body.append(script, ...widgets);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    shown.push(widgets.map(({ shadowRoot }) => shadowRoot.querySelector('.card')?.outerHTML));
    for (const element of [script, ...widgets]) element.remove();
  }
  return shown;
};

inEngines(({ open }) => {
  it(`shows ${cases.length} broken topics without what is wrong in them, and names each fault once`, async (test) => {
    const head = '<script src="/witness.js"></script><script src="/aftercare.js"></script>';
    const tab = await open(test, '/topics', page(head, ''));
    const shown = await tab.run(
      show,
      tags,
      cases.map(({ json }, index) => [`case-${index}`, json]),
    );
    const complaints = await tab.complaints();
    const wanted = await tab.run(
      show,
      tags,
      cases.map(({ shownAs }, index) => [
        `right-${index}`,
        shownAs ? JSON.stringify(shownAs) : null,
      ]),
    );
    for (const [index, { what }] of cases.entries())
      assert.deepEqual(shown[index], wanted[index], what);
    assert.deepEqual(
      complaints.map((line) => line.replace(/(SyntaxError): .*/, '$1')),
      cases.flatMap(({ lines }, index) =>
        lines.map((line) => `warn: [aftercare] ${line.replace('NAME', `case-${index}`)}`),
      ),
    );
    // What they were compared to is whole, and no card is blank.
    const [[whole]] = await tab.run(show, tags, [['whole', JSON.stringify(right())]]);
    for (const words of ['First tip', 'Second tip', 'First sign', 'A word of advice.', 'Dana Ruiz'])
      assert.ok(whole.includes(words));
    for (const card of wanted.flat()) assert.match(card, /part="(item|button)"/);
  });
});
