import { expect } from '@open-wc/testing';
import { expectWarning } from '../../test/helpers/console.js';
import { parseTopic } from './parse-topic.js';
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
