import { expect } from '@open-wc/testing';
import { readStorage, writeStorage } from './storage.js';

const read = () => readStorage(() => sessionStorage.getItem('kept-test'));
const there = () => sessionStorage;

afterEach(() => sessionStorage.removeItem('kept-test'));

describe('what a browser keeps', () => {
  it('comes back as it was, and goes when there is nothing to keep', () => {
    writeStorage(there, 'kept-test', JSON.stringify({ name: 'Dana', comment: 'One\nÜ "2"' }));
    expect(read()).to.deep.equal({ name: 'Dana', comment: 'One\nÜ "2"' });
    writeStorage(there, 'kept-test', undefined);
    expect(sessionStorage.getItem('kept-test')).to.equal(null);
    expect(read()).to.deep.equal({});
  });

  for (const found of ['', 'null', '[', '7', '"text"', '[{}]', '{"name":{"a":1},"email":7}'])
    it(`is nothing where "${found}" stands in its place`, () => {
      sessionStorage.setItem('kept-test', found);
      const { name, email } = read();
      expect([name, email]).to.deep.equal([undefined, undefined]);
    });

  it('pollutes no prototype', () => {
    sessionStorage.setItem('kept-test', '{"__proto__":"x","name":"Dana"}');
    expect(read()['name']).to.equal('Dana');
    expect(Object.getPrototypeOf(read())).to.equal(Object.prototype);
  });

  it('is nothing, and never an error, where storage is blocked or full', () => {
    const blocked = (): never => {
      throw new DOMException('', 'SecurityError');
    };
    expect(readStorage(blocked)).to.deep.equal({});
    writeStorage(blocked, 'kept-test', '{}');
    writeStorage(blocked, 'kept-test', undefined);
  });
});
