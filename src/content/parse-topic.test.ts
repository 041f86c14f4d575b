import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { expectWarning } from '../../test/unit/console.js';
import { parseTopic } from './parse-topic.js';
import { topicForm } from './topic.js';
import { defaultTopic } from './topics/default-topic.js';

const parsed = (json: string) => parseTopic(JSON.parse(json), 'test');

describe('reading a topic', () => {
  it('takes the built-in topic as it stands', () => {
    expect(parsed(JSON.stringify(defaultTopic))).to.deep.equal(defaultTopic);
  });

  it('takes what is right and leaves out what is wrong, with its path', () => {
    expectWarning(/bad-content: test\.intro is left out; make it text/);
    expectWarning(/bad-content: test\.tips\[1\] is left out; make it an object with a title/);
    expectWarning(/bad-content: test\.tips\[2\] is left out; make it an object/);
    expectWarning(/bad-content: test\.tips\[3\]\.text is left out; make it text/);
    expectWarning(/bad-content: test\.causes is left out; make it a list/);
    expectWarning(/bad-content: test\.seekHelp\.items\[0\] is left out; make it text/);
    expectWarning(/bad-content: test\.booking is left out; make it an object/);
    const topic = parsed(`{
      "title": "Neck pain", "intro": 7,
      "tips": [{"title": "Rest"}, {"text": "no title"}, null, {"title": "Move", "text": ["x"]}],
      "causes": {"title": "not a list"},
      "seekHelp": {"text": "Go now", "items": [1, "fever"]},
      "booking": "call"
    }`);
    expect(topic?.title).to.equal('Neck pain');
    expect(topic?.intro).to.equal(undefined);
    expect(topic?.tips?.map(({ title }) => title)).to.deep.equal(['Rest', 'Move']);
    expect(topic?.causes).to.equal(undefined);
    expect(topic?.seekHelp).to.deep.equal({ text: 'Go now', items: ['fever'] });
    expect(topic?.booking).to.equal(undefined);
  });

  it('leaves out a source without an address, and says so', () => {
    expectWarning(/bad-content: test\.sources\[0\] is left out; make it an object with a url/);
    expect(parsed('{"sources":[{"title":"A book"}]}')?.sources).to.deep.equal([]);
  });

  it('leaves out a source whose address could run script', () => {
    expectWarning(/unsafe-url: "javascript:alert\(1\)"/);
    const topic = parsed(
      '{"sources":[{"title":"Bad","url":"javascript:alert(1)"},{"title":"Good","url":"https://good.example/"}]}',
    );
    expect(topic?.sources).to.deep.equal([{ title: 'Good', url: 'https://good.example/' }]);
  });

  it('reads no key that is not a topic’s, and none that reaches a prototype', () => {
    const topic = parsed(
      '{"title":"T","html":"<b>","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    );
    expect(topic).to.deep.equal({ title: 'T' });
    expect('polluted' in {}).to.equal(false);
  });

  it('takes nothing from prototypes that another script has added to', () => {
    const prototype = Object.prototype as { intro?: string };
    prototype.intro = 'not of this document';
    try {
      expect(Object.keys(parsed('{"title":"T"}')!)).to.deep.equal(['title']);
    } finally {
      delete prototype.intro;
    }
  });

  for (const json of ['null', '1', '"text"', '[]', 'true'])
    it(`is nothing, with a warning, where the document is ${json}`, () => {
      expectWarning(/bad-content: document .* is left out; make it an object/);
      expect(parseTopic(JSON.parse(json), `document ${json}`)).to.equal(undefined);
    });
});

describe('reading any topic at all', () => {
  /** A key that a document should not have, among them those that reach a prototype. */
  const strangeKey = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'html'),
  );
  const anything = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, false, '', '<img src=x onerror=alert(1)>'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(strangeKey, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value;
  /** What ought to stand there, mostly. */
  const mostly = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: right, weight: 5 }, { arbitrary: anything, weight: 1 });
  const address = fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', '//x.example', ''));
  /** A value like the pattern's, with something else now and then, at any depth, and with strange parts beside. */
  const like = (pattern: unknown, key = ''): fc.Arbitrary<unknown> =>
    mostly(
      typeof pattern === 'string'
        ? key === 'url'
          ? address
          : fc.string({ unit: 'binary' })
        : Array.isArray(pattern)
          ? fc.array(like(pattern[0]), { maxLength: 4 })
          : fc
              .tuple(
                fc.record(
                  Object.fromEntries(
                    Object.entries(pattern as object).map(([key, part]) => [key, like(part, key)]),
                  ),
                  { requiredKeys: [] },
                ),
                fc.dictionary(strangeKey, anything, { maxKeys: 2 }),
              )
              .map(([known, strange]) => ({ ...strange, ...known })),
    );

  /** What differs between what was read and the pattern and document that it came from, as paths. */
  function faultsOf(read: unknown, pattern: unknown, given: unknown, path = ''): string[] {
    if (typeof pattern === 'string') {
      const isAddress = path.endsWith('.url') && /^https?:/.test(String(read));
      return read === given || isAddress ? [] : [path];
    }
    if (Array.isArray(pattern)) {
      // Some may have been left out; those that are there stand in their order.
      let next = 0;
      return (read as unknown[]).flatMap((item, index) => {
        const from = (given as unknown[]).findIndex(
          (one, at) => at >= next && !faultsOf(item, pattern[0], one, `${path}.item`).length,
        );
        next = from + 1;
        return from < 0 ? [`${path}[${index}]`] : [];
      });
    }
    if (Object.getPrototypeOf(read) !== Object.prototype) return [path];
    return Object.entries(read as object).flatMap(([key, part]) =>
      Object.hasOwn(pattern as object, key) && Object.hasOwn(Object(given) as object, key)
        ? faultsOf(
            part,
            (pattern as Record<string, unknown>)[key],
            (given as Record<string, unknown>)[key],
            `${path}.${key}`,
          )
        : [`${path}.${key}`],
    );
  }

  it('takes only what stands in it at its place, throws at nothing, and reaches no prototype', () => {
    expectWarning(/\[aftercare\] (bad-content|unsafe-url): /);
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(like(topicForm), (topic) => {
        const json = JSON.stringify(topic);
        const given: unknown = JSON.parse(json);
        const read = parsed(json);
        if (Object(given) !== given || Array.isArray(given)) return read === undefined;
        return faultsOf(read, topicForm, given).length === 0;
      }),
      { numRuns: 2_000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
  });

  it('takes all of it where nothing is wrong, without a word', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    const named = fc.array(fc.record({ id: words, title: words, text: words }), { maxLength: 5 });
    const whole = fc.record(
      {
        ...{ id: words, lang: words, title: words, intro: words, advice: words },
        ...{ tipsHeading: words, causesHeading: words, causesIntro: words },
        causes: named,
        tips: named,
        seekHelp: fc.record({ text: words, items: fc.array(words) }),
        booking: fc.record({ heading: words, text: words, label: words }),
        sources: fc.array(
          fc.record({ title: words, url: fc.webUrl().map((url) => new URL(url).href) }),
        ),
        reviewed: fc.record({ by: words, on: words }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(whole, (topic) => {
        expect(parsed(JSON.stringify(topic))).to.deep.equal(JSON.parse(JSON.stringify(topic)));
      }),
      { numRuns: 500 },
    );
  });
});
