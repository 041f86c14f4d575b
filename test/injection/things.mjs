// Things that are no text: what templates and documents are made of, what cannot be read, what has no
// words.
const image = '<img src=x onerror=top.ran(0)>';
const strings = Object.assign([image], { raw: [image] });
const fail = () => {
  throw new Error('This thing cannot be read');
};
const failing = new Proxy(
  {},
  { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
);

/** What `JSON.parse` and frames can make. */
export const plain = {
  'a template of Lit': { _$litType$: 1, strings: [image], values: [] },
  'a template of SVG': { _$litType$: 2, strings: [image], values: [] },
  'a compiled template': { _$litType$: { h: [image], parts: [] }, values: [] },
  'a directive of Lit': { _$litDirective$: 'x', values: [image] },
  'something like a result': { _markup: image, _values: [] },
  'something like a node': { nodeType: 1, nodeName: 'IMG', localName: 'img' },
  'something like a text node': { nodeType: 3, data: image },
  'raw strings': { strings: { raw: [image] } },
  'unsafe HTML': { __html: image, innerHTML: image, outerHTML: image },
  'something like a style sheet': { cssText: `x{background:url(//evil.example/)}`, styleSheet: {} },
  'no words': { toString: 1 },
  'no value': { toString: 1, valueOf: 1 },
  'words of its own': { toString: null, valueOf: null, length: 1 },
  'something like a list': { length: 2, 0: image, 1: image },
  'something like a promise': { then: 1 },
  'an empty object': {},
  'an empty list': [],
  'a list of texts': [image, image],
  'a list of lists': [[[image]]],
  'a list of templates': [{ _$litType$: 1, strings: [image], values: [] }],
  'nothing in a list': [null],
  'a number': 7,
  'a truth': true,
};

/** What only a script of the page can make. */
export const others = () => ({
  'a tagged template': { _$litType$: 1, strings, values: [] },
  'nothing of Lit': Symbol.for('lit-nothing'),
  'no change of Lit': Symbol.for('lit-noChange'),
  'a symbol': Symbol('x'),
  'a function': () => image,
  'a class': class {},
  'a big number': 7n,
  'no number': NaN,
  'a thing that cannot be read': failing,
  'words that fail': { toString: fail },
  'words that never were': { toString: () => ({}) },
  'a value that fails': { [Symbol.toPrimitive]: fail },
  'a list that fails': { [Symbol.iterator]: fail },
  'a list of such': [failing, { toString: fail }],
  'a part that fails': {
    get nodeType() {
      return fail();
    },
  },
  'a prototype of nothing': Object.create(null),
  'an image': () => document.createElement('img'),
  'an element with a handler': document.createElement('p'),
  'a fragment': document.createDocumentFragment(),
  'a regular expression': /x/,
  'a day': new Date(NaN),
  'a map': new Map([[image, image]]),
  'an address': new URL('https://example.com/'),
  'text as an object': new String(image),
});
